import { beforeAll, describe, expect, test } from "vitest";

test("right", () => expect(1).toBe(1));
test("wrong", () => expect(1).toBe(2));
describe("with a hook that fails", () => {
  beforeAll(() => {
    throw new Error("no database");
  });
  test("never runs", () => {});
});
