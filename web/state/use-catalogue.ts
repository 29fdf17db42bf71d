import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { amenityCatalogue } from "../../schema/operations/amenity-catalogue.ts";
import type { ResultOf } from "../../schema/operations/graphql.ts";
import { request } from "../graphql/client.ts";
import type { Tongue } from "../i18n/language.tsx";

export type Amenity = ResultOf<typeof amenityCatalogue>["amenities"][number];

export interface Catalogue {
  readonly all: readonly Amenity[];
  /** By code; one that this page has not heard of yet is undefined. */
  find(code: string): Amenity | undefined;
}

const NONE: readonly Amenity[] = [];

/** Every amenity there is. Asked once a session, kept over reloads. */
export function useCatalogue(): Catalogue {
  const { data = NONE } = useQuery({
    queryKey: ["amenities"],
    queryFn: async ({ signal }) => (await request(amenityCatalogue, {}, signal)).amenities,
    staleTime: 60 * 60_000,
    gcTime: Number.POSITIVE_INFINITY,
    meta: { isKept: true },
  });
  return useMemo(() => {
    const byCode = new Map(data.map((amenity) => [amenity.code, amenity]));
    return { all: data, find: (code) => byCode.get(code) };
  }, [data]);
}

/** A name in the language in use; Chinese where there is no English. */
export function nameOf(
  named: { name: string; nameEn: string | null },
  { language }: Pick<Tongue, "language">,
): string {
  return language === "en" ? (named.nameEn ?? named.name) : named.name;
}
