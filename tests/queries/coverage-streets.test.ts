import { cellToLatLng, gridDisk, latLngToCell } from "h3-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../server/context.ts";
import { placesOf } from "../../server/coverage/columns.service.ts";
import { coverageOf } from "../../server/coverage/coverage.service.ts";
import { isochroneOf } from "../../server/coverage/isochrones.service.ts";
import { networkOf } from "../../server/streets/network.ts";
import { reach } from "../../server/streets/reach.ts";
import { importStreets } from "../../server/streets/streets-import.service.ts";
import { useDatabase } from "../support/database.ts";
import { saveDemandSet } from "../support/demand-set.ts";
import { opened, osmFile } from "../support/osm-file.ts";
import { daily, placeRow } from "../support/rows.ts";
import { graphOf, nodeAt, way } from "../support/streets.ts";
import { slowPlaces, slowReach } from "./coverage-brute-force.ts";
import { planningAmong } from "./coverage-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
const QUESTION = {
  demandSet: "flat",
  threshold: { minutes: 9, mode: "WALK" },
  hour: 12,
  on: "2026-11-18",
} as const;
const CELLS = gridDisk(latLngToCell(39.905, 116.405, 9), 5).sort();
const POINTS = {
  lat: Float64Array.from(CELLS, (cell) => cellToLatLng(cell)[0]),
  lon: Float64Array.from(CELLS, (cell) => cellToLatLng(cell)[1]),
};
/** Streets of 100 m squares in the middle of the cells; a wall through them is open at the north end alone. */
const SIDE = 12;
const NODES = Array.from({ length: SIDE * SIDE }, (_, id) => nodeAt(id, id % SIDE, Math.floor(id / SIDE)));
const WAYS = Array.from({ length: SIDE }, (_, line) => [
  way(
    "residential",
    Array.from({ length: SIDE }, (_, at) => at * SIDE + line),
  ),
  way(
    "residential",
    Array.from({ length: 6 }, (_, at) => line * SIDE + at),
  ),
  way(
    "residential",
    Array.from({ length: SIDE - 6 }, (_, at) => line * SIDE + at + 6),
  ),
]).flat();
const GATE = way("footway", [(SIDE - 1) * SIDE + 5, (SIDE - 1) * SIDE + 6]);
const ROWS = [
  placeRow({ code: "IN", lat: 39.9052, lon: 116.4043, hours: daily(0, 1440) }),
  placeRow({ code: "OUT", lat: 39.9052, lon: 116.42, hours: daily(0, 1440) }),
];

describe("coverage on streets", () => {
  const database = useDatabase();
  let context: Context;

  beforeAll(async () => {
    const { db } = database;
    await saveDemandSet(db, { code: "flat", cells: new Map(CELLS.map((cell) => [cell, [1]])) });
    context = await planningAmong(db, { rows: ROWS, now: NOW });
    expect((await coverageOf(context, QUESTION)).travel).toBe("ESTIMATE");
    await importStreets(db, {
      ...{ name: "city", source: "city.osm.pbf", at: NOW },
      open: opened(osmFile(NODES, [...WAYS, GATE])),
    });
  });
  afterAll(() => context.analyst.close());

  it("takes their times where both ends are on them, and estimates the rest", async () => {
    const analysis = await context.analyst.analyse(baseOf(context), QUESTION);
    const network = networkOf(await graphOf(NODES, [...WAYS, GATE]), "WALK", context.travel);
    const places = { lat: analysis.places.lat, lon: analysis.places.lon };
    const streets = reach(network, { cells: POINTS, places, maxSeconds: 540 });
    expect([...streets.isPlaceOnNetwork]).toEqual([1, 0]);
    const estimated = slowReach(CELLS, slowPlaces(ROWS, QUESTION), QUESTION.threshold, context.travel);
    const expected = ["IN", "OUT"].map((code, place) =>
      CELLS.flatMap((_, cell) => {
        const isOnStreets = streets.isCellOnNetwork[cell] && streets.isPlaceOnNetwork[place];
        if (!isOnStreets) return estimated[cell]?.some((near) => near.place.code === code) ? [cell] : [];
        return streets.cell.subarray(streets.start[place], streets.start[place + 1]).includes(cell)
          ? [cell]
          : [];
      }),
    );
    const { start, cell, distance, travel } = analysis.reach;
    expect([0, 1].map((place) => [...cell.subarray(start[place], start[place + 1])])).toEqual(expected);
    expect(travel).toBe("MIXED");
    // the wall is felt: some cell is near enough in a straight line and not by street
    const byLine = estimated.flatMap((near, at) =>
      near.some(({ place }) => place.code === "IN") ? [at] : [],
    );
    expect(byLine.filter((at) => !expected[0]?.includes(at)).length).toBeGreaterThan(3);
    expect(Math.max(...distance)).toBeLessThanOrEqual(540);
  });

  it("is refused where the networks of an area are too much together", async () => {
    const { db } = database;
    const { id, ...city } = await db.selectFrom("street_networks").selectAll().executeTakeFirstOrThrow();
    await db
      .insertInto("street_networks")
      .values({ ...city, name: "country", bytes: 2 ** 30 })
      .execute();
    const question = { ...QUESTION, threshold: { minutes: 10, mode: "WALK" } } as const;
    await expect(coverageOf(context, question)).rejects.toThrow(
      'expected an area whose street networks have at most 1024 MB together, or metres, got "1025 MB"',
    );
    await db.deleteFrom("street_networks").where("id", "!=", id).execute();
    expect((await coverageOf(context, question)).travel).toBe("MIXED");
  });

  it("says how far everything is, and what there is no way to", async () => {
    const { question } = await context.analyst.analyse(baseOf(context), QUESTION);
    const point = (lon: number) => ({ lat: Float64Array.of(39.9052), lon: Float64Array.of(lon) });
    const ask = (from: number, to: number) =>
      context.analyst.distances(baseOf(context), question, point(from), point(to));
    const [around = 0] = await ask(116.4043, 116.4072);
    expect(around).toBeGreaterThan(1_000 / (context.travel.walkKmh / 3.6));
    const [estimate = 0] = await ask(116.4043, 116.42);
    expect(estimate).toBeLessThan(2_000 * ((context.travel.detour * 3.6) / context.travel.walkKmh));
  });

  it("reaches candidates as it does places", async () => {
    const analysis = await context.analyst.analyse(baseOf(context), QUESTION);
    const { lat, lon } = analysis.places;
    const again = await context.analyst.reach(baseOf(context), analysis.question, analysis.cells, {
      lat,
      lon,
    });
    expect(again).toEqual(analysis.reach);
  });

  it("draws from where a point is reached", async () => {
    const [area, ...others] = await isochroneOf(context, {
      to: { lat: 39.9052, lon: 116.4043 },
      ...{ mode: "WALK", minutes: [5] },
    });
    expect(others).toEqual([]);
    expect(area).toMatchObject({ minutes: 5, travel: "STREETS", area: { type: "MultiPolygon" } });
    const far = await isochroneOf(context, { to: { lat: 39.95, lon: 116.5 }, mode: "WALK", minutes: [5] });
    expect(far).toMatchObject([{ travel: "ESTIMATE" }]);
  });

  it("does not outlive streets that were replaced", async () => {
    const before = await coverageOf(context, QUESTION);
    await importStreets(database.db, {
      ...{ name: "city", source: "city.osm.pbf", at: NOW },
      open: opened(
        osmFile(NODES, [...WAYS, GATE, way("footway", [5, 6]), way("footway", [5 * SIDE + 5, 5 * SIDE + 6])]),
      ),
    });
    const after = await coverageOf(context, QUESTION);
    expect(after.coveredCells).toBeGreaterThan(before.coveredCells);
    expect(await placesOf(context, QUESTION)).toMatchObject({ codes: ["IN", "OUT"] });
  });
});

function baseOf({ db, now, travel, catalogue }: Context) {
  return { db, now, travel, catalogue, viewer: { isDemo: false } };
}
