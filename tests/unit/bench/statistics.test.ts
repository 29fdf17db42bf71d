import { describe, expect, it } from "vitest";
import { median, percentile, sum } from "../../bench/statistics.ts";
import { fc } from "../../support/property.ts";

describe("percentile", () => {
  it.each([
    [[7], 0.99, 7],
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2.5],
    [[10, 20, 30, 40, 50], 0.25, 20],
    [[0, 100], 0.99, 99],
    [[5, 1, 9], 0, 1],
    [[5, 1, 9], 1, 9],
  ])("of %j at %d is %d", (numbers, share, expected) => {
    expect(percentile(numbers, share)).toBeCloseTo(expected, 12);
  });

  it("sorts by size, not by text, and leaves its input alone", () => {
    const numbers = [100, 9, 20];
    expect(median(numbers)).toBe(20);
    expect(numbers).toEqual([100, 9, 20]);
  });

  it("lies between the least and the most and never falls as the share grows", () => {
    const number = fc.integer();
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (numbers, shares) => {
          const values = [0, ...shares.toSorted((a, b) => a - b), 1].map((share) =>
            percentile(numbers, share),
          );
          expect(values.at(0)).toBe(Math.min(...numbers));
          expect(values.at(-1)).toBe(Math.max(...numbers));
          for (const [index, value] of values.slice(1).entries())
            expect(value).toBeGreaterThanOrEqual((values[index] ?? Infinity) - 1e-6);
        },
      ),
    );
  });

  it("refuses no numbers and shares that are none", () => {
    expect(() => percentile([], 0.5)).toThrow("expected numbers, got none");
    expect(() => percentile([1], 1.5)).toThrow("expected a share from 0 to 1, got 1.5");
    expect(() => percentile([1], Number.NaN)).toThrow("got NaN");
  });
});

describe("sum", () => {
  it("adds", () => {
    expect(sum([])).toBe(0);
    expect(sum([1.5, 2, -0.5])).toBe(3);
  });
});
