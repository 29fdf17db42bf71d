import { approximateZones, type Candidate } from "./approximate-zones.ts";
import type { Zone } from "./coverage.ts";
import { type Points, positionsOf, squaredChord } from "./engine/chord.ts";
import { ancestorsIn, type ZoneDistrict, zoneFrom } from "./zones.ts";

/** Points by the district that they are in, or what is taken for it. */
export interface Zoning {
  /** Those with points, by code. */
  zones: Zone[];
  /** By point: its zone, or -1. */
  zoneOf: Int32Array;
}

/**
 * The deepest district with a boundary around each point; with `parts`, and where no district has a boundary, instead of
 * it the one without a boundary whose centre is nearest, of those that are taken for its parts. Of two as deep or as near
 * the lower code.
 * @param districts by code
 * @param inside by district, the numbers of the points within its boundary
 */
export function zoningOf(
  points: Points,
  {
    districts,
    inside,
  }: { districts: readonly ZoneDistrict[]; inside: ReadonlyMap<string, readonly number[]> },
  parts: boolean,
): Zoning {
  const nearest = nearestIn(approximateZones(districts, parts), points);
  const codes = deepestOf(points.lat.length, districts, inside).map(
    (code, point) => nearest(code, point) ?? code,
  );
  const used = new Set(codes);
  const zones = districts.filter(({ code }) => used.has(code)).map(zoneFrom);
  const indexOf = new Map(zones.map(({ code }, index) => [code, index]));
  return { zones, zoneOf: Int32Array.from(codes, (code) => indexOf.get(code) ?? -1) };
}

function deepestOf(
  count: number,
  districts: readonly ZoneDistrict[],
  inside: ReadonlyMap<string, readonly number[]>,
): (string | null)[] {
  const ancestorsOf = ancestorsIn(districts);
  const deepest = new Array<string | null>(count).fill(null);
  const depths = new Int32Array(count).fill(-1);
  for (const { code } of districts) {
    const points = inside.get(code);
    if (!points) continue;
    const depth = ancestorsOf(code).length;
    for (const point of points)
      if (depth > (depths[point] ?? -1)) {
        depths[point] = depth;
        deepest[point] = code;
      }
  }
  return deepest;
}

/** By a district with a boundary and a point in it: the part whose centre is nearest; undefined where it has none. */
function nearestIn(parts: ReadonlyMap<string | null, readonly Candidate[]>, points: Points) {
  const at = positionsOf(points);
  const centres = new Map(
    Array.from(parts, ([above, candidates]) => [
      above,
      {
        codes: candidates.map(({ code }) => code),
        positions: positionsOf({
          lat: Float64Array.from(candidates, ({ centre }) => centre.lat),
          lon: Float64Array.from(candidates, ({ centre }) => centre.lon),
        }),
      },
    ]),
  );
  return (above: string | null, point: number): string | undefined => {
    const of = centres.get(above);
    if (!of) return undefined;
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    of.codes.forEach((_, i) => {
      const squared = squaredChord(at, point, of.positions, i);
      if (squared < least) [best, least] = [i, squared];
    });
    return of.codes[best];
  };
}
