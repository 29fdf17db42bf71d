import type { Words } from "../../i18n/language.tsx";
import { dateOf, formatMoment } from "../../i18n/moments.ts";
import type { Messages } from "../../i18n/zh.ts";
import { daySpan } from "./day-span.ts";
import type { DayHours, Preview } from "./model.ts";
import { periodsText } from "./periods-text.ts";
import { type Run, runsOf } from "./preview-runs.ts";
import type { HoursTexts } from "./texts/zh.ts";

export interface Prospect extends Pick<Preview, "openness" | "nextChange"> {
  readonly zone: string;
  /** From today on, in order. */
  readonly days: readonly DayHours[];
}

type SentenceWords = Pick<Words, "locale" | "m">;

/** More than these would not be read. */
const MOST_RUNS = 4;

/**
 * What riders will find, in one sentence: "Open today until 18:00; closed 1–7 October (National Day); open Saturday
 * 10 October for the make-up workday."
 */
export function previewSentence(prospect: Prospect, now: Date, words: SentenceWords, t: HoursTexts): string {
  const { zone, days } = prospect;
  const today = dateOf(now, zone);
  // An answer from before midnight still begins with today.
  const runs = runsOf(days.filter(({ date }) => date >= today));
  const more = runs.length - MOST_RUNS;
  return t.sentence.whole([
    presentText(prospect, now, words, t),
    ...runs.slice(0, MOST_RUNS).map((run) => runText(run, today, t, words.m)),
    ...(more > 0 ? [t.sentence.more(more)] : []),
  ]);
}

function presentText(
  { openness, nextChange, zone }: Prospect,
  now: Date,
  words: SentenceWords,
  { sentence }: HoursTexts,
): string {
  if (openness === "UNKNOWN") return sentence.unknownNow;
  if (!nextChange) return openness === "OPEN" ? sentence.alwaysOpen : sentence.neverOpen;
  const at = formatMoment(new Date(nextChange.at), now, zone, words);
  // Only today's moments are a clock alone.
  const isToday = /^\d\d:\d\d$/.test(at);
  if (nextChange.to === "UNKNOWN") return sentence.thenUnknown(openness === "OPEN", at);
  return openness === "OPEN" ? sentence.openUntil(at, isToday) : sentence.opensAt(at, isToday);
}

function runText(
  { from, to, is, hangsOnCalendar, kind, names, periods }: Run,
  today: string,
  t: HoursTexts,
  m: Messages,
) {
  const { sentence } = t;
  const dates = daySpan(from, to, today, t);
  const name = names.map(t.holidayName).join(t.listComma);
  if (is === "UNKNOWN") return hangsOnCalendar ? sentence.untilAnnounced(dates) : sentence.unknownOn(dates);
  if (kind === "MAKE_UP_WORKDAY" && from === to)
    return is === "CLOSED" ? sentence.closedDespiteMakeUp(dates) : sentence.openForMakeUp(dates);
  if (is === "CLOSED") return sentence.closedOn(dates, name);
  return sentence.openOn(dates, name, periods ? periodsText(periods, t, m) : "");
}
