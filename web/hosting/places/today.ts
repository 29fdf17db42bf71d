import type { Words } from "../../i18n/language.tsx";
import { dateOf, formatMoment } from "../../i18n/moments.ts";
import { formatPeriods } from "../../i18n/periods.ts";
import type { OpennessSign } from "../../ui/badge.tsx";
import { isInForce } from "../hours/in-force.ts";
import type { HostingTexts } from "../texts/zh.ts";

type Openness = "OPEN" | "CLOSED" | "UNKNOWN";

interface Standing {
  readonly openness: Openness;
  readonly nextChange: { readonly at: string; readonly to: Openness } | null;
  readonly hours: {
    readonly zone: string;
    readonly days: readonly {
      readonly date: string;
      readonly name: string | null;
      readonly isUnknown: boolean;
      readonly periods: readonly { readonly from: string; readonly to: string }[];
    }[];
    readonly closures: readonly {
      readonly from: string;
      readonly until: string | null;
      readonly reason: string | null;
    }[];
  } | null;
}

type Tongue = Pick<Words, "locale" | "m">;

export const signOf = (openness: Openness): OpennessSign =>
  openness === "OPEN" ? "open" : openness === "CLOSED" ? "closed" : "unknown";

/** "Open until 18:00": how a place stands and until when. */
export function standingOf(
  { openness, nextChange, hours }: Standing,
  now: Date,
  { m, locale }: Tongue,
): string {
  if (openness === "UNKNOWN" || !hours) return m.openness.unknown;
  const change = nextChange && formatMoment(new Date(nextChange.at), now, hours.zone, { m, locale });
  if (openness === "OPEN") return change ? m.openness.openUntil(change) : m.openness.roundTheClock;
  return change && nextChange?.to === "OPEN" ? m.openness.opensAt(change) : m.openness.closed;
}

/** "Today 09:00–12:00, 14:00–18:00 (National Day)", or until when it is closed for now. */
export function todayOf({ hours }: Standing, now: Date, { m, locale }: Tongue, t: HostingTexts): string {
  if (!hours) return t.card.noHours;
  const closure = hours.closures.find((one) => isInForce(one, now));
  if (closure) {
    const until =
      closure.until && formatMoment(new Date(closure.until), now, hours.zone, { m, locale }, true);
    return t.card.closedForNow(until, closure.reason);
  }
  const day = hours.days.find(({ date }) => date === dateOf(now, hours.zone));
  if (!day) return "";
  const periods = day.isUnknown ? m.details.dayUnknown : formatPeriods(day.periods, m);
  return t.card.today(periods, day.name);
}
