import { expect, it } from "vitest";
import { typicalWeek } from "../../../server/coverage/engine/typical-week.ts";
import { isSet } from "../../../server/coverage/engine/week-bits.ts";
import { HOURS_A_WEEK } from "../../../server/coverage/question.ts";
import type { Calendar } from "../../../server/hours/calendar/calendar.ts";
import { DAY, dateOf, weekdayOf } from "../../../server/hours/dates.ts";
import type { Hours } from "../../../server/hours/hours.ts";
import { opennessAt } from "../../../server/hours/openness.ts";
import { fc } from "../../support/property.ts";
import { daily, weekOf } from "../../support/rows.ts";
import { anyHoursAndRules, someDay } from "../hours/arbitrary.ts";

/** O open, ? unknown, - closed: a letter an hour. */
function lettersOf(hours: Hours | null, on: string): string {
  const { open, unknown } = typicalWeek(hours, on);
  return Array.from({ length: HOURS_A_WEEK }, (_, hour) =>
    isSet(open, 0, hour) ? "O" : isSet(unknown, 0, hour) ? "?" : "-",
  ).join("");
}

it("answers as the clock would at the beginning of each hour, were there no official and no special days", () => {
  const ordinary: Calendar = { day: () => undefined, isPublished: () => true, digest: "" };
  const LETTERS = { OPEN: "O", CLOSED: "-", UNKNOWN: "?" };
  fc.assert(
    fc.property(anyHoursAndRules, someDay, (hours, day) => {
      const plain: Hours = { ...hours, zone: "Asia/Shanghai", specialDays: [], closures: [] };
      const monday = day - weekdayOf(day);
      // Shanghai's clocks are eight hours ahead all year
      const asked = Array.from({ length: HOURS_A_WEEK }, (_, hour) =>
        opennessAt(plain, ordinary, new Date(monday * DAY + (hour - 8) * 3_600_000)),
      );
      expect(lettersOf(hours, dateOf(day))).toBe(asked.map((answer) => LETTERS[answer]).join(""));
    }),
    { numRuns: 150 },
  );
});

it("counts an hour by its beginning, and a night into the next day, from Sunday into Monday", () => {
  const nights = daily(22 * 60 + 30, 26 * 60, {
    week: weekOf((day) => (day >= 5 ? [{ from: 1350, to: 1560 }] : [])),
  });
  const closed = "-".repeat(24);
  expect(lettersOf(nights, "2026-11-22")).toBe(
    `OO${"-".repeat(22)}${closed.repeat(4)}${"-".repeat(23)}OOO${"-".repeat(21)}O`,
  );
});

it("takes the season that holds around the date, on each date its own", () => {
  const summer = daily(9 * 60, 10 * 60, {
    seasons: [
      { from: { month: 7, day: 1 }, to: { month: 8, day: 31 }, week: weekOf(() => [{ from: 0, to: 1440 }]) },
    ],
  });
  // 2026-08-31 is a Monday
  expect(lettersOf(summer, "2026-09-03").slice(0, 48)).toBe(
    `${"O".repeat(24)}${"-".repeat(9)}O${"-".repeat(14)}`,
  );
});

it("knows nothing of hours that were never given", () => {
  expect(lettersOf(null, "2026-11-22")).toBe("?".repeat(HOURS_A_WEEK));
});
