import type { Words } from "../i18n/language.tsx";
import { formatDate } from "../i18n/moments.ts";
import type { HoursChange, PlaceChange } from "./change.ts";
import type { Step } from "./outbox/queue.ts";
import type { HostingTexts } from "./texts/zh.ts";

const WEEK = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;
type Weekday = (typeof WEEK)[number];

/** What the words are taken from. */
export interface Sayer {
  readonly words: Pick<Words, "locale" | "m">;
  readonly t: HostingTexts;
  /** An amenity's name in the language in use. */
  nameOfAmenity(code: string): string;
}

/** What is done to a place, thing by thing. */
export function stepWords(step: Step, sayer: Sayer): string[] {
  if (step.is === "change") return changeWords(step.change, sayer);
  const { what } = sayer.t;
  return [step.is === "confirm" ? what.confirm : what.restore(step.version)];
}

/** What a change is about, thing by thing: "Wed", "1 Oct", "Phone". In the order of the screen. */
export function changeWords(change: PlaceChange, sayer: Sayer): string[] {
  const { t, nameOfAmenity } = sayer;
  const said: string[] = [];
  if (change.hours === null) said.push(t.field.HOURS);
  else if (change.hours) said.push(...hoursWords(change.hours, sayer));
  for (const { code } of change.amenities ?? []) said.push(nameOfAmenity(code));
  if (change.description !== undefined) said.push(t.field.DESCRIPTION);
  if (change.phone !== undefined) said.push(t.field.PHONE);
  if (change.access !== undefined || change.accessNote !== undefined) said.push(t.field.ACCESS);
  if (change.photoUrl !== undefined) said.push(t.field.PHOTO);
  return said;
}

function hoursWords(hours: HoursChange, { words, t }: Sayer): string[] {
  const dates = [...(hours.addSpecialDays ?? []).map(({ date }) => date), ...(hours.removeSpecialDays ?? [])];
  const said = [
    hours.text ? [t.field.HOURS] : [],
    weekdayWords(new Set((hours.week ?? []).map(({ weekday }) => weekday)), { words, t }),
    hours.seasons ? [t.what.seasons] : [],
    hours.rules ? [t.what.rules] : [],
    hours.publicHolidays ? [t.what.publicHolidays] : [],
    hours.makeUpWorkdays ? [t.what.makeUpWorkdays] : [],
    [...new Set(dates)].sort().map((date) => formatDate(date, words)),
    hours.close ? [t.what.close] : [],
    hours.reopen || hours.endClosures ? [t.what.reopen] : [],
  ];
  return said.flat();
}

/** Three or more neighbours are named as a span, all seven as every day. */
function weekdayWords(days: ReadonlySet<Weekday>, { words, t }: Pick<Sayer, "words" | "t">): string[] {
  const { weekday } = words.m;
  if (days.size === WEEK.length) return [t.what.everyDay];
  const runs: Weekday[][] = [];
  let isRunning = false;
  for (const day of WEEK) {
    const isIn = days.has(day);
    if (isIn && isRunning) runs.at(-1)?.push(day);
    else if (isIn) runs.push([day]);
    isRunning = isIn;
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const isLong = run.length > 2 && first && last;
    return isLong ? [`${weekday[first]}–${weekday[last]}`] : run.map((day) => weekday[day]);
  });
}
