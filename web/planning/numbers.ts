import { cached } from "../i18n/cached.ts";

const formatter = cached(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

const dates = cached(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** A weight of demand: whole from a hundred on, two digits that count below ten. */
export function formatWeight(weight: number, locale: string): string {
  const decimals = weight >= 100 || weight === 0 ? 0 : weight >= 10 ? 1 : 2;
  return formatter(locale, { maximumFractionDigits: decimals }).format(weight);
}

/** A share, 0-1, as a percentage with one decimal; an em dash for none. */
export function formatShare(share: number | null, locale: string): string {
  if (share === null) return "—";
  const options: Intl.NumberFormatOptions = {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  };
  return formatter(locale, options).format(share);
}

/** Whole numbers, such as of places. */
export const formatCount = (count: number, locale: string): string => formatter(locale, {}).format(count);

/** "22 November 2026", of YYYY-MM-DD. */
export function formatDay(date: string, locale: string): string {
  const options = { dateStyle: "long", timeZone: "UTC" } as const;
  return dates(locale, options).format(new Date(`${date}T12:00:00Z`));
}
