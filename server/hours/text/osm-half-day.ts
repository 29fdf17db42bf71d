import type { DatedRule, RulePeriod } from "../dated-rule.ts";
import { MINUTES_A_DAY } from "../dates.ts";
import { OsmError } from "./osm-cursor.ts";
import type { Token } from "./osm-tokens.ts";

/**
 * 9:00-5:00 is a shop's day to whoever types it, and 20 hours to the letter of the syntax; so is 9:00-12:00,
 * 2:00-6:00, or 1:00-5:00 alone. Where a time has one figure for its hour, no time is after noon, and the times only make sense as a
 * night, nobody can tell. 09:00-05:00 is proper syntax, and one 18:00 shows that the rest is on that clock.
 * @throws OsmError that asks for the 24-hour clock
 */
export function refuseHalfDayClock(tokens: readonly Token[], rules: readonly DatedRule[]): void {
  const hours = tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    return token.kind === "number" && next?.kind === "sign" && next.text === ":" && token.digits < 3
      ? [token]
      : [];
  });
  const isSure =
    hours.some(({ value }) => value === 0 || value > 12) || hours.every(({ digits }) => digits === 2);
  if (!isSure && rules.some(({ periods }) => isOdd(periods)))
    throw new OsmError("expected times on the 24-hour clock, such as 9:00-18:00");
}

/** Nobody opens at three in the morning. */
const EARLIEST = 5 * 60;

function isOdd(periods: readonly RulePeriod[]): boolean {
  return periods.some(
    ({ from, to }, i) => from < EARLIEST || to > MINUTES_A_DAY || from < (periods[i - 1]?.from ?? 0),
  );
}
