import { useLanguage } from "../../i18n/language.tsx";
import { en } from "./en.ts";
import { type PlanningTexts, zh } from "./zh.ts";

/** This screen's texts in the language in use. Both come with the screen, so that a switch needs no network. */
export function useTexts(): PlanningTexts {
  return useLanguage().language === "en" ? en : zh;
}
