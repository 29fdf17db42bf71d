import { cached } from "./cached.ts";
import type { Tongue } from "./language.tsx";

type Words = Pick<Tongue, "locale" | "m">;

const formatter = cached(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** Metres as a person says them: steps of 10 m below a kilometre, one decimal below 10 km, whole kilometres above. */
export function formatDistance(metres: number, { locale, m }: Words): string {
  const tens = Math.round(metres / 10) * 10;
  if (tens < 1000) return m.unit.metres(formatNumber(tens, locale));
  const decimals = metres < 9950 ? 1 : 0;
  return m.unit.kilometres(formatNumber(metres / 1000, locale, decimals));
}

/** Minutes of travel, rounded up: better to be early than in front of a locked door. */
export function formatDuration(minutes: number, { m }: Pick<Words, "m">): string {
  if (minutes < 1) return m.unit.underOneMinute;
  const whole = Math.ceil(minutes - 1e-6);
  return whole < 60 ? m.unit.minutes(whole) : m.unit.hours(Math.floor(whole / 60), whole % 60);
}

function formatNumber(value: number, locale: string, decimals = 0): string {
  return formatter(locale, { maximumFractionDigits: decimals }).format(value);
}
