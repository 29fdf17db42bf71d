import { describe, expect, test } from "vitest";
import { nextSnap, restingSnap, sheetHeights } from "../../../web/ui/sheet-heights.ts";
import { fc } from "../../support/property.ts";

describe("the sheet's heights", () => {
  test("peek shows the first result whole", () => {
    expect(sheetHeights(844, 190, 68)).toEqual({ peek: 190, half: 439, full: 776 });
  });
  test("are in order whatever is measured", () => {
    const size = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 0, max: 200 }), (available, content, above) => {
        const { peek, half, full } = sheetHeights(available, content, above);
        expect(peek).toBeLessThanOrEqual(half);
        expect(half).toBeLessThanOrEqual(full);
      }),
    );
  });
  const heights = { peek: 190, half: 440, full: 776 };
  test.each([
    [200, 0, "peek"],
    [330, 0, "half"],
    [700, 0, "full"],
    [200, 0.5, "half"],
    [450, 0.5, "full"],
    [430, -0.5, "peek"],
    [776, -0.5, "half"],
    [150, -2, "peek"],
    [776, 2, "full"],
  ] as const)("let go at %d px with %d px/ms it rests at %s", (height, speed, snap) => {
    expect(restingSnap(height, speed, heights)).toBe(snap);
  });
  test("keys stop at either end", () => {
    expect([nextSnap("peek", -1), nextSnap("peek", 1), nextSnap("full", 1)]).toEqual([
      "peek",
      "half",
      "full",
    ]);
  });
});
