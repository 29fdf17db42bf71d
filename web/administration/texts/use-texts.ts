import { useLanguage } from "../../i18n/language.tsx";
import { en } from "./en.ts";
import { type AdministrationTexts, zh } from "./zh.ts";

export type { AdministrationTexts } from "./zh.ts";

/** The administrator's texts in the language in use. They come with these pages, not with the rider's. */
export const useTexts = (): AdministrationTexts => (useLanguage().language === "en" ? en : zh);
