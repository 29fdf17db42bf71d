import type { MultiPolygon } from "geojson";
import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import { findBoundaries } from "../districts/districts.queries.ts";
import { approximateZones } from "./approximate-zones.ts";
import type { Zone } from "./coverage.ts";
import type { Points } from "./engine/chord.ts";
import { findVoronoi } from "./voronoi.queries.ts";
import type { ZoneBoundary } from "./zone.type.ts";
import { findZoneDistricts } from "./zones.queries.ts";

/** Where zones are: the boundaries that were imported, and what is nearest to the centres of the others. */
export async function boundariesOf(
  db: Kysely<Database>,
  { zones, parts, cells }: { zones: readonly Zone[]; parts: boolean; cells: Points },
): Promise<ZoneBoundary[]> {
  const codes = zones.map(({ code }) => code ?? "");
  const boundaries = new Map<string, MultiPolygon>(await findBoundaries(db, codes));
  if (zones.some(({ isApproximate }) => isApproximate))
    for (const [district, candidates] of approximateZones(await findZoneDistricts(db), parts)) {
      if (!candidates.some(({ code }) => codes.includes(code))) continue;
      const within = district === null ? { points: cells } : { district };
      for (const [code, area] of await findVoronoi(db, candidates, within)) boundaries.set(code, area);
    }
  return zones.flatMap((zone) => {
    const boundary = boundaries.get(zone.code ?? "");
    return boundary ? [{ zone, boundary }] : [];
  });
}
