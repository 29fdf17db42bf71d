import { InputError } from "../../errors.ts";
import { checkRules, countSelectors, RULE_LIMITS } from "../check-rules.ts";
import type { DatedRule, RulePeriod } from "../dated-rule.ts";
import { printMinutes } from "../dates.ts";
import type { Hours, Openness } from "../hours.ts";
import { OsmError } from "./osm-cursor.ts";
import { printPeriod } from "./osm-days-print.ts";
import { readOsmRules } from "./osm-rules.ts";
import { printSelectors } from "./selector-text.ts";

/** What stands before a rule that does not replace what earlier ones say. */
const MODES = { ADD: ", ", OTHERWISE: "|| " } as const;

/**
 * The dated rules of hours, each as a text of its own that readRules reads back: OSM syntax, after `, ` for one
 * that adds and `|| ` for one that fills in.
 */
export function printRules({ rules = [] }: Pick<Hours, "rules">): string[] {
  return rules.map((rule) => `${rule.mode ? MODES[rule.mode] : ""}${printRule(rule)}`);
}

/**
 * Reads what printRules prints, or a host typed: one rule or several a text.
 * @throws InputError that says which text is not understood, what was expected and what came
 */
export function readRules(texts: readonly string[]): DatedRule[] {
  const rules: DatedRule[] = [];
  let selectors = 0;
  for (const [i, text] of texts.entries()) {
    // what is too much already is not read to its end
    if (rules.length > RULE_LIMITS.rules || selectors > RULE_LIMITS.selectors) break;
    const more = readWith(`rules[${i}]`, text);
    selectors += more.reduce((sum, { on }) => sum + countSelectors(on), 0);
    rules.push(...more);
  }
  return checkRules(rules, "rules");
}

function readWith(path: string, text: string): DatedRule[] {
  try {
    return readText(text);
  } catch (error) {
    if (error instanceof OsmError || error instanceof InputError)
      throw new InputError(`${path}: ${error.message}`);
    throw error;
  }
}

/** Far longer than any real rule. */
const LONGEST = 1000;

function readText(text: string): DatedRule[] {
  if (text.length > LONGEST)
    throw new InputError(`expected at most ${LONGEST} characters, got ${text.length}`);
  const trimmed = text.trim();
  const mode = trimmed.startsWith("||") ? "OTHERWISE" : /^[,，、]/.test(trimmed) ? "ADD" : undefined;
  const [first, ...others] = readOsmRules(
    mode === undefined ? trimmed : trimmed.slice(mode === "ADD" ? 1 : 2),
  );
  if (first === undefined) return [];
  return [mode === undefined ? first : { ...first, mode }, ...others];
}

/** One rule in OSM syntax, without what joins it to the one before. */
export function printRule({ on, state, periods, comment }: DatedRule): string {
  const isAlways = state === "OPEN" && [...periods, ...Object.keys(on)].length === 0;
  const times = periods.map(printRulePeriod).join(",");
  const parts = [
    printSelectors(on),
    isAlways && comment === undefined ? "24/7" : times,
    isAlways && comment === undefined ? "" : stateText(state, periods, comment),
    comment === undefined ? "" : `"${comment}"`,
  ];
  return parts.filter(Boolean).join(" ");
}

function stateText(state: Openness, periods: readonly RulePeriod[], comment: string | undefined): string {
  if (state === "CLOSED") return "off";
  if (state === "UNKNOWN") return "unknown";
  // a comment alone would make it unknown
  return comment !== undefined || periods.length === 0 ? "open" : "";
}

function printRulePeriod({ from, to, openEnd }: RulePeriod): string {
  if (openEnd && from === to) return `${printMinutes(from)}+`;
  return `${printPeriod({ from, to })}${openEnd ? "+" : ""}`;
}
