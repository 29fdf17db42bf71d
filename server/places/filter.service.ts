import type { Context } from "../context.ts";
import { MOST_DISTRICT_CODE } from "../districts/district.ts";
import { findDistrictWithParts } from "../districts/districts.queries.ts";
import { expected } from "../errors.ts";
import { checkedText } from "../input.ts";
import { amenityFacet, expectedPlaces, hourFacet, kindFacet } from "./facets.ts";
import type { OpennessTest, ResolvedFilter } from "./filter.queries.ts";
import type { Box, LatLon, PlaceKind } from "./place.ts";
import { secondsPerMetre, type TravelMode } from "./travel.ts";

/** A filter as a caller gives it. */
export interface FilterInput {
  kinds?: readonly PlaceKind[] | null;
  amenities?: readonly string[] | null;
  openAt?: Date | null;
  openOnArrival?: TravelMode | null;
  includeUnknown?: boolean | null;
  districtCode?: string | null;
  text?: string | null;
}

/** What the filter is for. */
interface Purpose {
  /** Where the caller stands, for openOnArrival. */
  near?: LatLon | null;
  /** The places must lie in it. */
  box?: Box | null;
  /** The caller tests openOnArrival again on each place found. */
  testsArrival?: boolean;
}

const NO_RESTRICTION: ResolvedFilter = {
  kinds: [],
  facets: [],
  expectedPlaces: Infinity,
  districtCodes: null,
  text: null,
  box: null,
  openness: null,
};

/**
 * Looks up codes and decides moments.
 * @throws InputError for an unknown amenity or district, blank text, an inverted box, openOnArrival without a start.
 */
export async function resolveFilter(
  context: Context,
  input: FilterInput | null | undefined,
  { near, box, testsArrival = false }: Purpose,
): Promise<ResolvedFilter> {
  const checkedBox = box ? checkBox(box) : null;
  if (!input) return { ...NO_RESTRICTION, box: checkedBox };
  const openness = await opennessTest(context, input, near ?? null, testsArrival);
  const kinds = [...new Set(input.kinds ?? [])];
  const facets = [
    ...(kinds.length === 1 ? kinds.map(kindFacet) : []),
    ...amenityFacets(context, input.amenities ?? []),
    ...hourFacets(openness),
  ];
  return {
    kinds: kinds.length > 1 ? kinds : [],
    facets,
    expectedPlaces: expectedPlaces(context.facetCounts, facets),
    districtCodes: input.districtCode == null ? null : await districtCodes(context, input.districtCode),
    text: input.text == null ? null : checkedText("text", input.text, 100),
    box: checkedBox,
    openness,
  };
}

function checkBox(box: Box): Box {
  if (box.south > box.north)
    throw expected("a box with south not above north", `south ${box.south}, north ${box.north}`);
  return box;
}

function amenityFacets({ catalogue }: Context, codes: readonly string[]): number[] {
  return [...new Set(codes)].map((code) => {
    const amenity = catalogue.byCode.get(code);
    if (!amenity) throw expected("an amenity code of the catalogue, such as MICROWAVE", code);
    return amenityFacet(amenity.id);
  });
}

async function districtCodes({ db }: Context, code: string): Promise<string[]> {
  const codes = await findDistrictWithParts(db, checkedText("districtCode", code, MOST_DISTRICT_CODE));
  if (codes.length === 0) throw expected("the code of a district that we have", code);
  return codes;
}

async function opennessTest(
  context: Context,
  input: FilterInput,
  near: LatLon | null,
  testsArrival: boolean,
): Promise<OpennessTest | null> {
  const { calendar, hours, now, travel } = context;
  const includeUnknown = input.includeUnknown ?? false;
  const at = input.openAt ?? now;
  if (input.openOnArrival) {
    if (!near) throw expected("openOnArrival only with near, where the way starts", input.openOnArrival);
    return {
      by: "ARRIVAL",
      passesOutside: testsArrival,
      from: near,
      departure: at,
      secondsPerMetre: secondsPerMetre(input.openOnArrival, travel),
      mode: input.openOnArrival,
      includeUnknown,
    };
  }
  if (!input.openAt) return null;
  if (await hours.storedCovers(at)) return { by: "STORED_PERIODS", at, includeUnknown };
  return { by: "HOURS_IDS", ...(await hours.idsAt(calendar, at)), includeUnknown };
}

/** A place that is open at a known moment could be open in that hour of the day: tested inside the index. */
function hourFacets(test: OpennessTest | null): number[] {
  return test?.by === "STORED_PERIODS" && !test.includeUnknown ? [hourFacet(test.at.getUTCHours())] : [];
}
