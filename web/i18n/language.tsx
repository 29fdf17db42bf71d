import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { recall, remember } from "../state/remembered.ts";
import { type Messages, zh } from "./zh.ts";

export type Language = "zh" | "en";

/** A language with its messages. */
export interface Words {
  readonly language: Language;
  /** For Intl and `lang` attributes. */
  readonly locale: string;
  readonly m: Messages;
}

export interface Tongue extends Words {
  setLanguage(language: Language): void;
}

const REMEMBERED = "language";
const CHINESE: Words = { language: "zh", locale: "zh-CN", m: zh };

/** Chinese is part of the page; English is fetched by those who read it. */
async function loadLanguage(language: Language): Promise<Words> {
  if (language === "zh") return CHINESE;
  const { en } = await import("./en.ts");
  return { language, locale: "en-GB", m: en };
}

/** The language chosen on this device before; Chinese when none was, or when English cannot be fetched. */
export async function loadRememberedLanguage(): Promise<Words> {
  return loadLanguage(recall(REMEMBERED) === "en" ? "en" : "zh").catch(() => CHINESE);
}

const LanguageContext = createContext<Tongue | null>(null);

/** Gives the messages to everything inside; a switch is remembered on this device. */
export function LanguageProvider({ initial, children }: { initial: Words; children: ReactNode }) {
  const [words, setWords] = useState(initial);
  const tongue = useMemo<Tongue>(
    () => ({
      ...words,
      setLanguage(next) {
        remember(REMEMBERED, next);
        // Without a network the page stays in the language it has.
        loadLanguage(next).then(setWords, () => undefined);
      },
    }),
    [words],
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
