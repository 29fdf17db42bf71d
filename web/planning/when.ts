import { cached } from "../i18n/cached.ts";
import type { Tongue } from "../i18n/language.tsx";

const times = cached(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** "22 Nov, 17:05", by the clock of whoever looks. @param at ISO 8601 */
export function formatWhen(at: string, { locale }: Pick<Tongue, "locale">): string {
  const options = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;
  return times(locale, { ...options, hourCycle: "h23" }).format(new Date(at));
}
