import type { Words } from "../../i18n/language.tsx";
import { formatDay, formatMoment } from "../../i18n/moments.ts";
import type { HostingTexts } from "../texts/zh.ts";

/** What the words of a change are told in. */
export interface Telling {
  readonly now: Date;
  readonly zone: string;
  readonly today: string;
  readonly words: Pick<Words, "locale" | "m">;
  readonly t: HostingTexts;
}

const WEEKDAY = new Map([
  ["Mo", "MONDAY"],
  ["Tu", "TUESDAY"],
  ["We", "WEDNESDAY"],
  ["Th", "THURSDAY"],
  ["Fr", "FRIDAY"],
  ["Sa", "SATURDAY"],
  ["Su", "SUNDAY"],
] as const);
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const PARTS = " · ";

/**
 * A field's value in the history as people say it: hours without their syntax, each rule on a line, codes by their
 * names, instants in the place's zone. What is not known passes through as it is.
 */
export function plainWords(field: string, value: string | null, telling: Telling): string {
  if (value === null) return telling.t.history.nothing;
  switch (field) {
    case "HOURS":
      return plainHours(value, telling);
    case "SPECIAL_DAYS":
      return lines(value, (line) => specialDay(line, telling));
    case "CLOSURES":
      return lines(value, (line) => closure(line, telling));
    case "AMENITY":
      return plainAmenity(value, telling);
    case "ACCESS":
      return first(value, (code) => named(telling.words.m.access, code));
    case "CONFIRMATION":
      return moment(value, telling);
    default:
      return value;
  }
}

/** "Mo-Fr 09:00-12:00,14:00-18:00; PH off" as "Mon–Fri 09:00–12:00, 14:00–18:00; public holidays closed". */
function plainHours(text: string, { words, t }: Telling): string {
  const { weekday, details } = words.m;
  return text
    .replace(/make-up workdays (\w+)/, (_, rule: string) => `${t.what.makeUpWorkdays} ${named(t.rule, rule)}`)
    .replace(/\b24\/7\b/g, details.allDay)
    .replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su)\b/g, (day) => weekday[WEEKDAY.get(day as "Mo") ?? "MONDAY"])
    .replace(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g, (name) => month(name, words.locale))
    .replace(/\bPH\b/g, t.what.publicHolidays)
    .replace(/\b(off|closed)\b/g, details.closedAllDay)
    .replace(/,(?=\S)/g, ", ")
    .replaceAll("-", "–")
    .replace(/; */g, "\n");
}

function month(name: string, locale: string): string {
  const date = new Date(Date.UTC(2026, MONTHS.indexOf(name), 15));
  return new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(date);
}

/** "2026-10-01 off · holiday" */
function specialDay(line: string, telling: Telling): string {
  return line.replace(/^(\d{4}-\d{2}-\d{2}) ([^·]*)/, (_, date: string, periods: string) => {
    const day = formatDay(date, telling.today, telling.words);
    return `${day} ${plainHours(periods.trimEnd(), telling)}${periods.endsWith(" ") ? " " : ""}`;
  });
}

/** "2026-11-24T06:00:00.000Z/.. · reason" */
function closure(line: string, telling: Telling): string {
  const [span = "", ...rest] = line.split(PARTS);
  const [from = "", until = ""] = span.split("/");
  const end = until === ".." ? telling.t.history.openEnd : moment(until, telling);
  return [`${moment(from, telling)} – ${end}`, ...rest].join(PARTS);
}

/** "OUT_OF_ORDER · Mo-Fr 14:00-16:00 · note": only what comes after the state may be hours. */
function plainAmenity(value: string, telling: Telling): string {
  const [state = "", ...rest] = value.split(PARTS);
  return [named(telling.t.amenity.states, state), ...rest.map((part) => amenityPart(part, telling))].join(
    PARTS,
  );
}

const HOURS = /^(24\/7|[A-Z][a-z]\b[\w\s,;:-]*\d\d:\d\d|\d\d:\d\d-)/;

const amenityPart = (part: string, telling: Telling): string =>
  HOURS.test(part) ? plainHours(part, telling) : part;

function moment(iso: string, { now, zone, words }: Telling): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : formatMoment(at, now, zone, words, true);
}

const lines = (value: string, say: (line: string) => string): string => value.split("; ").map(say).join("\n");

const first = (value: string, say: (code: string) => string): string => {
  const [code = "", ...rest] = value.split(PARTS);
  return [say(code), ...rest].join(PARTS);
};

const named = (names: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(names, code) ? (names[code] ?? code) : code;
