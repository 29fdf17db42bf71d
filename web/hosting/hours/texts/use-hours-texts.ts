import { useLanguage } from "../../../i18n/language.tsx";
import { en } from "./en.ts";
import { type HoursTexts, zh } from "./zh.ts";

/** The editor's texts in the language in use. */
export const useHoursTexts = (): HoursTexts => (useLanguage().language === "zh" ? zh : en);
