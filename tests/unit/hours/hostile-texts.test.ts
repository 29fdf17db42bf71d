import { describe, expect, it } from "vitest";
import { RULE_LIMITS } from "../../../server/hours/check-rules.ts";
import { compileHours } from "../../../server/hours/compile.ts";
import { MAX_OSM_LENGTH, parseOsm } from "../../../server/hours/text/osm-parse.ts";
import { printOsm } from "../../../server/hours/text/osm-print.ts";
import { tokenise } from "../../../server/hours/text/osm-tokens.ts";
import { readHours } from "../../../server/hours/text/read-hours.ts";
import { fc } from "../../support/property.ts";

/*
 * What a hostile text can cost is bounded by counts: characters, tokens, rules, dates and weekdays in them. The
 * tests count; `npm run bench` times.
 */

/** What a text means, written in the one way that printOsm has; or "not ok: reason". */
function meaning(text: string): string {
  const read = parseOsm(text);
  return read.ok ? printOsm(read.hours) : `not ok: ${read.reason}`;
}

const days = ["Jan", "Mar", "May", "Jul"].flatMap((month) =>
  Array.from({ length: 11 }, (_, i) => `${month} ${i * 2 + 1} off`),
);

describe("hostile texts", () => {
  it.each([
    ["a thousand spaces", " ".repeat(MAX_OSM_LENGTH), "not ok: expected a rule, got nothing"],
    ["a thousand semicolons", ";".repeat(MAX_OSM_LENGTH), "not ok: expected a rule, got nothing"],
    [
      "spaces before a sign",
      `10:00-12:00${" ".repeat(MAX_OSM_LENGTH - 12)}!`,
      `not ok: expected ; or ,, got "!" at character ${MAX_OSM_LENGTH}`,
    ],
    [
      "commas",
      ",".repeat(MAX_OSM_LENGTH),
      'not ok: expected a time such as 09:00-18:00, or off, got "," at character 1',
    ],
    [
      "brackets",
      `Mo${"[".repeat(900)}`,
      'not ok: expected a number from 1 to 5, or -1 to -5, got "[" at character 4',
    ],
    ["quotes", '"'.repeat(MAX_OSM_LENGTH), 'not ok: expected ; or ,, got "" at character 3'],
    ["half a character", "10:00-12:00 \ud83d", 'not ok: expected ; or ,, got "\ud83d" at character 13'],
    ["many rules", "Mo 8:00-9:00;".repeat(76), "Mo 08:00-09:00"],
    ["too many rules", "off;".repeat(250), `not ok: expected at most ${RULE_LIMITS.rules} rules`],
    ["many months", `${"Jan-Dec,".repeat(120)}Jan 10:00-12:00`, "Mo-Su 10:00-12:00"],
    ["many periods", `${"8:00-9:00,".repeat(98)}8:00-9:00`, "Mo-Su 08:00-09:00"],
    [
      "many dates",
      `8:00-9:00;${days.slice(0, 2).join(";")}`,
      "Mo-Su 08:00-09:00; Jan 03 Mo-Su off; Jan 01 Mo-Su off",
    ],
    [
      "too many weekdays",
      `${"We-Tu,".repeat(60)}Mo 8:00-9:00;${"We-Tu,".repeat(60)}Mo 8:00-9:00`,
      `not ok: expected at most ${RULE_LIMITS.selectors} dates and weekdays, got 842`,
    ],
  ])("%s: answered", (_what, text, expected) => {
    expect(text.length).toBeLessThanOrEqual(MAX_OSM_LENGTH);
    expect(meaning(text)).toBe(expected);
  });

  it("what would make too many seasons stays a list of rules, and is evaluated as such", () => {
    const read = parseOsm(`8:00-9:00;${days.join(";")}`);
    expect(read.ok && read.hours.seasons).toEqual([]);
    expect(read.ok && read.hours.rules).toHaveLength(1 + days.length);
  });

  it("a character too many is refused, however it is read", () => {
    const text = "1".repeat(MAX_OSM_LENGTH + 1);
    const reason = `expected at most ${MAX_OSM_LENGTH} characters, got ${MAX_OSM_LENGTH + 1}`;
    expect(parseOsm(text)).toEqual({ ok: false, reason });
    expect(readHours(text)).toEqual({ ok: false, reason });
  });

  it("no text has more tokens than characters, and what is understood is within the limits", () => {
    const parts = [
      "Mo",
      "-",
      "Fr",
      ",",
      ";",
      "||",
      "10:00",
      "26:00",
      "+",
      "off",
      "[",
      "]",
      "1",
      "week",
      "Jan",
      "2026",
      "PH",
      '"',
      "day",
      "周一",
      "至",
      "点",
      "休息",
      "\ud83d",
      "\u0000",
      "～",
      " ",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 400 }), (pieces) => {
        const text = pieces.join("").slice(0, MAX_OSM_LENGTH);
        expect(tokenise(text).length).toBeLessThanOrEqual(text.length);
        const read = readHours(text);
        if (!read.ok) {
          expect(read.reason).toMatch(/^expected|: expected/);
          return;
        }
        const { rules = [] } = read.hours;
        expect(rules.length).toBeLessThanOrEqual(RULE_LIMITS.rules);
        expect(compileHours(read.hours)).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});
