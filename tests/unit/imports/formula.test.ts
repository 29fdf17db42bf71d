import { expect, it } from "vitest";
import { guardFormula, unguardFormula } from "../../../server/imports/formula.ts";
import { fc } from "../../support/property.ts";

it.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+86 10", "'+86 10"],
  ["-1", "'-1"],
  ["@SUM", "'@SUM"],
  ["＝1", "'＝1"],
  ["'=1", "''=1"],
  ["'tis", "'tis"],
  ["驿站=1", "驿站=1"],
  ["", ""],
])("guards %s as %s", (text, cell) => {
  expect(guardFormula(text)).toBe(cell);
});

it("is undone for every text", () => {
  const nasty = fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "＝", "\t", "a", "驿") });
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string()), (text) => {
      expect(unguardFormula(guardFormula(text))).toBe(text);
      expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }),
  );
});
