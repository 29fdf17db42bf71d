import { cellToChildren, cellToParent, latLngToCell } from "h3-js";
import { describe, expect, it } from "vitest";
import { type DemandPlace, readDemandRecord } from "../../../server/demand/demand-record.ts";
import { fromWgs84 } from "../../../server/places/datum.ts";

const CELL = latLngToCell(39.9, 116.4, 9);
const read = (place: DemandPlace, weights = ["2"], resolution = 9) =>
  readDemandRecord({ line: 1, place, weights }, { datum: "wgs84", resolution });

describe("readDemandRecord", () => {
  it("finds the cell of a point, of a finer cell, and of itself in capitals", () => {
    expect(read({ lat: " 39.9 ", lon: "+116.4" })).toEqual({ cell: CELL, weights: [2] });
    expect(read({ cell: cellToChildren(CELL, 11)[7] ?? "" }).cell).toBe(CELL);
    expect(read({ cell: CELL.toUpperCase() }).cell).toBe(CELL);
    expect(read({ cell: CELL }, ["2"], 6).cell).toBe(cellToParent(CELL, 6));
  });

  it("undoes the shift of Chinese maps", () => {
    const { lat, lon } = fromWgs84({ lat: 39.9, lon: 116.4 }, "gcj02");
    const place = { lat: String(lat), lon: String(lon) };
    const record = { line: 1, place, weights: ["1"] };
    expect(readDemandRecord(record, { datum: "gcj02", resolution: 11 }).cell).toBe(
      latLngToCell(39.9, 116.4, 11),
    );
    expect(readDemandRecord(record, { datum: "wgs84", resolution: 11 }).cell).not.toBe(
      latLngToCell(39.9, 116.4, 11),
    );
  });

  it.each<[DemandPlace, string[], string]>([
    [
      { cell: cellToParent(CELL, 8) },
      ["1"],
      `expected a cell of resolution 9 or finer, got "${cellToParent(CELL, 8)}" of resolution 8`,
    ],
    [{ cell: "8931aa42803fff" }, ["1"], 'expected an H3 cell such as 8931aa42803ffff, got "8931aa42803fff"'],
    [{ cell: "ffffffffffffffff" }, ["1"], "expected an H3 cell"],
    [{ cell: "" }, ["1"], "expected an H3 cell such as 8931aa42803ffff, got nothing"],
    [{ lat: "90.1", lon: "0" }, ["1"], 'expected a latitude within ±90, got "90.1"'],
    [{ lat: "39.9\uFFFD", lon: "0" }, ["1"], "expected a latitude within ±90"],
    [{ lat: "0", lon: "1e999" }, ["1"], 'expected a longitude within ±180, got "1e999"'],
    [{ lat: "0", lon: "" }, ["1"], "expected a longitude within ±180, got nothing"],
    [{ lat: "0", lon: "0" }, ["-1"], 'expected weight from 0 to 1000000000, got "-1"'],
    [{ lat: "0", lon: "0" }, ["NaN"], 'expected weight from 0 to 1000000000, got "NaN"'],
    [{ lat: "0", lon: "0" }, ["Infinity"], "expected weight from 0 to 1000000000"],
    [{ lat: "0", lon: "0" }, [""], "expected weight from 0 to 1000000000, got nothing"],
    [{ lat: "0", lon: "0" }, ["1", "", "3"], "expected h1 from 0 to 1000000000, got nothing"],
  ])("refuses %j with %j", (place, weights, message) => {
    expect(() => read(place, weights)).toThrow(message);
  });
});
