import { expect, it } from "vitest";
import { oneByOne } from "../../../server/editing/one-by-one.ts";

it("gives what the function makes of each, in order", async () => {
  expect(await oneByOne([1, 2, 3], (n) => n * 2)).toEqual([2, 4, 6]);
  expect(await oneByOne([], (n) => n)).toEqual([]);
});

it("lets others in between, and ends with the first failure", async () => {
  const seen: string[] = [];
  const work = oneByOne([1, 2, 3], (n) => {
    seen.push(`item ${n}`);
    if (n === 1) setImmediate(() => seen.push("somebody else"));
    if (n === 2) throw new Error("no");
  });
  await expect(work).rejects.toThrow("no");
  expect(seen).toEqual(["item 1", "somebody else", "item 2"]);
});
