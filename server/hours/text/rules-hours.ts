import type { Calendar } from "../calendar/calendar.ts";
import { compileHours } from "../compile.ts";
import { isDoubtfulRange } from "../date-match.ts";
import type { DatedRule } from "../dated-rule.ts";
import { DAY, dateOf, MINUTES_A_DAY } from "../dates.ts";
import { planDay } from "../day.ts";
import { factsOf } from "../day-facts.ts";
import { emptyHours } from "../empty-hours.ts";
import type { Hours, SpecialDay } from "../hours.ts";
import { type EverydayRule, everydayOf } from "./everyday-rule.ts";
import { OsmError } from "./osm-cursor.ts";
import { weeklyHours } from "./weekly-hours.ts";

/**
 * Hours that mean what a text's rules mean: a week, seasons and special days where they can say all of it, so
 * that a host finds them in the editor; otherwise the rules themselves.
 * @throws OsmError for rules that do not say when it is open.
 */
export function hoursOfRules(rules: readonly DatedRule[], zone: string): Hours {
  refuseOnlyClosed(rules);
  return weekAndSpecialDays(rules, zone) ?? { ...emptyHours(zone), rules: [...rules] };
}

/** "PH off" alone leaves unsaid when it is open; "off" alone does not. */
function refuseOnlyClosed(rules: readonly DatedRule[]): void {
  const isOff = rules.some((rule) => isBare(rule) && rule.periods.length === 0);
  if (!isOff && rules.every(({ state }) => state === "CLOSED"))
    throw new OsmError("expected when it is open, got only when it is not");
}

function isBare({ on }: DatedRule): boolean {
  return Object.keys(on).length === 0;
}

function weekAndSpecialDays(rules: readonly DatedRule[], zone: string): Hours | null {
  const firstSpecial = rules.findIndex((rule) => specialDayOf(rule) !== null);
  const count = firstSpecial === -1 ? rules.length : firstSpecial;
  const everyday = rules.slice(0, count).map(everydayOf);
  const special = rules.slice(count).map(specialDayOf);
  if (!everyday.every((rule) => rule !== null) || !special.every((day) => day !== null)) return null;
  if (isDoubtful(rules, everyday)) return null;
  const hours = weeklyHours(everyday, zone);
  // of two rules for one date the later one counts
  const byDate = new Map(special.map((day) => [day.date, day]));
  if (hours === null || (special.length > 0 && hasNights(rules))) return null;
  return { ...hours, specialDays: [...byDate.values()] };
}

/** `2026 Oct 01 10:00-12:00`, as it is printed for a special day. */
function specialDayOf({ on, state, periods, mode, comment }: DatedRule): SpecialDay | null {
  const [kind, ...otherKinds] = Object.keys(on);
  const [range, ...otherRanges] = on.dates ?? [];
  if (kind !== "dates" || otherKinds.length > 0 || !range || otherRanges.length > 0) return null;
  const { from, to } = range;
  if (from !== to || !("day" in from) || from.year === undefined) return null;
  const isPlain = mode === undefined && comment === undefined && !periods.some(({ openEnd }) => openEnd);
  if (!isPlain || state === "UNKNOWN" || (state === "CLOSED" && periods.length > 0)) return null;
  const whole = state === "OPEN" && periods.length === 0;
  return {
    date: dateOf(Date.UTC(from.year, from.month - 1, from.day) / DAY),
    periods: whole ? [{ from: 0, to: MINUTES_A_DAY }] : periods,
  };
}

/** Whether readers of the syntax differ on the rules: the rules themselves then know where. */
function isDoubtful(rules: readonly DatedRule[], everyday: readonly EverydayRule[]): boolean {
  const bareLater = rules.some((rule, i) => i > 0 && isBare(rule) && rule.mode === undefined && !cuts(rule));
  if (bareLater || rules.some(({ on }) => on.dates?.some(isDoubtfulRange))) return true;
  if (!hasNights(rules)) return false;
  if (rules.some(cuts)) return true;
  // what only adds takes nothing from a night; where a season begins, any other rule may
  if (everyday.some(({ seasons }) => seasons.length > 0))
    return !rules.slice(1).every(({ mode, state }) => mode === "ADD" && state !== "CLOSED");
  // official days apart, one week is like any other
  const hours = compileHours({ ...emptyHours("UTC"), rules: [...rules] });
  return WEEK.some((day) => planDay(hours, factsOf(ORDINARY_DAYS, day)).unknown.length > 0);
}

function cuts({ state, periods }: DatedRule): boolean {
  return state === "CLOSED" && periods.length > 0;
}

function hasNights(rules: readonly DatedRule[]): boolean {
  return rules.some(({ periods }) => periods.some(({ to }) => to > MINUTES_A_DAY));
}

/** Monday to Sunday. */
const WEEK = [4, 5, 6, 7, 8, 9, 10];
const ORDINARY_DAYS: Calendar = { day: () => undefined, isPublished: () => true, digest: "" };
