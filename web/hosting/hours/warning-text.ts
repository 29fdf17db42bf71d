import { daySpan, monthDay } from "./day-span.ts";
import { type HoursDraft, type Preview, WEEKDAYS } from "./model.ts";
import type { DraftProblem } from "./problems.ts";
import type { HoursTexts } from "./texts/zh.ts";

const SEASON_DAY = new RegExp(`^(.+) (${WEEKDAYS.join("|")})$`);
const MONTH_DAY = /^\d\d-\d\d$/;
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

/** A weekday, a date, official days, or a season by its name or first day: alone, or with a weekday after it. */
function placeText(where: string, today: string, t: HoursTexts): string {
  const [, season, weekday] = SEASON_DAY.exec(where) ?? [];
  if (season !== undefined && weekday !== undefined)
    return t.inSeason(placeText(season, today, t), placeText(weekday, today, t));
  if (where === "PUBLIC_HOLIDAY") return t.rules.publicHolidays;
  if (where === "MAKE_UP_WORKDAY") return t.rules.makeUpWorkdays;
  if (DATE.test(where)) return daySpan(where, where, today, t);
  if (MONTH_DAY.test(where)) return t.seasons.nameless(monthDay(where, t));
  return t.weekdays[(WEEKDAYS as readonly string[]).indexOf(where)] ?? where;
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
