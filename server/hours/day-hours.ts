import type { Calendar } from "./calendar/calendar.ts";
import { type CompiledHours, compileHours } from "./compile.ts";
import { DAY, dayOf, MINUTES_A_DAY } from "./dates.ts";
import { planDay } from "./day.ts";
import { type DayFacts, factsOf } from "./day-facts.ts";
import type { DayPlan } from "./day-plan.ts";
import { type Hours, type Period, WEEKDAYS, type Weekday } from "./hours.ts";
import { type Span, subtract } from "./spans.ts";

export type DayKind = "ORDINARY" | "PUBLIC_HOLIDAY" | "MAKE_UP_WORKDAY" | "SPECIAL";

/** One line of a week's table. */
export interface DateHours {
  /** YYYY-MM-DD in the place's zone. */
  date: string;
  weekday: Weekday;
  kind: DayKind;
  /** The special day's reason or the holiday's name; null on an ordinary day. */
  name: string | null;
  /** When it is open for sure, closures taken out; `to` counts on past midnight. */
  periods: Period[];
  /** When it may be open and nobody knows, closures taken out: an open end, or a calendar that is not published. */
  perhaps: Period[];
  isUnknown: boolean;
  /** Whether the date's place in the official calendar is not published. */
  hangsOnCalendar: boolean;
}

/** What happens on a date, YYYY-MM-DD. @throws RangeError for a text that is no date. */
export function dayHours(hours: Hours, calendar: Calendar, date: string): DateHours {
  const day = dayOf(date);
  if (day === undefined) throw new RangeError(`expected a date as YYYY-MM-DD, got ${date}`);
  return dayHoursOf(compileHours(hours), calendar, day);
}

/** What happens on `count` dates from one on. @throws RangeError for a text that is no date. */
export function dateTable(hours: Hours, calendar: Calendar, from: string, count: number): DateHours[] {
  const first = dayOf(from);
  if (first === undefined) throw new RangeError(`expected a date as YYYY-MM-DD, got ${from}`);
  const compiled = compileHours(hours);
  return Array.from({ length: count }, (_, i) => dayHoursOf(compiled, calendar, first + i));
}

/** dayHours for compiled hours and a day since 1970. */
export function dayHoursOf(hours: CompiledHours, calendar: Calendar, day: number): DateHours {
  const facts = factsOf(calendar, day);
  const plan = hours.rules === null ? planDay(hours, facts) : planWithNights(hours, calendar, day);
  const { open, unknown } = withoutClosures(hours, day, plan);
  return {
    date: facts.date,
    weekday: WEEKDAYS[facts.weekday] ?? "MONDAY",
    ...whatItIs(hours, facts),
    periods: open,
    perhaps: unknown,
    isUnknown: unknown.length > 0,
    hangsOnCalendar: facts.hypotheses.length > 1,
  };
}

/** Dated rules are planned from midnight to midnight; in a table a night belongs to the date it starts on. */
function planWithNights(hours: CompiledHours, calendar: Calendar, day: number): DayPlan {
  const [before, plan, after] = [-1, 0, 1].map((days) => planDay(hours, factsOf(calendar, day + days)));
  if (!before || !plan || !after) throw new Error("three days were planned");
  const open = plan.open.filter((span) => !(span === nightOf(plan) && runsToMidnight(before)));
  const rest = nightOf(after);
  const last = open.at(-1);
  if (last?.to !== MINUTES_A_DAY || rest === undefined) return { open, unknown: plan.unknown };
  return {
    open: [...open.slice(0, -1), { from: last.from, to: MINUTES_A_DAY + rest.to }],
    unknown: plan.unknown,
  };
}

/** What is open from midnight on and not beyond noon: the rest of a night. */
function nightOf({ open: [first] }: DayPlan): Span | undefined {
  return first?.from === 0 && first.to <= MINUTES_A_DAY / 2 ? first : undefined;
}

function runsToMidnight({ open }: DayPlan): boolean {
  return open.at(-1)?.to === MINUTES_A_DAY;
}

function whatItIs(hours: CompiledHours, { day, entry }: DayFacts): { kind: DayKind; name: string | null } {
  const special = hours.specialDays.get(day);
  if (special !== undefined) return { kind: "SPECIAL", name: special.reason ?? entry?.name ?? null };
  if (entry === undefined) return { kind: "ORDINARY", name: null };
  return { kind: entry.kind === "DAY_OFF" ? "PUBLIC_HOLIDAY" : "MAKE_UP_WORKDAY", name: entry.name };
}

/** Closures are instants; on the day's own clock they become minutes, rounded so that no closed minute shows as open. */
function withoutClosures({ zone, closures }: CompiledHours, day: number, plan: DayPlan): DayPlan {
  const start = zone.instantOf(day, 0);
  const closed: Span[] = closures
    .filter(({ from, to }) => from < start + 3 * DAY && to > start)
    .map(({ from, to }) => ({
      from: Math.floor(zone.minutesOn(day, Math.max(from, start))),
      to: to === Infinity ? Infinity : Math.ceil(zone.minutesOn(day, to)),
    }));
  return { open: subtract(plan.open, closed), unknown: subtract(plan.unknown, closed) };
}
