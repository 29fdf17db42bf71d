import { cellToLatLng, gridDisk, latLngToCell } from "h3-js";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../server/context.ts";
import { cellsOf } from "../../server/coverage/columns.service.ts";
import { coverageOf } from "../../server/coverage/coverage.service.ts";
import { boundariesOfZones, zonesOf } from "../../server/coverage/zones.service.ts";
import {
  areaCovers,
  geographyPoint,
  geometryPointAt,
  multiPolygonOfGeoJson,
} from "../../server/database/geography.ts";
import { useDatabase } from "../support/database.ts";
import { saveDemandSet } from "../support/demand-set.ts";
import { daily, placeRow } from "../support/rows.ts";
import { planningAmong } from "./coverage-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
const QUESTION = { demandSet: "flat", threshold: { metres: 400 }, hour: 12, on: "2026-11-18" };
const CELLS = gridDisk(latLngToCell(39.9, 116.4, 9), 6).sort();
const square = (west: number, east: number) => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [west, 39.8],
        [east, 39.8],
        [east, 40],
        [west, 40],
        [west, 39.8],
      ],
    ],
  ],
});
const place = (code: string, lon: number, districtCode: string | null) =>
  placeRow({ code, lon, lat: 39.9, districtCode, hours: daily(0, 1440) });

/** A city in two districts, of which only the west has a boundary; streets in it have none. */
const DISTRICTS: [code: string, parent: string | null, boundary: object | null, centre: number | null][] = [
  ["1", null, square(116.3, 116.42), null],
  ["11", "1", square(116.3, 116.4), null],
  ["111", "11", null, 116.38],
  ["112", "11", null, null],
  ["12", "1", null, 116.41],
  ["13", "1", null, 116.415],
];

describe("zones of coverage", () => {
  const database = useDatabase();
  let context: Context;

  beforeAll(async () => {
    const { db } = database;
    for (const [code, parent, boundary, centre] of DISTRICTS)
      await db
        .insertInto("districts")
        .values({
          ...{ code, name: `区${code}`, name_en: `District ${code}`, parent_code: parent },
          boundary: boundary && multiPolygonOfGeoJson(sql`${JSON.stringify(boundary)}::text`),
          centre: centre === null ? null : geographyPoint({ lat: 39.9, lon: centre }),
        })
        .execute();
    // 112 has no centre but its places', 13 has no places
    const rows = [
      place("A", 116.38, "111"),
      place("B", 116.39, "112"),
      place("C", 116.395, "112"),
      place("D", 116.41, "12"),
    ];
    await saveDemandSet(db, { code: "flat", cells: new Map(CELLS.map((cell, i) => [cell, [1 + (i % 3)]])) });
    context = await planningAmong(db, { rows, now: NOW });
  });
  afterAll(() => context.analyst.close());

  /** What is said above, cell by cell; null: in none. */
  function slowZone(cell: string, parts: boolean): string | null {
    const [, lon] = cellToLatLng(cell);
    if (lon > 116.42) return null;
    if (!parts) return lon <= 116.4 ? "11" : "1";
    if (lon > 116.4) return "12";
    return Math.abs(lon - 116.38) < Math.abs(lon - 116.3925) ? "111" : "112";
  }

  it.each([false, true])(
    "are the deepest districts around the cells, or what is nearest to their centres: %s",
    async (parts) => {
      const rows = await zonesOf(context, QUESTION, parts);
      const expected = new Map<string | null, number>();
      for (const cell of CELLS)
        expected.set(slowZone(cell, parts), (expected.get(slowZone(cell, parts)) ?? 0) + 1);
      expect(new Map(rows.map(({ zone, cells }) => [zone.code, cells]))).toEqual(expected);
      expect(expected.size).toBe(parts ? 4 : 3);
      for (const { zone } of rows) expect(zone.isApproximate).toBe(zone.code !== null && parts);
      const shares = rows.map(({ share }) => share);
      expect(shares).toEqual(shares.toSorted((a, b) => (a ?? 2) - (b ?? 2)));
      const whole = await coverageOf(context, QUESTION);
      const sum = (of: "cells" | "weight" | "coveredWeight" | "coveredCells") =>
        rows.reduce((all, row) => all + row[of], 0);
      for (const of of ["cells", "weight", "coveredWeight", "coveredCells"] as const)
        expect(sum(of)).toBeCloseTo(whole[of], 9);
      const places = Object.fromEntries(rows.map((row) => [row.zone.code, [row.places, row.openPlaces]]));
      const ofPlaces = parts ? { 111: [1, 1], 112: [2, 2], 12: [1, 1] } : { 11: [3, 3], 1: [1, 1] };
      expect(places).toMatchObject(ofPlaces);
      // every open place is shared out among the cells, once
      const given = rows.reduce((all, { accessibility, weight }) => all + (accessibility ?? 0) * weight, 0);
      expect(given).toBeCloseTo(10_000 * whole.openPlaces, 6);
    },
  );

  it.each([false, true])("have boundaries that hold their cells: %s", async (parts) => {
    const { db } = database;
    const boundaries = await boundariesOfZones(context, QUESTION, parts);
    expect(boundaries.map(({ zone }) => zone.code)).toEqual(parts ? ["111", "112", "12"] : ["1", "11"]);
    for (const cell of CELLS) {
      const zone = slowZone(cell, parts);
      const boundary = boundaries.find((one) => one.zone.code === zone)?.boundary;
      if (!boundary) continue;
      const [lat, lon] = cellToLatLng(cell);
      const { rows } = await sql<{ inside: boolean }>`select ${areaCovers(
        multiPolygonOfGeoJson(sql`${JSON.stringify(boundary)}::text`),
        geometryPointAt({ lat: sql`${lat}::float8`, lon: sql`${lon}::float8` }),
      )} as inside`.execute(db);
      expect(rows).toEqual([{ inside: true }]);
    }
  });

  it("are what the cells' numbers mean", async () => {
    const { zones } = await cellsOf(context, QUESTION);
    expect(zones).toEqual(CELLS.map((cell) => ["1", "11"].indexOf(slowZone(cell, false) ?? "")));
  });

  it.each([
    [["1"], (cell: string) => slowZone(cell, false) !== null],
    [["11"], (cell: string) => slowZone(cell, false) === "11"],
    [["112", "12"], (cell: string) => ["112", "12"].includes(slowZone(cell, true) ?? "")],
  ])("can be asked about alone: %s", async (districtCodes, isIn) => {
    const { cells } = await cellsOf(context, { ...QUESTION, area: { districtCodes } });
    expect(cells).toEqual(CELLS.filter(isIn));
    expect(cells.length).toBeGreaterThan(5);
    const rows = await zonesOf(context, { ...QUESTION, area: { districtCodes } }, true);
    expect(rows.every((row) => row.cells > 0)).toBe(true);
  });

  it("refuse a district in which nothing is", async () => {
    const ask = coverageOf(context, { ...QUESTION, area: { districtCodes: ["13"] } });
    await expect(ask).rejects.toThrow("expected an area with demand, got one without");
  });

  it("are all by nearness where no district has a boundary", async () => {
    await database.db.updateTable("districts").set({ boundary: null }).execute();
    const rows = await zonesOf(context, QUESTION, false);
    expect(rows.map(({ zone }) => zone.code).sort()).toEqual(["111", "112", "12"]);
    expect(rows.every(({ zone }) => zone.isApproximate)).toBe(true);
    const boundaries = await boundariesOfZones(context, QUESTION, false);
    expect(boundaries.map(({ zone }) => zone.code)).toEqual(["111", "112", "12"]);
    await database.db.updateTable("places").set({ district_code: "12" }).execute();
    // no revision tells of it: as an import would, so does the next change
    await database.db.updateTable("districts").set({ name: "区" }).execute();
    const [only, ...others] = await boundariesOfZones(context, QUESTION, false);
    expect(others).toEqual([]);
    expect(only?.boundary.coordinates).toHaveLength(1);
  });
});
