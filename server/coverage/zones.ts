import type { LatLon } from "../places/place.ts";
import type { Zone } from "./coverage.ts";

/** What zones are made from. */
export interface ZoneDistrict {
  code: string;
  name: string;
  nameEn: string | null;
  parentCode: string | null;
  hasBoundary: boolean;
  /** Its own, or the mean of its places; null where it has neither. */
  centre: LatLon | null;
  hasPlaces: boolean;
}

/** For cells and places in no district. */
export const NO_ZONE: Zone = { code: null, name: null, nameEn: null, isApproximate: false };

export function zoneFrom({ code, name, nameEn, hasBoundary }: ZoneDistrict): Zone {
  return { code, name, nameEn, isApproximate: !hasBoundary };
}

/** Of a district by its code, from its parent upwards. */
export type Ancestors = (code: string) => readonly string[];

export function ancestorsIn(districts: readonly ZoneDistrict[]): Ancestors {
  const parentOf = new Map(districts.map(({ code, parentCode }) => [code, parentCode]));
  return (code) => {
    const ancestors = new Set<string>();
    for (let next = parentOf.get(code); next && !ancestors.has(next); next = parentOf.get(next))
      ancestors.add(next);
    return [...ancestors];
  };
}
