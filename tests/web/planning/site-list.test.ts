import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_SITES, readSites } from "../../../web/planning/suggestions/site-list.ts";

test("names with their positions, between commas of either script, semicolons or tabs", () => {
  expect(readSites("东门市场, 39.92, 116.44\n\nWest Gate， 39.9，116.4\r\nA\t-1.5\t2").sites).toEqual([
    { name: "东门市场", location: { lat: 39.92, lon: 116.44 } },
    { name: "West Gate", location: { lat: 39.9, lon: 116.4 } },
    { name: "A", location: { lat: -1.5, lon: 2 } },
  ]);
});

test("a name may hold commas, and positions many decimals", () => {
  expect(readSites("3, Hill St, 39.912345678901, 116.4").sites).toEqual([
    { name: "3, Hill St", location: { lat: 39.912345, lon: 116.4 } },
  ]);
});

test("what is wrong is told line by line, counting empty ones", () => {
  const text = ["a, 1", "", ", 1, 2", "b, 95, 2", "c, 1, 200", "d, 1, x", `${"e".repeat(101)}, 1, 2`].join(
    "\n",
  );
  expect(readSites(text)).toEqual({
    sites: [],
    problems: [
      { line: 1, problem: "shape" },
      { line: 3, problem: "name" },
      { line: 4, problem: "lat" },
      { line: 5, problem: "lon" },
      { line: 6, problem: "lon" },
      { line: 7, problem: "name" },
    ],
  });
});

test("no more than the server takes", () => {
  const text = Array.from({ length: MOST_SITES + 1 }, (_, at) => `s${at}, 1, 2`).join("\n");
  const { sites, problems } = readSites(text);
  expect(sites.length).toBe(MOST_SITES);
  expect(problems).toEqual([{ line: MOST_SITES + 1, problem: "tooMany" }]);
});

test("any list is read line by line: each is a site or a problem", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }).filter((line) => !/[\r\n]/.test(line))), (lines) => {
      const { sites, problems } = readSites(lines.join("\n"));
      expect(sites.length + problems.length).toBe(lines.filter((line) => line.trim() !== "").length);
    }),
  );
});
