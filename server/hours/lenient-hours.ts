import type { Period } from "./hours.ts";
import { Clauses } from "./lenient-clauses.ts";
import { typedPeriod } from "./lenient-times.ts";
import { type LenientToken, lenientTokens } from "./lenient-tokens.ts";

const EXAMPLE = "expected hours such as 周一至周五 9:00-18:00, 周末 10:00-17:00 or Mo-Fr 09:00-18:00";

/** Something that is not clear; the message says what was expected. */
class Unclear extends Error {}

/**
 * Hours as people in China type them, `周一至周五 8:30-12:00，14:00-18:00，节假日休息`, in OSM syntax.
 * What people would read in two ways is not understood.
 */
export function lenientOsm(text: string): { osm: string } | { reason: string } {
  const tokens = lenientTokens(text.normalize("NFKC").toLowerCase());
  if (!Array.isArray(tokens))
    return { reason: `${EXAMPLE}, got "${tokens.unexpected}" at character ${tokens.at + 1}` };
  try {
    return { osm: new LenientReader(tokens).read() };
  } catch (error) {
    if (error instanceof Unclear) return { reason: error.message };
    throw error;
  }
}

type Kind = LenientToken["kind"];

class LenientReader {
  readonly #tokens: readonly LenientToken[];
  readonly #clauses = new Clauses();
  #at = 0;

  constructor(tokens: readonly LenientToken[]) {
    this.#tokens = tokens;
  }

  read(): string {
    while (this.#skip("idle", "and")) {
      const token = this.#peek();
      if (token === undefined) break;
      if (token.kind === "season" || token.kind === "month") this.#readSeason();
      else if (token.kind === "weekday" || token.kind === "days" || token.kind === "holidays")
        this.#readDays();
      else if (token.kind === "break") this.#readBreak();
      else if (token.kind === "off") this.#readOff(token);
      else this.#clauses.add(this.#readPeriod(), this.#endsInOff());
    }
    const osm = this.#clauses.print();
    if (osm.reason !== undefined) throw new Unclear(osm.reason);
    return osm.text;
  }

  #readSeason(): void {
    const season = this.#take("season");
    this.#skip("idle");
    const from = this.#take("month");
    if (from === undefined) {
      this.#clauses.inSeason(season?.name ?? "", undefined);
      return;
    }
    this.#skip("idle");
    const isRange = this.#take("dash") ?? this.#take("to");
    if (isRange) this.#skip("idle");
    const to = isRange ? this.#take("month") : from;
    if (to === undefined) throw this.#unexpected("a month");
    if ((from.day === undefined) !== (to.day === undefined))
      throw this.#unexpected("a day at both ends, or at neither");
    this.#clauses.inSeason(season?.name ?? "", { from, to });
  }

  #readDays(): void {
    const days: number[] = [];
    let holidays = false;
    do {
      const weekday = this.#take("weekday");
      if (weekday) days.push(...this.#rangeFrom(weekday.day));
      else if (this.#take("holidays")) holidays = true;
      else days.push(...(this.#take("days")?.days ?? []));
    } while (this.#moreDays());
    this.#skip("idle");
    if (this.#take("except")) this.#clauses.off({ days, holidays });
    else this.#clauses.on({ days, holidays });
  }

  #rangeFrom(first: number): number[] {
    const dash = this.#peekPast("idle");
    const last = this.#peekPast("idle", "dash", "to");
    if ((dash?.kind !== "dash" && dash?.kind !== "to") || last?.kind !== "weekday") return [first];
    this.#skip("idle", "dash", "to");
    this.#at++;
    const days: number[] = [];
    for (let day = first; day !== last.day; day = (day + 1) % 7) days.push(day);
    return [...days, last.day];
  }

  /** Whether another day of the list comes, perhaps after 、 or 和. */
  #moreDays(): boolean {
    const next = this.#peekPast("idle", "and")?.kind;
    if (next !== "weekday" && next !== "days" && next !== "holidays") return false;
    return this.#skip("idle", "and");
  }

  #readBreak(): void {
    this.#at++;
    this.#skip("idle");
    const next = this.#peek()?.kind;
    if (next !== "clock" && next !== "half") throw this.#unexpected("when the break is");
    this.#clauses.add(this.#readPeriod(), true);
  }

  /** 周一休息 closes the days before it; "closed Sundays" those after it. */
  #readOff(token: LenientToken): void {
    this.#at++;
    if (this.#clauses.closePending()) return;
    const next = this.#peekPast("idle")?.kind;
    if (!/^[a-z]/.test(token.text) || (next !== "weekday" && next !== "days" && next !== "holidays"))
      throw new Unclear(`expected which days are closed, such as 周一休息, got "${token.text}"`);
    this.#skip("idle");
    this.#readDays();
    this.#clauses.closePending();
  }

  /** 12:00-14:00休息: the period before is a break. */
  #endsInOff(): boolean {
    const next = this.#peekPast("idle");
    const isBreak = next?.kind === "off" && !/^[a-z]/.test(next.text);
    if (isBreak) {
      this.#skip("idle");
      this.#at++;
    }
    return isBreak;
  }

  #readPeriod(): Period {
    if (this.#take("whole")) return { from: 0, to: 1440 };
    const first = this.#readTime("a time such as 9:00");
    const isWordTo = this.#peekPast("idle")?.text === "to";
    this.#skip("idle");
    const dash = this.#take("dash") ?? this.#take("to");
    this.#skip("idle");
    const isNextDay = this.#take("nextDay") !== undefined;
    this.#skip("idle");
    // 早9晚6
    if (dash === undefined && (first.half === undefined || this.#peek()?.kind !== "half"))
      throw this.#unexpected("- and the time of closing");
    const last = this.#readTime("the time of closing");
    const period = typedPeriod(first, last, { isWordTo, isNextDay });
    if (typeof period === "string") throw new Unclear(`${period}, got "${first.text}-${last.text}"`);
    return period;
  }

  #readTime(what: string) {
    const half = this.#take("half");
    this.#skip("idle");
    const clock = this.#take("clock");
    if (clock === undefined) throw this.#unexpected(what);
    return { ...clock, half: half?.half ?? clock.half };
  }

  #peek(): LenientToken | undefined {
    return this.#tokens[this.#at];
  }

  #peekPast(...kinds: Kind[]): LenientToken | undefined {
    let at = this.#at;
    for (let token = this.#tokens[at]; token && kinds.includes(token.kind); token = this.#tokens[at]) at++;
    return this.#tokens[at];
  }

  /** Past all of these; always true, for a loop. */
  #skip(...kinds: Kind[]): true {
    for (let token = this.#peek(); token && kinds.includes(token.kind); token = this.#peek()) this.#at++;
    return true;
  }

  #take<K extends Kind>(kind: K): Extract<LenientToken, { kind: K }> | undefined {
    const token = this.#peek();
    if (token?.kind !== kind) return undefined;
    this.#at++;
    return token as Extract<LenientToken, { kind: K }>;
  }

  #unexpected(what: string): Unclear {
    const token = this.#peek();
    return new Unclear(
      token
        ? `expected ${what}, got "${token.text}" at character ${token.at + 1}`
        : `expected ${what}, got the end`,
    );
  }
}
