import { DAYS_OF_MONTH, MINUTES_A_DAY } from "./dates.ts";
import type { MonthDay, Period } from "./hours.ts";
import { type Token, tokenise } from "./osm-tokens.ts";
import { monthByWord, weekdayByWord } from "./osm-words.ts";

/** One rule of an OSM text: on which days, and what then. */
export interface OsmRule {
  /** Empty: the whole year. Both ends included; `from` after `to` wraps the new year. */
  seasons: { from: MonthDay; to: MonthDay }[];
  /** 0 Monday … 6 Sunday. With no weekday and no public holidays: every day. */
  weekdays: number[];
  publicHolidays: boolean;
  /** Empty with `off`: the whole day. */
  periods: Period[];
  off: boolean;
  /** After a comma: adds to what earlier rules say instead of replacing it. */
  isAdditional: boolean;
}

/** Something that we do not understand; the message is the reason. */
export class OsmError extends Error {}

/** Reads a text into its rules. @throws OsmError at the first thing that is not understood. */
export function readRules(text: string): OsmRule[] {
  return new Reader(tokenise(text)).rules();
}

/** A recursive descent over the tokens; it never goes back, so time is linear. */
class Reader {
  #at = 0;
  constructor(readonly tokens: Token[]) {}

  rules(): OsmRule[] {
    const rules: OsmRule[] = [];
    let isAdditional = false;
    while (this.#at < this.tokens.length) {
      // an empty rule between semicolons says nothing
      if (!isAdditional && this.#takeSign(";")) continue;
      rules.push(this.#rule(isAdditional));
      isAdditional = this.#takeSign(",");
      if (!isAdditional && this.#at < this.tokens.length && !this.#takeSign(";"))
        throw this.#unexpected("; or ,");
    }
    if (isAdditional) throw this.#unexpected("a rule after the comma");
    if (rules.length === 0) throw new OsmError("expected a rule, got nothing");
    return rules;
  }

  #rule(isAdditional: boolean): OsmRule {
    if (this.#takeAlways())
      return { ...EVERY_DAY, periods: [{ from: 0, to: MINUTES_A_DAY }], off: false, isAdditional };
    const seasons = this.#seasons();
    const days = this.#days();
    // a colon for readability: Apr-Oct: Mo-Fr: 09:00-18:00
    this.#takeSign(":");
    const periods = this.#periods();
    const off = this.#takeWord("off") || this.#takeWord("closed");
    if (!off && periods.length === 0) throw this.#unexpected("a time such as 09:00-18:00, or off");
    if (!off) this.#takeWord("open");
    return { seasons, ...days, periods, off, isAdditional };
  }

  #takeAlways(): boolean {
    const [hours, slash, days] = this.tokens.slice(this.#at, this.#at + 3);
    const isAlways =
      hours?.kind === "number" &&
      hours.value === 24 &&
      slash?.kind === "sign" &&
      slash.text === "/" &&
      days?.kind === "number" &&
      days.value === 7;
    if (isAlways) this.#at += 3;
    return isAlways;
  }

  #seasons(): OsmRule["seasons"] {
    const seasons: OsmRule["seasons"] = [];
    for (let month = this.#takeOf(monthByWord); month !== undefined; month = this.#takeOf(monthByWord)) {
      seasons.push(...this.#season(month));
      if (!this.#sees(",", (next) => next.kind === "word" && monthByWord.has(next.text))) break;
      this.#at++;
    }
    if (seasons.length > 0) this.#takeSign(":");
    return seasons;
  }

  /** After a month: `Apr`, `Apr-Oct`, `Dec 25`, `Dec 24-26`, `Dec 24,26`, `May 01-Sep 30`. */
  #season(month: number): OsmRule["seasons"] {
    const day = this.#takeDayOf(month);
    if (day === undefined) {
      const last = this.#takeSign("-") ? this.#takeOf(monthByWord) : month;
      if (last === undefined) throw this.#unexpected("a month");
      // Apr-Oct 15 would mix a month with a date
      if (this.#takeDayOf(last) !== undefined)
        throw new OsmError("expected a day at both ends of the season or at neither");
      return [{ from: monthDay(month, 1), to: monthDay(last, DAYS_OF_MONTH[last] ?? 0) }];
    }
    const seasons = [this.#dates(month, day)];
    while (this.#sees(",", (next) => next.kind === "number") && !this.#isClockAt(this.#at + 1)) {
      this.#at++;
      seasons.push(this.#dates(month, this.#takeDayOf(month) ?? 0));
    }
    return seasons;
  }

  #dates(month: number, day: number): { from: MonthDay; to: MonthDay } {
    const from = monthDay(month, day);
    if (!this.#takeSign("-")) return { from, to: from };
    const named = this.#takeOf(monthByWord);
    const lastMonth = named ?? month;
    const lastDay = this.#takeDayOf(lastMonth);
    if (lastDay === undefined) throw this.#unexpected("a day of the month");
    // Dec 31-Jan 02 wraps the new year, Dec 31-2 is a slip
    if (named === undefined && lastDay < day)
      throw new OsmError(`expected a day after ${day}, got ${lastDay}`);
    return { from, to: monthDay(lastMonth, lastDay) };
  }

  /** A number that is no time of day. */
  #takeDayOf(month: number): number | undefined {
    const token = this.tokens[this.#at];
    if (token?.kind !== "number" || this.#isClockAt(this.#at)) return undefined;
    const last = DAYS_OF_MONTH[month] ?? 0;
    if (token.value < 1 || token.value > last || token.digits > 2)
      throw this.#unexpected(`a day from 1 to ${last}`);
    this.#at++;
    return token.value;
  }

  /** A number, a colon, a number; but the first colon of `Sep 30: 10:00` only ends the date. */
  #isClockAt(index: number): boolean {
    const [, colon, minutes, next] = this.tokens.slice(index, index + 4);
    return isColon(colon) && minutes?.kind === "number" && !isColon(next);
  }

  #days(): { weekdays: number[]; publicHolidays: boolean } {
    const days = { weekdays: [] as number[], publicHolidays: false };
    if (!this.#takeDays(days)) return days;
    while (this.#sees(",", isDay)) {
      this.#at++;
      this.#takeDays(days);
    }
    return days;
  }

  #takeDays(days: { weekdays: number[]; publicHolidays: boolean }): boolean {
    if (this.#takeWord("ph")) {
      days.publicHolidays = true;
      return true;
    }
    const first = this.#takeOf(weekdayByWord);
    if (first === undefined) return false;
    const last = this.#takeSign("-") ? this.#takeOf(weekdayByWord) : first;
    if (last === undefined) throw this.#unexpected("a weekday");
    for (let day = first; day !== last; day = (day + 1) % 7) days.weekdays.push(day);
    days.weekdays.push(last);
    return true;
  }

  #periods(): Period[] {
    const periods: Period[] = [];
    if (this.tokens[this.#at]?.kind !== "number") return periods;
    periods.push(this.#period());
    while (this.#sees(",", (next) => next.kind === "number")) {
      // 24/7 after a comma is a rule, not a time
      if (this.#seesAlwaysAfterComma()) break;
      this.#at++;
      periods.push(this.#period());
    }
    return periods;
  }

  #seesAlwaysAfterComma(): boolean {
    const slash = this.tokens[this.#at + 2];
    return slash?.kind === "sign" && slash.text === "/";
  }

  #period(): Period {
    const from = this.#time(MINUTES_A_DAY - 1);
    if (!this.#takeSign("-")) throw this.#unexpected("- and the time of closing");
    const end = this.#time(2 * MINUTES_A_DAY);
    // 22:00-02:00 ends on the next day, and so does 10:00-10:00: a whole day. 22:00-26:00 says so itself.
    const to = end <= from ? end + MINUTES_A_DAY : end;
    if (to - from > MINUTES_A_DAY) throw new OsmError("expected a period of at most 24 hours");
    return { from, to };
  }

  #time(max: number): number {
    const [hours, colon, minutes] = this.tokens.slice(this.#at, this.#at + 3);
    if (
      hours?.kind !== "number" ||
      !isColon(colon) ||
      minutes?.kind !== "number" ||
      minutes.digits !== 2 ||
      hours.digits > 2
    )
      throw this.#unexpected("a time as HH:MM");
    const time = hours.value * 60 + minutes.value;
    if (minutes.value > 59 || time > max) throw this.#unexpected(`a time up to ${clock(max)}`);
    this.#at += 3;
    return time;
  }

  #takeSign(text: string): boolean {
    const token = this.tokens[this.#at];
    const found = token?.kind === "sign" && token.text === text;
    if (found) this.#at++;
    return found;
  }

  #takeWord(text: string): boolean {
    const token = this.tokens[this.#at];
    const found = token?.kind === "word" && token.text === text;
    if (found) this.#at++;
    return found;
  }

  #takeOf(words: ReadonlyMap<string, number>): number | undefined {
    const token = this.tokens[this.#at];
    const found = token?.kind === "word" ? words.get(token.text) : undefined;
    if (found !== undefined) this.#at++;
    return found;
  }

  #sees(sign: string, follows: (next: Token) => boolean): boolean {
    const [token, next] = this.tokens.slice(this.#at, this.#at + 2);
    return token?.kind === "sign" && token.text === sign && next !== undefined && follows(next);
  }

  #unexpected(what: string): OsmError {
    const token = this.tokens[this.#at];
    if (token === undefined) return new OsmError(`expected ${what}, got the end`);
    return new OsmError(
      `expected ${what}, got "${token.kind === "number" ? token.value : token.text}" at character ${token.at + 1}`,
    );
  }
}

const EVERY_DAY = { seasons: [], weekdays: [], publicHolidays: false };

function isDay(token: Token): boolean {
  return token.kind === "word" && (token.text === "ph" || weekdayByWord.has(token.text));
}

function isColon(token: Token | undefined): boolean {
  return token?.kind === "sign" && token.text === ":";
}

function monthDay(month: number, day: number): MonthDay {
  return { month: month + 1, day };
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
