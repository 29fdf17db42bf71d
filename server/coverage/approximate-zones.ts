import type { LatLon } from "../places/place.ts";
import { ancestorsIn, type ZoneDistrict } from "./zones.ts";

/** A district without a boundary, and where it is taken to be. */
export interface Candidate {
  code: string;
  centre: LatLon;
}

/**
 * What is taken for the parts of each district with a boundary, by its code: those below it that have none themselves and
 * no nearer one above, and have places. Where no district has a boundary all of these stand together, under null.
 * @param districts by code
 * @param parts false: only where no district has a boundary
 */
export function approximateZones(
  districts: readonly ZoneDistrict[],
  parts: boolean,
): Map<string | null, Candidate[]> {
  const bounded = new Set(districts.filter(({ hasBoundary }) => hasBoundary).map(({ code }) => code));
  const zones = new Map<string | null, Candidate[]>();
  if (bounded.size > 0 && !parts) return zones;
  const ancestorsOf = ancestorsIn(districts);
  for (const { code, centre, hasPlaces } of districts) {
    if (bounded.has(code) || !hasPlaces || !centre) continue;
    const above = ancestorsOf(code).find((ancestor) => bounded.has(ancestor)) ?? null;
    if (above === null && bounded.size > 0) continue;
    zones.set(above, [...(zones.get(above) ?? []), { code, centre }]);
  }
  return zones;
}
