import { describe, expect, it } from "vitest";
import { intersect, merge, type Span, spanAt, subtract, union } from "../../../server/hours/spans.ts";
import { fc } from "../../support/property.ts";

const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 10 })), { maxLength: 8 })
  .map((list) => list.map(([from, length]) => ({ from, to: from + length })));
const set = spans.map((list) => union(list));

/** The obvious version: the numbers that a set holds. */
const numbers = (list: readonly Span[]) =>
  new Set(
    Array.from({ length: 60 }, (_, n) => n).filter((n) => list.some(({ from, to }) => from <= n && n < to)),
  );
const isTidy = (list: readonly Span[]) =>
  list.every(({ from, to }, i) => from < to && (i === 0 || (list[i - 1]?.to ?? Infinity) < from));

describe("sets of spans", () => {
  it("merges what overlaps or touches", () => {
    const merged = merge([
      { from: 0, to: 5 },
      { from: 2, to: 3 },
      { from: 5, to: 7 },
      { from: 8, to: 8 },
      { from: 9, to: 10 },
    ]);
    expect(merged).toEqual([
      { from: 0, to: 7 },
      { from: 9, to: 10 },
    ]);
  });

  it("finds the span that holds a number, half open", () => {
    const list = [{ from: 2, to: 4 }];
    expect([1, 2, 3, 4].map((n) => spanAt(list, n) !== undefined)).toEqual([false, true, true, false]);
  });

  it("agrees with sets of numbers", () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        const [inA, inB] = [numbers(a), numbers(b)];
        expect(numbers(union(a, b))).toEqual(new Set([...inA, ...inB].sort((x, y) => x - y)));
        expect(numbers(intersect(a, b))).toEqual(new Set([...inA].filter((n) => inB.has(n))));
        expect(numbers(subtract(a, b))).toEqual(new Set([...inA].filter((n) => !inB.has(n))));
        expect([union(a, b), intersect(a, b), subtract(a, b)].every(isTidy)).toBe(true);
      }),
    );
  });
});
