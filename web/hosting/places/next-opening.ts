import { dateOf } from "../../i18n/moments.ts";
import { instantAt } from "../hours/local-time.ts";

/** Hours with the coming days, today among them. */
export interface ComingDays {
  readonly zone: string;
  readonly days: readonly {
    readonly date: string;
    readonly isUnknown: boolean;
    readonly periods: readonly { readonly from: string }[];
  }[];
}

/** When a place next opens on a day after today, as an instant; null: not within the days known. */
export function nextOpeningOf(hours: ComingDays | null, now: Date): string | null {
  if (!hours) return null;
  const today = dateOf(now, hours.zone);
  const day = hours.days.find(
    ({ date, isUnknown, periods }) => date > today && !isUnknown && periods.length > 0,
  );
  const [first] = day?.periods ?? [];
  return day && first ? instantAt(day.date, first.from, hours.zone).toISOString() : null;
}
