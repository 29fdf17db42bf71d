import { expect, test } from "vitest";
import { BULK, placePath, readPath, signInPath } from "../../../web/hosting/paths.ts";

test.each([
  ["/host", { is: "places" }],
  ["/host/", { is: "places" }],
  [BULK, { is: "bulk" }],
  [placePath("DEMO-HR-001"), { is: "place", code: "DEMO-HR-001" }],
  [placePath("DEMO-HR-001", "qr"), { is: "qr", code: "DEMO-HR-001" }],
  [placePath("a/b?c", "history"), { is: "history", code: "a/b?c" }],
  // Codes are encoded, so this one is no other screen.
  [placePath("+change"), { is: "place", code: "+change" }],
  ["/host/A/other", null],
  ["/host/A/qr/more", null],
  ["/host/%E0%A4%A", null],
])("%s", (path, screen) => {
  expect(readPath(path)).toEqual(screen);
});

test("signing in comes back to where one was", () => {
  expect(signInPath("/host/A?x=1")).toBe("/sign-in?next=%2Fhost%2FA%3Fx%3D1");
});
