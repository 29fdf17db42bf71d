import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import type { DemandCells } from "../demand/demand.ts";
import type { ResolvedArea } from "./analysis.ts";
import { findInDistricts, findInside } from "./area.queries.ts";
import type { Points } from "./engine/chord.ts";
import { findZoneDistricts } from "./zones.queries.ts";
import { ancestorsIn } from "./zones.ts";
import { zoningOf } from "./zoning.ts";

/** The cells whose centres are in an area, edges included. */
export async function demandInArea(
  db: Kysely<Database>,
  demand: DemandCells,
  area: ResolvedArea | null,
): Promise<DemandCells> {
  if (area === null || demand.cells.length === 0) return demand;
  const inside =
    area.by === "BOUNDARY"
      ? await findInside(db, demand, area.boundary)
      : await insideDistricts(db, demand, area.codes);
  return inside.length === demand.cells.length ? demand : onlySome(demand, inside);
}

/** Within the boundary of one of the districts or of their parts, or taken for a part that has no boundary. */
async function insideDistricts(
  db: Kysely<Database>,
  points: Points,
  codes: readonly string[],
): Promise<number[]> {
  const districts = await findZoneDistricts(db);
  const inside = await findInDistricts(db, points);
  const ancestorsOf = ancestorsIn(districts);
  const isChosen = (code: string) =>
    codes.includes(code) || ancestorsOf(code).some((ancestor) => codes.includes(ancestor));
  const chosen = new Set<number>();
  for (const [code, members] of inside) if (isChosen(code)) for (const point of members) chosen.add(point);
  const { zones, zoneOf } = zoningOf(points, { districts, inside }, true);
  const isZoneChosen = zones.map(({ code }) => code !== null && isChosen(code));
  zoneOf.forEach((zone, point) => {
    if (isZoneChosen[zone]) chosen.add(point);
  });
  return [...chosen].sort((a, b) => a - b);
}

function onlySome({ cells, lat, lon, hours, weights }: DemandCells, chosen: readonly number[]): DemandCells {
  const some: DemandCells = {
    cells: chosen.map((cell) => cells[cell] ?? ""),
    lat: Float64Array.from(chosen, (cell) => lat[cell] ?? 0),
    lon: Float64Array.from(chosen, (cell) => lon[cell] ?? 0),
    hours,
    weights: new Float64Array(chosen.length * hours),
  };
  chosen.forEach((cell, at) => {
    some.weights.set(weights.subarray(cell * hours, (cell + 1) * hours), at * hours);
  });
  return some;
}
