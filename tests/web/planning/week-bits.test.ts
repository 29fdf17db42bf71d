import { expect, test } from "vitest";
import { bytesOf, isSet, statesAt, statesOf } from "../../../web/planning/week-bits.ts";
import { nextHour } from "../../../web/planning/week-strip/next-hour.ts";
import { fc } from "../../support/property.ts";

const weeks = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 167 })), { minLength: 1, maxLength: 5 });

/** As the server writes them: bit h % 8, from the lowest, of byte h ÷ 8. */
function written(hoursOf: number[][]): string {
  const bytes = new Uint8Array(21 * hoursOf.length);
  for (const [row, hours] of hoursOf.entries())
    for (const hour of hours) {
      const at = row * 21 + Math.floor(hour / 8);
      bytes[at] = (bytes[at] ?? 0) + 2 ** (hour % 8);
    }
  return Buffer.from(bytes).toString("base64");
}

test("every hour of every row is read as it was written", () => {
  fc.assert(
    fc.property(weeks, fc.integer({ min: 0, max: 167 }), (hoursOf, hour) => {
      const bytes = bytesOf(written(hoursOf));
      expect(hoursOf.map((_, row) => isSet(bytes, row, hour))).toEqual(
        hoursOf.map((hours) => hours.includes(hour)),
      );
    }),
  );
});

test("what is sure comes before what is possible, and that before nothing", () => {
  const sure = bytesOf(written([[9, 10], [9], []]));
  const possible = bytesOf(written([[9], [10], []]));
  expect([...statesAt(sure, possible, 3, 9)]).toEqual([0, 0, 2]);
  expect([...statesAt(sure, possible, 3, 10)]).toEqual([0, 1, 2]);
});

test("letters are states by their place in the order", () => {
  expect([...statesOf("CUPC", "CPU")]).toEqual([0, 2, 1, 0]);
});

test.each([
  [0, "ArrowRight", 1],
  [167, "ArrowRight", 0],
  [0, "ArrowLeft", 167],
  [5, "ArrowUp", 149],
  [150, "ArrowDown", 6],
  [38, "Home", 24],
  [38, "End", 47],
  [38, "Enter", null],
])("from hour %i %s leads to %s", (hour, key, next) => {
  expect(nextHour(hour, key)).toBe(next);
});
