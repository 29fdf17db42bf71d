import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { csvOf } from "../../../web/planning/export/csv.ts";
import { fc } from "../../support/property.ts";

const read = (text: string): string[][] => parse(text, { bom: true, relax_column_count: false });

describe("a table as CSV", () => {
  test("is UTF-8 with its mark, with CRLF at the end of every line", () => {
    expect(csvOf(["区域", "n"], [["东城区", 1]])).toBe("\uFEFF区域,n\r\n东城区,1\r\n");
  });

  test("quotes what holds commas, quotation marks and line ends", () => {
    expect(csvOf(["a"], [['他说“"好", 行”'], ["两\r\n行"]])).toBe(
      '\uFEFFa\r\n"他说“""好"", 行”"\r\n"两\r\n行"\r\n',
    );
  });

  test.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+86 10", "'+86 10"],
    ["-1", "'-1"],
    ["@SUM", "'@SUM"],
    ["＝1", "'＝1"],
    ["'=1", "''=1"],
    ["\t=1", "'\t=1"],
    ["'tis", "'tis"],
    ["驿站=1", "驿站=1"],
  ])("guards %j, a text", (text, cell) => {
    expect(read(csvOf(["a"], [[text]]))[1]).toEqual([cell]);
  });

  test("guards headings too: the name of a demand set is anybody's", () => {
    expect(csvOf(["=1+1"], [])).toBe("\uFEFF'=1+1\r\n");
  });

  test.each([
    [-12.5, "-12.5"],
    [0, "0"],
    [0.1 + 0.2, "0.3"],
    [35_137.25, "35137.25"],
    [Number.NaN, ""],
    [Number.POSITIVE_INFINITY, ""],
    [null, ""],
  ])("leaves the number %s a number", (value, cell) => {
    expect(csvOf(["a"], [[value, "end"]])).toBe(`\uFEFFa\r\n${cell},end\r\n`);
  });

  test("is read back as it was, and no cell of it is a formula", () => {
    const nasty = fc.string({
      unit: fc.constantFrom("'", "=", "+", "-", "@", "＝", '"', ",", "\r", "\n", "驿"),
    });
    const cell = fc.oneof(nasty, fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const [, ...back] = read(csvOf(["a", "b"], rows));
        expect(back.map((row) => row.map((text) => text.replace(/^'(?='*[=+\-@＝＋－＠\t\r])/, "")))).toEqual(
          rows,
        );
        for (const text of back.flat()) expect(text).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
      }),
    );
  });
});
