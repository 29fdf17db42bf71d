import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import type { WeekAnalysis } from "./analysis.ts";
import { findInDistricts } from "./area.queries.ts";
import type { Zone } from "./coverage.ts";
import type { Points } from "./engine/chord.ts";
import { placesWithinReach } from "./place-states.ts";
import { findZoneDistricts } from "./zones.queries.ts";
import { zoningOf } from "./zoning.ts";

/** The zones of an analysis: those with cells, and without an area also those with places within reach; by code. */
export interface AnalysisZones {
  zones: Zone[];
  /** By cell and by place: its zone, or -1 where it is in none of these. */
  cellZones: Int32Array;
  placeZones: Int32Array;
}

/** @param parts also districts without boundaries, by nearness to their centres */
export async function zonesOfAnalysis(
  db: Kysely<Database>,
  { cells, places, reach }: WeekAnalysis,
  { parts, hasArea }: { parts: boolean; hasArea: boolean },
): Promise<AnalysisZones> {
  const districts = await findZoneDistricts(db);
  const points = joined(cells, places);
  const inside = await findInDistricts(db, points);
  const { zones, zoneOf } = zoningOf(points, { districts, inside }, parts);
  const cellZones = zoneOf.subarray(0, cells.lat.length);
  const placeZones = zoneOf.subarray(cells.lat.length);
  const shown = new Set(cellZones);
  if (!hasArea) for (const place of placesWithinReach({ places, reach })) shown.add(placeZones[place] ?? -1);
  const kept = Array.from(zones.keys()).filter((zone) => shown.has(zone));
  const numbers = new Int32Array(zones.length).fill(-1);
  kept.forEach((zone, number) => {
    numbers[zone] = number;
  });
  const renumbered = (of: Int32Array) => of.map((zone) => numbers[zone] ?? -1);
  return {
    zones: zones.filter((_, zone) => shown.has(zone)),
    cellZones: renumbered(cellZones),
    placeZones: renumbered(placeZones),
  };
}

function joined(one: Points, other: Points): Points {
  const both = (first: Float64Array, second: Float64Array) => {
    const all = new Float64Array(first.length + second.length);
    all.set(first);
    all.set(second, first.length);
    return all;
  };
  return { lat: both(one.lat, other.lat), lon: both(one.lon, other.lon) };
}
