import { DAYS_OF_MONTH } from "../dates.ts";
import type { Period } from "../hours.ts";
import { normalisePeriods } from "../normalise.ts";
import { intersect, subtract } from "../spans.ts";
import { printPeriod, printWeekdays } from "./osm-days-print.ts";
import { printDates } from "./selector-text.ts";

/** Days that a clause is for; none and no holidays: every day. */
export interface TypedDays {
  /** 0 Monday … 6 Sunday. */
  days: readonly number[];
  holidays: boolean;
  /** Said as 工作日, which a public holiday is not. */
  isWorkdays?: true;
}

interface TypedMonth {
  month: number;
  day: number | undefined;
}

interface TypedSeason {
  name: string;
  /** Undefined: the rest of the year, beside a season with months. */
  range: { from: TypedMonth; to: TypedMonth } | undefined;
}

interface Clause extends TypedDays {
  season: TypedSeason | null;
  periods: Period[];
}

type Printed = { text: string; reason?: undefined } | { reason: string };

/** Times and closed days together; more than anybody has, they bound the work. */
const MOST_PARTS = 40;

/** Collects what a text says, clause by clause, and prints it in OSM syntax. */
export class Clauses {
  readonly #clauses: Clause[] = [];
  readonly #closed: TypedDays[] = [];
  readonly #breaks: Period[] = [];
  #season: TypedSeason | null = null;
  #days: TypedDays = EVERY_DAY;
  #isOpenOnHolidays = false;
  /** Whether days were named that nothing is said of yet. */
  #isPending = false;
  #current: Clause | undefined;

  inSeason(name: string, range: TypedSeason["range"]): void {
    this.#season = { name, range };
    this.on(EVERY_DAY);
    this.#isPending = false;
  }

  on(days: TypedDays): void {
    this.#days = days;
    this.#isPending = true;
    this.#current = undefined;
  }

  off(days: TypedDays): void {
    this.#closed.push(days);
  }

  /** 节假日照常: public holidays run like any other day. */
  openOnHolidays(): void {
    this.#isOpenOnHolidays = true;
  }

  /** Closes the days just named; false when none were. */
  closePending(): boolean {
    if (!this.#isPending) return false;
    this.#closed.push(this.#days);
    this.on(EVERY_DAY);
    this.#isPending = false;
    return true;
  }

  /** A period of the days named last, or a break in all of them. */
  add(period: Period, isBreak: boolean): void {
    if (isBreak) {
      this.#breaks.push(period);
      return;
    }
    if (this.#current === undefined) {
      this.#current = { season: this.#season, ...this.#days, periods: [] };
      this.#clauses.push(this.#current);
    }
    this.#current.periods.push(period);
    this.#isPending = false;
  }

  print(): Printed {
    this.#takeTrailingDays();
    const reason = this.#reason();
    if (reason !== undefined) return { reason };
    if (this.#clauses.length === 0) return { text: this.#printClosedAlone() };
    const parts: string[] = [];
    const before: Clause[] = [];
    const say = (clauses: readonly Clause[]) => {
      for (const clause of clauses) {
        const isFirst = clause.season !== null && !before.some(({ season }) => season === clause.season);
        // what the rest of the year has must not show through on days that the season does not name
        if (isFirst && clause.season?.range && before.length > 0)
          parts.push("; ", `${seasonText(clause.season)} off`);
        parts.push(joint(clause, before), this.#printClause(clause));
        before.push(clause);
      }
    };
    const close = (closed: readonly TypedDays[]) => {
      for (const days of closed) parts.push("; ", `${daysText(days)} off`.trim());
    };
    const isYearly = ({ season }: Clause) => season?.range === undefined;
    const clauses = [...this.#clauses.filter(isYearly), ...this.#clauses.filter((one) => !isYearly(one))];
    // what is said of public holidays counts on any weekday
    say(clauses.filter(({ holidays }) => !holidays));
    close(this.#closed.filter(({ holidays }) => !holidays));
    say(clauses.filter(({ holidays }) => holidays));
    close(this.#closed.filter(({ holidays }) => holidays));
    if (this.#isForWorkdaysOnly()) close([{ days: [], holidays: true }]);
    return { text: parts.slice(1).join("") };
  }

  /** 周一闭馆 and no more: closed on Mondays, and nobody knows of the other days. */
  #printClosedAlone(): string {
    const isEveryDay = new Set(this.#closed.flatMap(daysOf)).size === 7;
    const closed = this.#closed.map((days) => `${daysText(days)} off`.trim());
    return isEveryDay ? "off" : ["Mo-Su unknown", ...closed].join("; ");
  }

  #isForWorkdaysOnly(): boolean {
    const isSaid = this.#isOpenOnHolidays || this.#closed.some(({ holidays }) => holidays);
    return !isSaid && this.#clauses.every(({ isWorkdays, holidays }) => isWorkdays && !holidays);
  }

  /** 9:00-18:00 周一至周五: with one clause there is no doubt whose days they are. */
  #takeTrailingDays(): void {
    const [clause, ...others] = this.#clauses;
    if (!this.#isPending || !clause || others.length > 0 || clause.season || this.#season) return;
    if (clause.days.length > 0 || clause.holidays) return;
    Object.assign(clause, this.#days);
    this.#isPending = false;
  }

  #reason(): string | undefined {
    const count = this.#clauses.reduce((sum, { periods }) => sum + periods.length, 0);
    if (count + this.#closed.length + this.#breaks.length > MOST_PARTS)
      return `expected at most ${MOST_PARTS} times and closed days`;
    if (this.#season && !this.#clauses.some(({ season }) => season === this.#season))
      return "expected hours after each season";
    if (this.#isPending) return "expected hours or 休息 for the days named last";
    if (this.#clauses.length === 0 && (this.#closed.length === 0 || this.#breaks.length > 0))
      return "expected when it is open, got only when it is not";
    if (this.#isOpenOnHolidays && [...this.#clauses, ...this.#closed].some(isNotAsUsual))
      return "expected when it is open on public holidays";
    const named = new Set(
      this.#clauses.flatMap(({ season }) => (season && !season.range ? [season.name] : [])),
    );
    const hasMonths = this.#clauses.some(({ season }) => season?.range);
    if (named.size > (hasMonths ? 1 : 0)) return `expected months for each season, such as 夏季（5月-9月）`;
    if (this.#clauses.some(({ periods }) => !isAscending(periods)))
      return "expected the times of a day one after the other, on the 24-hour clock";
    if (this.#clauses.some((clause, i) => this.#clauses.slice(0, i).some((other) => !isClear(other, clause))))
      return "expected each day once, with all of its times together";
    const all = this.#clauses.flatMap(({ periods }) => periods);
    if (this.#breaks.some((pause) => all.every((period) => intersect([period], [pause]).length === 0)))
      return "expected breaks within the opening hours";
    if (this.#clauses.some((clause) => this.#periodsOf(clause).length === 0))
      return "expected breaks shorter than the opening hours";
    return undefined;
  }

  #periodsOf({ periods }: Clause): Period[] {
    return subtract(normalisePeriods(periods), normalisePeriods(this.#breaks));
  }

  #printClause(clause: Clause): string {
    const times = this.#periodsOf(clause).map(printPeriod).join(",");
    return [clause.season ? seasonText(clause.season) : "", daysText(clause), times]
      .filter(Boolean)
      .join(" ");
  }
}

/** 周一闭馆，节假日照常: a holiday on a Monday may be open or not. */
function isNotAsUsual(days: TypedDays | Clause): boolean {
  return days.holidays || !("periods" in days);
}

const EVERY_DAY: TypedDays = { days: [], holidays: false };

/** A comma lets nights run on into days that other clauses name; a semicolon lets the later clause count. */
function joint(clause: Clause, before: readonly Clause[]): string {
  const isApart = before.every(
    (other) =>
      other.season === clause.season &&
      other.days.length > 0 &&
      clause.days.length > 0 &&
      !clause.holidays &&
      !other.days.some((day) => clause.days.includes(day)),
  );
  return isApart ? ", " : "; ";
}

function isAscending(periods: readonly Period[]): boolean {
  return periods.every(({ from }, i) => i === 0 || from >= (periods[i - 1]?.to ?? 0));
}

/**
 * Whether it is clear what a clause makes of an earlier one. 每天 9:00-18:00，周六 10:00-16:00 changes the Saturday;
 * whether 周六 19:00-21:00 would, or be beside it, nobody can tell.
 */
function isClear(earlier: Clause, later: Clause): boolean {
  if (earlier.season !== later.season) return true;
  const [before, after] = [daysOf(earlier), daysOf(later)];
  const shared = after.filter((day) => before.includes(day));
  if (shared.length === 0) return true;
  return (
    after.length < before.length && shared.length === after.length && isAmong(later.periods, earlier.periods)
  );
}

function daysOf({ days, holidays }: TypedDays): readonly number[] {
  return days.length === 0 && !holidays ? [0, 1, 2, 3, 4, 5, 6] : days;
}

function isAmong(periods: readonly Period[], others: readonly Period[]): boolean {
  return periods.every((period) => intersect([period], normalisePeriods(others)).length > 0);
}

function daysText({ days, holidays }: TypedDays): string {
  const weekdays =
    days.length === 7 && !holidays ? "" : printWeekdays([...new Set(days)].sort((a, b) => a - b));
  return [weekdays, holidays ? "PH" : ""].filter(Boolean).join(",");
}

function seasonText({ range }: TypedSeason): string {
  if (range === undefined) return "";
  const { from, to } = range;
  return printDates({
    from: { month: from.month, day: from.day ?? 1 },
    to: { month: to.month, day: to.day ?? DAYS_OF_MONTH[to.month - 1] ?? 31 },
  });
}
