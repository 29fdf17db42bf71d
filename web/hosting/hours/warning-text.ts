import { daySpan } from "./day-span.ts";
import { type HoursDraft, type Preview, WEEKDAYS } from "./model.ts";
import type { DraftProblem } from "./problems.ts";
import type { HoursTexts } from "./texts/zh.ts";

const DATE = /^\d{4}-\d\d-\d\d$/;

/** What is odd about hours, in words; null for a kind that this build does not know. */
export function warningText(
  { kind, where }: Preview["warnings"][number],
  today: string,
  t: HoursTexts,
): string | null {
  const { warnings } = t;
  const place = where === null ? null : placeText(where, today, t);
  switch (kind) {
    case "OVERLAP":
      return place === null ? warnings.overlapSomewhere : warnings.overlap(place);
    case "NEVER_OPEN":
      return warnings.neverOpen;
    case "SEASON_HIDDEN":
      return warnings.seasonHidden(place ?? "");
    case "SPECIAL_DAY_PAST":
      return warnings.specialDayPast(place ?? "");
    default:
      return null;
  }
}

/** A weekday, a date, or a season by its name. */
function placeText(where: string, today: string, t: HoursTexts): string {
  const weekday = (WEEKDAYS as readonly string[]).indexOf(where);
  return t.weekdays[weekday] ?? (DATE.test(where) ? daySpan(where, where, today, t) : where);
}

/** What stops saving, in words with its place: "Wednesday: fill in from and to". */
export function problemText(
  { at, kind }: DraftProblem,
  draft: HoursDraft,
  today: string,
  t: HoursTexts,
): string {
  return t.at(partText(at, draft, today, t), t.problem[kind]);
}

function partText(at: DraftProblem["at"], { seasons }: HoursDraft, today: string, t: HoursTexts): string {
  switch (at.in) {
    case "week":
      return t.weekdays[WEEKDAYS.indexOf(at.weekday)] ?? at.weekday;
    case "season": {
      const weekday = at.weekday === null ? -1 : WEEKDAYS.indexOf(at.weekday);
      return t.inSeason(seasons[at.season]?.name ?? "", t.weekdays[weekday] ?? "");
    }
    case "publicHolidays":
      return t.rules.publicHolidays;
    case "makeUpWorkdays":
      return t.rules.makeUpWorkdays;
    case "specialDay":
      return daySpan(at.date, at.date, today, t);
  }
}
