import { useLanguage } from "../../i18n/language.tsx";
import { en } from "./en.ts";
import { type AccountTexts, zh } from "./zh.ts";

/** The texts of these pages in the language in use. They come with the pages, not with the rider's. */
export const useTexts = (): AccountTexts => (useLanguage().language === "en" ? en : zh);
