import type { LatLon } from "../places/place.ts";

/**
 * Names of sites that have none: the district's with a number, in the order of the sites; where there is no district,
 * the coordinates.
 */
export function siteNames(sites: readonly { location: LatLon; district: string | null }[]): string[] {
  const used = new Map<string, number>();
  return sites.map(({ location: { lat, lon }, district }) => {
    if (district === null) return `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
    const number = (used.get(district) ?? 0) + 1;
    used.set(district, number);
    return `${district} ${number}`;
  });
}
