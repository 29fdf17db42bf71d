import type { Period } from "../hours.ts";
import { Clauses } from "./lenient-clauses.ts";
import { LenientCursor, Unclear } from "./lenient-cursor.ts";
import { readNamedDays, seesDay } from "./lenient-days.ts";
import { typedPeriod } from "./lenient-times.ts";
import { type LenientToken, lenientTokens } from "./lenient-tokens.ts";

const EXAMPLE = "expected hours such as 周一至周五 9:00-18:00, 周末 10:00-17:00 or Mo-Fr 09:00-18:00";

/**
 * Hours as people in China type them, `周一至周五 8:30-12:00，14:00-18:00，节假日休息`, in OSM syntax.
 * What people would read in two ways is not understood.
 */
export function lenientOsm(text: string): { osm: string } | { reason: string } {
  const tokens = lenientTokens(text.normalize("NFKC").toLowerCase());
  if (!Array.isArray(tokens))
    return { reason: `${EXAMPLE}, got "${tokens.unexpected}" at character ${tokens.at + 1}` };
  try {
    return { osm: new LenientReader(new LenientCursor(tokens)).read() };
  } catch (error) {
    if (error instanceof Unclear) return { reason: error.message };
    throw error;
  }
}

class LenientReader {
  readonly #cursor: LenientCursor;
  readonly #clauses = new Clauses();
  /** What was read last, where it decides what an exception is from. */
  #last: "period" | "off" | "exception" | undefined;

  constructor(cursor: LenientCursor) {
    this.#cursor = cursor;
  }

  read(): string {
    for (;;) {
      this.#cursor.skip("idle", "and", "with", "aside");
      const token = this.#cursor.peek();
      if (token === undefined) break;
      this.#readPart(token);
    }
    const osm = this.#clauses.print();
    if (osm.reason !== undefined) throw new Unclear(osm.reason);
    return osm.text;
  }

  #readPart(token: LenientToken): void {
    if (token.kind === "season" || token.kind === "month") this.#readSeason();
    else if (seesDay(this.#cursor)) this.#readDays();
    else if (token.kind === "holidaysToo") this.#readHolidaysToo();
    else if (token.kind === "except") this.#readException();
    else if (token.kind === "break") this.#readBreak();
    else if (token.kind === "off") this.#readOff();
    else this.#readHours();
  }

  #readSeason(): void {
    const cursor = this.#cursor;
    const season = cursor.take("season");
    cursor.skip("idle", "aside");
    const from = cursor.take("month");
    if (from === undefined) {
      this.#clauses.inSeason(season?.name ?? "", undefined);
      return;
    }
    cursor.skip("idle");
    const isRange = cursor.take("dash") ?? cursor.take("to");
    if (isRange) cursor.skip("idle");
    const to = isRange ? cursor.take("month") : from;
    if (to === undefined) throw cursor.unexpected("a month");
    if ((from.day === undefined) !== (to.day === undefined))
      throw cursor.unexpected("a day at both ends, or at neither");
    this.#clauses.inSeason(season?.name ?? "", { from, to });
  }

  #readDays(): void {
    const { first, last, all } = readNamedDays(this.#cursor);
    this.#cursor.skip("idle");
    if (this.#cursor.take("exceptThose")) {
      this.#refuseAfterOff();
      this.#clauses.off(last);
      if (first === null) return;
      this.#clauses.on(first);
      this.#last = "exception";
    } else if (first !== null && this.#cursor.take("off")) {
      this.#clauses.off(last);
      this.#clauses.on(first);
      this.#last = "off";
    } else {
      this.#clauses.on(all);
      if (this.#cursor.peek()?.kind === "except") this.#readException();
      else this.#last = undefined;
    }
  }

  #readHolidaysToo(): void {
    this.#cursor.take("holidaysToo");
    this.#clauses.openOnHolidays();
  }

  /** 除周一外, "except Mondays": the days after the word. */
  #readException(): void {
    this.#refuseAfterOff();
    this.#cursor.take("except");
    this.#cursor.skip("idle");
    if (!seesDay(this.#cursor)) throw this.#cursor.unexpected("the days that are excepted");
    this.#clauses.off(readNamedDays(this.#cursor).all);
    this.#cursor.skip("idle");
    this.#cursor.take("exceptThose");
    // 9-17 except Monday 10-16 has hours for Mondays
    if (this.#last !== "period") this.#last = "exception";
    else if (this.#cursor.peekPast("idle", "and", "aside")?.kind === "clock")
      throw this.#cursor.unexpected("nothing after the days that are excepted");
  }

  /** 周一闭馆（节假日除外）: an exception from being closed may be open, nobody knows when. */
  #refuseAfterOff(): void {
    if (this.#last === "off")
      throw new Unclear("expected when it is open on the days that are excepted from 休息");
  }

  #readBreak(): void {
    this.#cursor.take("break");
    this.#cursor.skip("idle", "aside");
    const next = this.#cursor.peek()?.kind;
    if (next !== "clock" && next !== "half") throw this.#cursor.unexpected("when the break is");
    this.#clauses.add(this.#readPeriod(), true);
  }

  /** 周一休息 closes the days before it; "closed Sundays" those after it. */
  #readOff(): void {
    const { text = "" } = this.#cursor.take("off") ?? {};
    if (this.#last === "exception")
      throw new Unclear("expected when it is open, and which days are closed, apart from each other");
    this.#last = "off";
    if (this.#clauses.closePending()) return;
    if (!/^[a-z]/.test(text) || !seesDay(this.#cursor, "idle"))
      throw new Unclear(`expected which days are closed, such as 周一休息, got "${text}"`);
    this.#cursor.skip("idle");
    this.#clauses.off(readNamedDays(this.#cursor).all);
  }

  #readHours(): void {
    const period = this.#readPeriod();
    const isBreak = this.#endsInOff();
    this.#clauses.add(period, isBreak);
    this.#last = "period";
  }

  /** 12:00-14:00休息: the period before is a break. */
  #endsInOff(): boolean {
    const next = this.#cursor.peekPast("idle");
    const isBreak = next?.kind === "off" && !/^[a-z]/.test(next.text);
    if (isBreak) this.#cursor.skip("idle", "off");
    return isBreak;
  }

  #readPeriod(): Period {
    const cursor = this.#cursor;
    // 全天24小时
    if (cursor.take("whole")) {
      while (cursor.peekPast("idle")?.kind === "whole") cursor.skip("idle", "whole");
      return { from: 0, to: 1440 };
    }
    const first = this.#readTime("a time such as 9:00");
    const isWordTo = cursor.peekPast("idle")?.text === "to";
    cursor.skip("idle");
    const dash = cursor.take("dash") ?? cursor.take("to");
    cursor.skip("idle");
    const isNextDay = cursor.take("nextDay") !== undefined;
    cursor.skip("idle");
    // 早9晚6
    if (dash === undefined && (first.half === undefined || cursor.peek()?.kind !== "half"))
      throw cursor.unexpected("- and the time of closing");
    const last = this.#readTime("the time of closing");
    const period = typedPeriod(first, last, { isWordTo, isNextDay });
    if (typeof period === "string") throw new Unclear(`${period}, got "${first.text}-${last.text}"`);
    return period;
  }

  #readTime(what: string) {
    const half = this.#cursor.take("half");
    this.#cursor.skip("idle");
    const clock = this.#cursor.take("clock");
    if (clock === undefined) throw this.#cursor.unexpected(what);
    return { ...clock, half: half?.half ?? clock.half };
  }
}
