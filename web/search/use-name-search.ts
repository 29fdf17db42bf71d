import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { districtList } from "../../schema/operations/district-list.ts";
import type { ResultOf } from "../../schema/operations/graphql.ts";
import { searchByName } from "../../schema/operations/search-by-name.ts";
import { request } from "../graphql/client.ts";

type Answer = ResultOf<typeof searchByName>;
export type FoundPlace = Answer["places"]["nodes"][number];
export type FoundDistrict = Pick<Answer["districts"][number], "code" | "name" | "nameEn" | "centre">;

const MOST_PLACES = 12;
const MOST_DISTRICTS = 8;
/** Some have no centre to go to. */
const ASKED_DISTRICTS = 2 * MOST_DISTRICTS;

/** Places and districts whose name contains `text`; asks nothing for an empty one. */
export function useNameSearch(text: string) {
  return useQuery({
    queryKey: ["names", text],
    enabled: text !== "",
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const variables = { text, first: MOST_PLACES, firstDistricts: ASKED_DISTRICTS };
      const { places, districts } = await request(searchByName, variables, signal);
      return {
        places: places.nodes,
        districts: districts.filter(({ centre }) => centre).slice(0, MOST_DISTRICTS),
      };
    },
  });
}

/** The districts to choose from before anything is typed: counties and city districts, the ones people name. */
export function useDistricts() {
  return useQuery({
    queryKey: ["districts"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (await request(districtList, {}, signal)).districts,
    select: (districts) => districts.filter(({ code, centre }) => centre && isCountyLevel(code)).slice(0, 40),
  });
}

/** GB/T 2260: six digits, of which the last two are not zero for a county or a city's district. */
const isCountyLevel = (code: string): boolean =>
  /^\d{6}(0{3}|0{6})?$/.test(code) && code.slice(4, 6) !== "00";
