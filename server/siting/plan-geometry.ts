import {
  decidingChords,
  exactMetres,
  type Points,
  type Positions,
  positionsOf,
  squaredChord,
} from "../coverage/engine/chord.ts";
import { InputError } from "../errors.ts";
import type { PlanPoint } from "./plan-points.ts";
import { coverFrom, emptyMatrix, type Ways } from "./plan-ways.ts";

/** Relative: squares of distances on a plane that are this near to the radius's are rooted and compared. */
const ROUNDING = 1e-12;

/** Where everything is: on the ellipsoid, in the space around its centre; or on a plane, where z is 0. */
interface Space {
  demand: Positions;
  sites: Positions;
  /** Squares of straight distances that are surely within the radius, and surely beyond it. */
  deciding(radius: number): { inside: number; outside: number };
  /** Along the ellipsoid or the plane. */
  distance(demand: number, site: number): number;
}

/**
 * Distances from coordinates: geodesic metres from lat and lon, straight ones from x and y.
 * @throws InputError where both kinds meet
 */
export function waysBetween(demand: readonly PlanPoint[], sites: readonly PlanPoint[]): Ways {
  const space = spaceOf(demand, sites);
  const order = Int32Array.from(demand.keys()).sort(
    (a, b) => (space.demand.y[a] ?? 0) - (space.demand.y[b] ?? 0),
  );
  return {
    cover: (radius) =>
      coverFrom(demand.length, sites.length, (site) => demandWithin(space, order, site, radius)),
    matrix: () =>
      emptyMatrix(demand.length, sites.length).map((_, at) =>
        space.distance(Math.floor(at / sites.length), at % sites.length),
      ),
  };
}

function spaceOf(demand: readonly PlanPoint[], sites: readonly PlanPoint[]): Space {
  const all = [...demand, ...sites];
  const isGeodesic = all.every(({ at }) => at && "lat" in at);
  if (!isGeodesic && !all.every(({ at }) => at && "x" in at))
    throw new InputError("expected lat and lon in all files, or x and y in all files, got some of each");
  return isGeodesic
    ? ellipsoid(positionsOf(degrees(demand)), positionsOf(degrees(sites)))
    : plane(planar(demand), planar(sites));
}

const ellipsoid = (demand: Positions, sites: Positions): Space => ({
  ...{ demand, sites, deciding: decidingChords },
  distance: (number, site) => exactMetres(demand.points, number, sites.points, site),
});

const plane = (demand: Positions, sites: Positions): Space => ({
  ...{ demand, sites },
  deciding: (radius) => ({ inside: radius ** 2 * (1 - ROUNDING), outside: radius ** 2 * (1 + ROUNDING) }),
  distance: (number, site) => Math.sqrt(squaredChord(demand, number, sites, site)),
});

/** @param order demand by ascending y: only a strip of it is looked at */
function demandWithin(space: Space, order: Int32Array, site: number, radius: number): Int32Array {
  const { inside, outside } = space.deciding(radius);
  const y = space.sites.y[site] ?? 0;
  const found: number[] = [];
  for (let at = firstFrom(space, order, y - Math.sqrt(outside)); at < order.length; at++) {
    const number = order[at] ?? 0;
    if ((space.demand.y[number] ?? 0) > y + Math.sqrt(outside)) break;
    const squared = squaredChord(space.demand, number, space.sites, site);
    if (squared <= inside || (squared < outside && space.distance(number, site) <= radius))
      found.push(number);
  }
  return Int32Array.from(found);
}

/** Where in the order the demand begins whose y is `least` or more. */
function firstFrom({ demand }: Space, order: Int32Array, least: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((demand.y[order[middle] ?? 0] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const degrees = (points: readonly PlanPoint[]): Points => ({
  lat: Float64Array.from(points, ({ at }) => (at && "lat" in at ? at.lat : 0)),
  lon: Float64Array.from(points, ({ at }) => (at && "lon" in at ? at.lon : 0)),
});

const planar = (points: readonly PlanPoint[]): Positions => ({
  points: { lat: new Float64Array(0), lon: new Float64Array(0) },
  x: Float64Array.from(points, ({ at }) => (at && "x" in at ? at.x : 0)),
  y: Float64Array.from(points, ({ at }) => (at && "y" in at ? at.y : 0)),
  z: new Float64Array(points.length),
});
