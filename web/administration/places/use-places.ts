import { administeredPlaces } from "../../../schema/operations/administration-places.ts";
import type { ResultOf } from "../../../schema/operations/graphql.ts";
import { request } from "../../graphql/client.ts";
import { type Pages, usePages } from "../use-pages.ts";

export type AdministeredPlace = ResultOf<typeof administeredPlaces>["allPlaces"]["nodes"][number];
export type PlaceStatus = AdministeredPlace["status"];

const PAGE = 50;

/** Places of any state, page after page in order of their codes. */
export function usePlaces(filter: {
  readonly text: string;
  readonly status: PlaceStatus | null;
}): Pages<AdministeredPlace> {
  const text = filter.text.trim();
  return usePages("places", { ...filter, text }, async (after, signal) => {
    const variables = { text: text === "" ? null : text, status: filter.status, first: PAGE, after };
    return (await request(administeredPlaces, variables, signal)).allPlaces;
  });
}
