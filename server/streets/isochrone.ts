import type { MultiPolygon } from "geojson";
import {
  cellsToMultiPolygon,
  cellToLatLng,
  getHexagonEdgeLengthAvg,
  gridDisk,
  latLngToCell,
  UNITS,
} from "h3-js";
import { expected } from "../errors.ts";
import type { LatLon } from "../places/place.ts";
import { CellSearch } from "./cell-search.ts";
import { metresBetween } from "./metres.ts";
import type { Network } from "./network.ts";
import { type Points, snap } from "./snap.ts";

export interface Isochrone {
  minutes: number;
  /** Empty coordinates where not one hexagon is within reach. */
  area: MultiPolygon;
}

/** Finest first: hexagons of 25, 66, 174 and 461 m from centre to side. */
const RESOLUTIONS = [11, 10, 9, 8];
/** Rings of hexagons around the place, at most: 19,000 hexagons, so that an answer takes a blink. */
const MOST_RINGS = 80;
/** Metres that a ring adds, in lengths of a hexagon's side: √3 on average, less where the grid is distorted. */
const SIDES_PER_RING = 1.2;

/**
 * From where one gets to a place within so many minutes: the hexagons (H3) whose centre does, by the same rule as
 * `reach`, joined. So the outline is true to half a hexagon: 25 m for up to 2.7 km of travel, 66 m for up to 7 km.
 * Hexagons too far from every street (`SNAP_METRES`) are left out. Undefined for a place that is not on the network.
 * @throws InputError for minutes in which one could leave the region
 */
export function isochrones(
  network: Network,
  place: LatLon,
  minutes: readonly number[],
): Isochrone[] | undefined {
  const placeSnap = snap(network, pointsOf([[place.lat, place.lon]]));
  if (placeSnap.edge[0] === -1) return undefined;
  const maxSeconds = 60 * Math.max(...minutes);
  const cells = hexagonsAround(place, maxSeconds / quickest(network)).sort();
  const search = new CellSearch(network, snap(network, pointsOf(cells.map(cellToLatLng))), maxSeconds);
  search.begin();
  search.add(placeSnap, 0);
  const found = Array.from(search.run());
  return minutes.map((limit) => {
    const within = found.filter((cell) => search.secondsFrom(cell) <= 60 * limit);
    const coordinates = cellsToMultiPolygon(
      within.map((cell) => cells[cell] ?? ""),
      true,
    );
    return { minutes: limit, area: { type: "MultiPolygon", coordinates } };
  });
}

/** Seconds per metre where it goes fastest. */
function quickest({ secondsPerMetre, walkSecondsPerMetre }: Network): number {
  return secondsPerMetre.reduce((least, own) => Math.min(least, own), walkSecondsPerMetre);
}

/** Every hexagon whose centre may be within so many metres, of the finest resolution that is not too many. */
function hexagonsAround({ lat, lon }: LatLon, metres: number): string[] {
  for (const resolution of RESOLUTIONS) {
    // one more, as the place is not at the middle of its hexagon
    const rings = 1 + Math.ceil(metres / (getHexagonEdgeLengthAvg(resolution, UNITS.m) * SIDES_PER_RING));
    if (rings > MOST_RINGS) continue;
    return gridDisk(latLngToCell(lat, lon, resolution), rings).filter((cell) => {
      const [cellLat, cellLon] = cellToLatLng(cell);
      return metresBetween(lat, lon, cellLat, cellLon) <= metres * 1.001;
    });
  }
  throw expected("a time in which one travels less than 50 km", `${Math.round(metres / 1000)} km`);
}

function pointsOf(pairs: readonly (readonly number[])[]): Points {
  return {
    lat: Float64Array.from(pairs, ([lat]) => lat ?? 0),
    lon: Float64Array.from(pairs, ([, lon]) => lon ?? 0),
  };
}
