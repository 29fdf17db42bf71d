import { test } from "vitest";

test("leaves a rejection behind", () => {
  void Promise.reject(new Error("nobody waits for this"));
});
