import { useMemo } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { nameOf, useCatalogue } from "../state/use-catalogue.ts";
import type { Sayer } from "./change-words.ts";
import { useTexts } from "./texts/use-texts.ts";

/** What changes are put into words with. */
export function useSayer(): Sayer {
  const { language, locale, m } = useLanguage();
  const t = useTexts();
  const { find } = useCatalogue();
  return useMemo(() => {
    const nameOfAmenity = (code: string): string => {
      const amenity = find(code);
      return amenity ? nameOf(amenity, { language }) : code;
    };
    return { words: { locale, m }, t, nameOfAmenity };
  }, [find, language, locale, m, t]);
}
