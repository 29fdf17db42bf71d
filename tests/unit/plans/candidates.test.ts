import { cellToParent, gridDisk, gridDistance, latLngToCell } from "h3-js";
import { describe, expect, it } from "vitest";
import { cellCandidates, pointsOf } from "../../../server/plans/candidates.ts";
import { checkSize, coverModel } from "../../../server/plans/cover-model.ts";
import { readProgress } from "../../../server/plans/progress.ts";
import { siteNames } from "../../../server/plans/site-names.ts";
import { reachedOf } from "./small.ts";

const MIDDLE = latLngToCell(39.9, 116.4, 9);
const CELLS = gridDisk(MIDDLE, 5).sort();

describe("candidates", () => {
  it("are the centres of cells, in their order", () => {
    const candidates = cellCandidates(CELLS);
    const { lat, lon } = pointsOf(candidates);
    expect(Array.from(lat, (degrees, at) => latLngToCell(degrees, lon[at] ?? 0, 9))).toEqual(CELLS);
  });

  it("are the centres of their parents where there are too many, as few levels up as need be", () => {
    const { lat, lon } = pointsOf(cellCandidates(CELLS, 30));
    const parents = [...new Set(CELLS.map((cell) => cellToParent(cell, 8)))].sort();
    expect(parents.length).toBeLessThanOrEqual(30);
    expect(Array.from(lat, (degrees, at) => latLngToCell(degrees, lon[at] ?? 0, 8))).toEqual(parents);
    expect(parents.every((parent) => gridDistance(parent, cellToParent(MIDDLE, 8)) < 4)).toBe(true);
  });
});

describe("names of sites", () => {
  it("are the district's, numbered in their order, or coordinates", () => {
    const location = { lat: 39.9, lon: 116.4 };
    const districts = ["东城区", "西城区", "东城区", null];
    expect(siteNames(districts.map((district) => ({ location, district })))).toEqual([
      "东城区 1",
      "西城区 1",
      "东城区 2",
      "39.90000, 116.40000",
    ]);
  });
});

describe("a covering model", () => {
  it("has the cells that are wanted, weigh something and are reached, and names the rest", () => {
    const model = coverModel(reachedOf([[0, 1, 2], [2, 3], []]), {
      weights: Float64Array.of(1, 0, 3, 4, 5),
      isWanted: (cell) => cell !== 3,
    });
    expect(model).toEqual({
      cover: {
        siteCount: 3,
        demandCount: 2,
        start: Int32Array.of(0, 2, 3, 3),
        demand: Int32Array.of(0, 1, 1),
      },
      weights: Float64Array.of(1, 3),
      cellOf: Int32Array.of(0, 2),
      uncoverable: [4],
    });
  });

  it("is refused where it is too large, with what to narrow", () => {
    expect(() => checkSize(11, 10)).toThrow("expected at most 10 pairs");
    expect(checkSize(10, 10)).toBeUndefined();
  });
});

describe("progress", () => {
  it("is what a search tells once it has an answer and a bound", () => {
    expect(readProgress({ objective: 90, bound: 100, seconds: 2 })).toEqual({
      ...{ objective: 90, bound: 100, seconds: 2, gap: 0.1 },
    });
    for (const told of [null, {}, { objective: -Infinity, bound: 1, seconds: 0 }, "x"])
      expect(readProgress(told)).toBeUndefined();
  });
});
