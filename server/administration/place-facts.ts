import { MOST_DISTRICT_CODE } from "../districts/district.ts";
import { expected } from "../errors.ts";
import { checkedText } from "../input.ts";
import { type Datum, toWgs84 } from "../places/datum.ts";
import type { LatLon, PlaceKind } from "../places/place.ts";
import type { PlacePatch } from "../places/place-snapshot.ts";

/** What a place is and where: absent stays, null takes away what may be absent. See PlaceFacts in the schema. */
export interface WrittenFacts {
  name?: string | null;
  kind?: PlaceKind | null;
  location?: LatLon | null;
  datum?: Datum | null;
  address?: string | null;
  districtCode?: string | null;
  hostId?: string | null;
}

/** As imports have them. */
const MOST = { code: 64, name: 200, address: 300 };

/** About 1 cm: what a caller sends as it got it is not to differ by a rounding. */
const DEGREE_DIGITS = 7;

/** @throws InputError unless it is a code of 1 to 64 characters without spaces. */
export function checkedCode(code: string): string {
  const checked = checkedText("code", code, MOST.code);
  if (/\s/.test(checked)) throw expected("a code without spaces", code);
  return checked;
}

/**
 * The columns that facts set, but for the host, which is known by its id.
 * @throws InputError that says what was expected and what came
 */
export function factsPatch(code: string, facts: WrittenFacts): PlacePatch {
  const { name, kind, location, datum, address, districtCode } = facts;
  return {
    code,
    ...(name == null ? {} : { name: checkedText("name", name, MOST.name) }),
    ...(kind == null ? {} : { kind }),
    ...(location == null ? {} : rounded(toWgs84(location, datum ?? "wgs84"))),
    ...(address === undefined ? {} : { address: orNothing("address", address, MOST.address) }),
    ...(districtCode === undefined
      ? {}
      : { districtCode: orNothing("districtCode", districtCode, MOST_DISTRICT_CODE) }),
  };
}

/** Blank is the same as nothing. */
function orNothing(name: string, text: string | null, most: number): string | null {
  return text === null || text.trim() === "" ? null : checkedText(name, text, most);
}

function rounded({ lat, lon }: LatLon): LatLon {
  return { lat: Number(lat.toFixed(DEGREE_DIGITS)), lon: Number(lon.toFixed(DEGREE_DIGITS)) };
}
