import type { Messages } from "./zh.ts";

export interface Period {
  /** HH:MM */
  readonly from: string;
  /** HH:MM; past midnight it counts on: 26:00. */
  readonly to: string;
}

export interface WeekdayPeriods {
  readonly weekday: keyof Messages["weekday"];
  readonly periods: readonly Period[];
}

/** "09:00–12:00, 14:00–18:00"; all day long is one word; an end past midnight names the next day. */
export function formatPeriods(periods: readonly Period[], m: Messages): string {
  if (periods.length === 0) return m.details.closedAllDay;
  return periods.map((period) => formatPeriod(period, m)).join(LIST_COMMA);
}

const LIST_COMMA = ", ";

function formatPeriod({ from, to }: Period, m: Messages): string {
  if (from === "00:00" && to === "24:00") return m.details.allDay;
  const hour = Number(to.slice(0, 2));
  const past = hour > 24 || (hour === 24 && to !== "24:00");
  const end = past ? m.time.nextDay(`${String(hour - 24).padStart(2, "0")}${to.slice(2)}`) : to;
  return `${from}–${end}`;
}

/**
 * A week in as few words as it takes: neighbouring weekdays with the same periods are named as a span, closed days
 * are left out. "Mon–Fri 14:00–16:00".
 */
export function summariseWeek(week: readonly WeekdayPeriods[], m: Messages): string {
  const spans: { first: WeekdayPeriods; last: WeekdayPeriods; text: string }[] = [];
  for (const day of week) {
    const text = formatPeriods(day.periods, m);
    const previous = spans.at(-1);
    if (previous?.text === text) previous.last = day;
    else spans.push({ first: day, last: day, text });
  }
  const open = spans.filter((span) => span.first.periods.length > 0);
  if (open.length === 0) return m.details.closedAllDay;
  return open
    .map(({ first, last, text }) => {
      if (first === week[0] && last === week.at(-1)) return text;
      const days =
        first === last ? m.weekday[first.weekday] : `${m.weekday[first.weekday]}–${m.weekday[last.weekday]}`;
      return `${days} ${text}`;
    })
    .join("; ");
}
