import type { ResultOf } from "../../../schema/operations/graphql.ts";
import { placeToChange } from "../../../schema/operations/planning-scenarios.ts";
import { request } from "../../graphql/client.ts";

export type PlaceToChange = NonNullable<ResultOf<typeof placeToChange>["place"]>;

/** So many at once; the server answers others meanwhile. */
const AT_ONCE = 8;

/** What places are today, by code; those that are gone are missing. */
export async function fetchPlaces(codes: readonly string[]): Promise<Map<string, PlaceToChange>> {
  const places = new Map<string, PlaceToChange>();
  for (let at = 0; at < codes.length; at += AT_ONCE) {
    const some = codes.slice(at, at + AT_ONCE).map((code) => request(placeToChange, { code }));
    for (const { place } of await Promise.all(some)) if (place) places.set(place.code, place);
  }
  return places;
}
