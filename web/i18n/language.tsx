import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { recall, remember } from "../state/remembered.ts";
import { en } from "./en.ts";
import { type Messages, zh } from "./zh.ts";

export type Language = "zh" | "en";

export interface Tongue {
  readonly language: Language;
  /** For Intl and `lang` attributes. */
  readonly locale: string;
  readonly m: Messages;
  setLanguage(language: Language): void;
}

const MESSAGES: Record<Language, Messages> = { zh, en };
const LOCALES: Record<Language, string> = { zh: "zh-CN", en: "en-GB" };
const REMEMBERED = "language";

export function messagesFor(language: Language): Pick<Tongue, "language" | "locale" | "m"> {
  return { language, locale: LOCALES[language], m: MESSAGES[language] };
}

const LanguageContext = createContext<Tongue | null>(null);

/** Chinese first; the choice of English is remembered on this device. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(() => (recall(REMEMBERED) === "en" ? "en" : "zh"));
  const tongue = useMemo<Tongue>(
    () => ({
      ...messagesFor(language),
      setLanguage(next) {
        remember(REMEMBERED, next);
        choose(next);
      },
    }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = tongue.locale;
    document.title = tongue.m.app.title;
  }, [tongue]);
  return <LanguageContext value={tongue}>{children}</LanguageContext>;
}

/** The messages and locale in use. */
export function useLanguage(): Tongue {
  const tongue = useContext(LanguageContext);
  if (!tongue) throw new Error("expected a LanguageProvider above");
  return tongue;
}
