import { describe, expect, test } from "vitest";
import { wrapped } from "../../../web/planning/export/wrap.ts";
import { fc } from "../../support/property.ts";

/** A Chinese character is as wide as two Latin letters. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[!-~\u00a0-\u024f ]/.test(sign) ? 1 : 2), 0);

describe("text on a picture", () => {
  test.each([
    ["minutes on foot", 8, ["minutes", "on foot"]],
    ["步行十五分钟", 6, ["步行十", "五分钟"]],
    ["步行 15 分钟", 8, ["步行 15", "分钟"]],
    ["能到达，到不了", 6, ["能到", "达，到", "不了"]],
    ["averylongword so", 5, ["averylongword", "so"]],
    ["", 5, []],
  ])("breaks %j at %i", (text, width, lines) => {
    expect(wrapped(text, width, widthOf)).toEqual(lines);
  });

  test("loses nothing but spaces, and no line but a single piece is too wide", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "b", "1", " ", "驿", "站", "，", "。") });
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 20 }), (text, width) => {
        const lines = wrapped(text, width, widthOf);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) if (widthOf(line) > width) expect(line).toMatch(/^ *([ab1]+|.)[，。]* *$/);
      }),
    );
  });
});
