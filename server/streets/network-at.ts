import type { LatLon } from "../places/place.ts";
import type { StreetNetwork } from "./streets.queries.ts";

type Bounds = Pick<StreetNetwork, "west" | "south" | "east" | "north">;

/** The network to use at a point: of those whose box holds it the one with the smallest, so that a city's comes before its province's. */
export function networkAt<T extends Bounds>(networks: readonly T[], { lat, lon }: LatLon): T | undefined {
  return networks
    .filter(({ west, south, east, north }) => lon >= west && lon <= east && lat >= south && lat <= north)
    .sort((one, other) => extentOf(one) - extentOf(other))
    .at(0);
}

const extentOf = ({ west, south, east, north }: Bounds): number => (east - west) * (north - south);
