import { describe, expect, it } from "vitest";
import { readOptions } from "../../bench/options.ts";
import { formatted, jsonOf, type Line, tableOf, verdictOf } from "../../bench/report.ts";

const LINES: Line[] = [
  { id: "import", what: "import", value: 61.24, unit: "s", target: { atMost: 60 } },
  { id: "ratio", what: "API ÷ limit", value: 0.6, unit: "×", target: { atLeast: 0.6 }, note: "by round" },
  { id: "rate", what: "rate", value: 1940.4, unit: "requests/s" },
];

describe("a line's verdict", () => {
  it.each([
    [60, { atMost: 60 }, "ok"],
    [60.01, { atMost: 60 }, "missed"],
    [0.6, { atLeast: 0.6 }, "ok"],
    [0.59, { atLeast: 0.6 }, "missed"],
    [Number.NaN, { atLeast: 0.6 }, "missed"],
    [0, { atMost: 0 }, "ok"],
  ])("of %d with the target %j is %s", (value, target, verdict) => {
    expect(verdictOf({ value, target })).toBe(verdict);
  });

  it("is none without a target", () => {
    expect(verdictOf({ value: 1 })).toBe("");
  });
});

describe("a figure", () => {
  it.each([
    [0.04213, "ms", "0.0421 ms"],
    [1.0799, "×", "1.08 ×"],
    [60, "s", "60 s"],
    [1940.4, "requests/s", "1940 requests/s"],
    [0, "scans", "0 scans"],
  ] as const)("of %d %s reads %s", (value, unit, text) => {
    expect(formatted(value, unit)).toBe(text);
  });
});

it("a report is a table with its columns in line", () => {
  expect(tableOf(LINES).split("\n")).toEqual([
    "what                measured     target",
    "import                61.2 s     ≤ 60 s  missed",
    "API ÷ limit          0.600 ×  ≥ 0.600 ×  ok      by round",
    "rate         1940 requests/s",
  ]);
});

it("a report as JSON has every figure by id with its verdict, and what was asked for", () => {
  const options = readOptions(["node", "bench", "--quick", "--places", "30000", "--json", "out.json"]);
  const json = JSON.parse(jsonOf(LINES, options, new Date("2026-11-21T06:00:00Z")));
  expect(json).toMatchObject({
    at: "2026-11-21T06:00:00.000Z",
    machine: { node: process.version },
    options: { places: 30_000, fewPlaces: 10_000, rounds: 2 },
    figures: [
      { id: "import", value: 61.24, unit: "s", target: { atMost: 60 }, verdict: "missed" },
      { id: "ratio", value: 0.6, verdict: "ok" },
      { id: "rate", verdict: null },
    ],
  });
  expect(json.options).not.toHaveProperty("json");
});
