import type { Period } from "../../i18n/periods.ts";
import type { Messages } from "../../i18n/zh.ts";
import type { DraftPeriod } from "./model.ts";
import { clockAt, countedOn, isComplete, minutesOf } from "./periods.ts";
import type { HoursTexts } from "./texts/zh.ts";

const DAY = 1440;

/** "09:00–12:00、14:00–18:00"; none is closed, the whole day is "24 小时", an end past midnight names the next day. */
export function periodsText(periods: readonly Period[], t: HoursTexts, m: Messages): string {
  if (periods.length === 0) return t.closed;
  return periods.map((period) => periodText(period, t, m)).join(t.listComma);
}

/** The same of periods that are being edited; a time that is missing is a line. */
export const draftText = (periods: readonly DraftPeriod[], t: HoursTexts, m: Messages): string =>
  periodsText(
    periods.map((period) =>
      isComplete(period) ? countedOn(period) : { from: period.from || BLANK, to: period.to || BLANK },
    ),
    t,
    m,
  );

const BLANK = "––:––";

function periodText({ from, to }: Period, t: HoursTexts, m: Messages): string {
  if (from === "00:00" && to === "24:00") return t.allDay;
  const end = minutesOf(to);
  return `${from}–${end > DAY ? m.time.nextDay(clockAt(end - DAY)) : to}`;
}
