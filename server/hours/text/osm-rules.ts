import { countSelectors, RULE_LIMITS } from "../check-rules.ts";
import type { DatedRule } from "../dated-rule.ts";
import type { Openness } from "../hours.ts";
import { Cursor, OsmError } from "./osm-cursor.ts";
import { refuseHalfDayClock } from "./osm-half-day.ts";
import { readSelectors } from "./osm-selectors.ts";
import { readPeriods, takeAlways } from "./osm-times.ts";
import { tokenise } from "./osm-tokens.ts";

/** Reads a text into its rules, in order. @throws OsmError at the first thing that is not understood. */
export function readOsmRules(text: string): DatedRule[] {
  const cursor = new Cursor(tokenise(text));
  const rules: DatedRule[] = [];
  let mode: DatedRule["mode"];
  let isAwaited = true;
  while (!cursor.isAtEnd) {
    // an empty rule between semicolons says nothing
    if ((mode === undefined || !isAwaited) && cursor.takeSign(";")) {
      mode = undefined;
      continue;
    }
    rules.push(withMode(readRule(cursor), mode));
    if (rules.length > RULE_LIMITS.rules) throw new OsmError(`expected at most ${RULE_LIMITS.rules} rules`);
    isAwaited = true;
    if (cursor.takeSign("|")) {
      if (!cursor.takeSign("|")) throw cursor.unexpected("|| or ;");
      mode = "OTHERWISE";
    } else if (cursor.takeSign(",")) mode ??= "ADD";
    else {
      if (!cursor.isAtEnd && !cursor.takeSign(";")) throw cursor.unexpected("; or ,");
      mode = undefined;
      isAwaited = false;
    }
  }
  if (rules.length === 0) throw new OsmError("expected a rule, got nothing");
  if (isAwaited) throw cursor.unexpected("a rule after the comma");
  refuseTooMany(rules);
  refuseHalfDayClock(cursor.tokens, rules);
  return rules;
}

function withMode(rule: DatedRule, mode: DatedRule["mode"]): DatedRule {
  return mode === undefined ? rule : { ...rule, mode };
}

function readRule(cursor: Cursor): DatedRule {
  const on = readSelectors(cursor);
  // a colon for readability: Mo-Fr: 09:00-18:00
  cursor.takeSign(":");
  const isAlways = takeAlways(cursor);
  const periods = isAlways ? [] : readPeriods(cursor);
  const state = takeState(cursor);
  const comment = takeComment(cursor);
  // a rule with nothing but a comment may be open: "by appointment"
  const what = state ?? (comment === undefined ? "OPEN" : "UNKNOWN");
  if (state === undefined && comment === undefined && periods.length === 0 && !isAlways)
    throw cursor.unexpected("a time such as 09:00-18:00, or off");
  if (what === "CLOSED" && periods.some(({ openEnd }) => openEnd))
    throw new OsmError("expected an end of the closed times, got +");
  return { on, state: what, periods, ...(comment === undefined ? {} : { comment }) };
}

const STATES: readonly (readonly [word: string, state: Openness])[] = [
  ["off", "CLOSED"],
  ["closed", "CLOSED"],
  ["open", "OPEN"],
  ["unknown", "UNKNOWN"],
];

function takeState(cursor: Cursor): Openness | undefined {
  return STATES.find(([word]) => cursor.takeWord(word))?.[1];
}

function takeComment(cursor: Cursor): string | undefined {
  const token = cursor.peek();
  if (token?.kind !== "comment") return undefined;
  cursor.skip();
  return token.text.trim();
}

function refuseTooMany(rules: readonly DatedRule[]): void {
  const selectors = rules.reduce((sum, { on }) => sum + countSelectors(on), 0);
  if (selectors > RULE_LIMITS.selectors)
    throw new OsmError(`expected at most ${RULE_LIMITS.selectors} dates and weekdays, got ${selectors}`);
}
