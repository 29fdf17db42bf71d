import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { amenityCatalogue } from "../../schema/operations/amenity-catalogue.ts";
import type { ResultOf } from "../../schema/operations/graphql.ts";
import { request } from "../graphql/client.ts";
import { type Language, useLanguage } from "../i18n/language.tsx";
import type { Sayer } from "./change-words.ts";
import { useTexts } from "./texts/use-texts.ts";

export type Amenity = ResultOf<typeof amenityCatalogue>["amenities"][number];

const NONE: readonly Amenity[] = [];

/** Every amenity there is, in the catalogue's order. The rider's screen asks and keeps the same. */
export function useAmenities(): readonly Amenity[] {
  const { data = NONE } = useQuery({
    queryKey: ["amenities"],
    queryFn: async ({ signal }) => (await request(amenityCatalogue, {}, signal)).amenities,
    staleTime: 60 * 60_000,
    gcTime: Number.POSITIVE_INFINITY,
    meta: { isKept: true },
  });
  return data;
}

/** A name in the language in use. */
export const nameIn = (language: Language, { name, nameEn }: Pick<Amenity, "name" | "nameEn">): string =>
  language === "en" ? nameEn : name;

/** What changes are put into words with. */
export function useSayer(): Sayer {
  const { language, locale, m } = useLanguage();
  const t = useTexts();
  const amenities = useAmenities();
  return useMemo(() => {
    const names = new Map(amenities.map((amenity) => [amenity.code, nameIn(language, amenity)]));
    return { words: { locale, m }, t, nameOfAmenity: (code) => names.get(code) ?? code };
  }, [amenities, language, locale, m, t]);
}
