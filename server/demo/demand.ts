import { createHash } from "node:crypto";
import { cellToLatLng, gridDisk, latLngToCell } from "h3-js";
import { DEFAULT_RESOLUTION } from "../demand/demand.ts";
import type { CellRow } from "../demand/import-demand.queries.ts";
import { isInside } from "../places/mainland.ts";
import type { LatLon } from "../places/place.ts";
import { boundaryOf, type Ring } from "./boundary.ts";
import { type Bustle, DEMAND_CENTRES, type DemandCentre } from "./demand-centres.ts";

/** Share of the mean at each hour of the day, before it is brought to a mean of 1. */
// biome-ignore format: an hour a column
const PROFILES: Record<Bustle, readonly number[]> = {
  //          0   1   2   3   4   5   6   7   8   9  10  11  12  13  14  15  16  17  18  19  20  21  22  23
  OFFICES:   [2,  1,  1,  1,  1,  1,  3, 10, 18, 14, 22, 46, 52, 34, 18, 16, 14, 20, 28, 24, 16, 12,  8,  4],
  HOMES:     [6,  4,  2,  2,  2,  3,  8, 16, 16, 10, 16, 34, 36, 22, 12, 12, 16, 34, 48, 46, 36, 28, 20, 12],
  NIGHTLIFE: [34, 26, 18, 10, 5,  2,  2,  4,  6,  6, 10, 22, 24, 16, 10, 10, 14, 24, 36, 40, 44, 48, 50, 44],
  MARKET:    [3,  2,  4, 10, 20, 26, 28, 26, 24, 22, 22, 30, 28, 18, 14, 14, 16, 20, 22, 16, 10,  6,  5,  4],
};

/** Of a bustle's mean, by hour. */
const SHARES: Record<Bustle, readonly number[]> = {
  OFFICES: sharesOf(PROFILES.OFFICES),
  HOMES: sharesOf(PROFILES.HOMES),
  NIGHTLIFE: sharesOf(PROFILES.NIGHTLIFE),
  MARKET: sharesOf(PROFILES.MARKET),
};

/** Cells with fewer riders than this, the mean over the hours, are left out: fields, woods and water. */
const LEAST_RIDERS = 2;
/** Nobody counts riders to more than this. */
const round = (riders: number): number => Math.round(riders * 10) / 10;

/**
 * The demo's demand, made up by a formula and the same every time: around each centre of its district riders become
 * fewer with distance by exp(-distance / reach), as densities in cities do (C. Clark, "Urban Population Densities",
 * 1951), one street busier than the next by up to a third; at each hour as the centre's bustle has it.
 */
export function demoDemand(): CellRow[] {
  const codes = new Set(DEMAND_CENTRES.map(({ districtCode }) => districtCode));
  return [...codes].flatMap((code) => {
    const centres = DEMAND_CENTRES.filter(({ districtCode }) => districtCode === code);
    const ring = boundaryOf(code);
    const cells = new Set(centres.flatMap(cellsAround));
    return [...cells].flatMap((cell) => cellRow(cell, ring, centres) ?? []);
  });
}

/** Of neighbouring cells, centre to centre: at most, so that no cell is missed. */
const KILOMETRES_A_STEP = 0.3;

/** Those with half as many riders as count; several centres together may have enough. */
function cellsAround({ lat, lon, riders, reach }: DemandCentre): string[] {
  const kilometres = reach * Math.log((2 * riders) / LEAST_RIDERS);
  return gridDisk(latLngToCell(lat, lon, DEFAULT_RESOLUTION), Math.ceil(kilometres / KILOMETRES_A_STEP));
}

function cellRow(cell: string, ring: Ring, centres: readonly DemandCentre[]): CellRow | undefined {
  const [lat, lon] = cellToLatLng(cell);
  const riders = centres.map(
    (centre) => centre.riders * Math.exp(-kilometres({ lat, lon }, centre) / centre.reach),
  );
  if (sum(riders) < LEAST_RIDERS || !isInside({ lat, lon }, ring)) return undefined;
  const street = 2 / 3 + (2 / 3) * chanceOf(cell);
  const hourly = Array.from({ length: 24 }, (_, hour) =>
    round(
      street * sum(centres.map(({ bustle }, index) => (riders[index] ?? 0) * (SHARES[bustle][hour] ?? 0))),
    ),
  );
  return { cell, weight: sum(hourly) / hourly.length, hourly };
}

function sharesOf(profile: readonly number[]): number[] {
  const total = sum(profile);
  return profile.map((one) => (one * profile.length) / total);
}

/** Near enough within a city: degrees on the plane at the first one's latitude. */
function kilometres(a: LatLon, b: LatLon): number {
  const northward = (a.lat - b.lat) * 111.2;
  return Math.hypot(northward, (a.lon - b.lon) * 111.2 * Math.cos((a.lat * Math.PI) / 180));
}

/** 0 to 1, always the same for a cell. */
function chanceOf(cell: string): number {
  return createHash("md5").update(cell).digest().readUInt32BE() / 2 ** 32;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
