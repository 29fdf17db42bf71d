import { describe, expect, it } from "vitest";
import { DAY } from "../../../server/hours/dates.ts";
import { HoursClock } from "../../../server/hours/hours-clock.ts";
import { HORIZON_DAYS, nextChange, opennessAt, periodsBetween } from "../../../server/hours/openness.ts";
import { possibleUtcHours } from "../../../server/hours/possible-hours.ts";
import { fc } from "../../support/property.ts";
import { anyHours, anyHoursAndRules, anyTime } from "./arbitrary.ts";
import { OFFICIAL } from "./samples.ts";
import { slowOpennessAt } from "./slow.ts";

const inside = (list: { from: Date; to: Date }[], at: Date) =>
  list.some(({ from, to }) => from <= at && at < to);

describe("evaluation, against the slow and obvious way", () => {
  it("answers the same at any instant", () => {
    const answers = { OPEN: 0, CLOSED: 0, UNKNOWN: 0 };
    fc.assert(
      fc.property(anyHours, fc.array(anyTime, { minLength: 10, maxLength: 10 }), (hours, times) => {
        for (const at of times.map((time) => new Date(time))) {
          const slow = slowOpennessAt(hours, OFFICIAL, at);
          answers[slow]++;
          expect(opennessAt(hours, OFFICIAL, at), at.toISOString()).toBe(slow);
        }
      }),
      { numRuns: 300 },
    );
    // the questions are worth asking: each answer comes often
    expect(Math.min(...Object.values(answers))).toBeGreaterThan(100);
  });

  it("minute by minute through a day and a half, and through a change of clocks", () => {
    const starts = ["2026-10-01T00:00Z", "2026-11-01T00:00Z", "2027-03-14T00:00Z", "2026-12-31T00:00Z"];
    fc.assert(
      fc.property(anyHours, fc.constantFrom(...starts), (hours, start) => {
        const from = new Date(start);
        const to = new Date(from.getTime() + 1.5 * DAY);
        const { open, unknown } = periodsBetween(hours, OFFICIAL, from, to);
        for (let time = from.getTime(); time < to.getTime(); time += 10 * 60_000) {
          const at = new Date(time);
          const answer = inside(open, at) ? "OPEN" : inside(unknown, at) ? "UNKNOWN" : "CLOSED";
          expect(answer, at.toISOString()).toBe(slowOpennessAt(hours, OFFICIAL, at));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("what follows from opennessAt", () => {
  it("periods are cut to what was asked, sorted, apart, and neither overlaps the other", () => {
    fc.assert(
      fc.property(
        anyHoursAndRules,
        anyTime,
        fc.integer({ min: 0, max: 20 * DAY }),
        (hours, start, length) => {
          const [from, to] = [new Date(start), new Date(start + length)];
          const { open, unknown } = periodsBetween(hours, OFFICIAL, from, to);
          for (const list of [open, unknown])
            list.forEach((period, i) => {
              expect(period.from < period.to && from <= period.from && period.to <= to).toBe(true);
              expect(i === 0 || (list[i - 1]?.to ?? to) < period.from).toBe(true);
            });
          expect(
            unknown.filter((period) => open.some((o) => o.from < period.to && period.from < o.to)),
          ).toEqual([]);
        },
      ),
    );
  });

  it("nextChange is the first moment with another answer", () => {
    fc.assert(
      fc.property(anyHoursAndRules, anyTime, (hours, time) => {
        const now = opennessAt(hours, OFFICIAL, new Date(time));
        const change = nextChange(hours, OFFICIAL, new Date(time));
        const until = change?.at.getTime() ?? time + HORIZON_DAYS * DAY;
        const { open, unknown } = periodsBetween(hours, OFFICIAL, new Date(time), new Date(until));
        const whole = [{ from: new Date(time), to: new Date(until) }];
        // nothing but one answer until then, and another one from then on
        expect({ open, unknown }).toEqual({
          open: now === "OPEN" ? whole : [],
          unknown: now === "UNKNOWN" ? whole : [],
        });
        if (change) {
          expect(change.to).not.toBe(now);
          expect(opennessAt(hours, OFFICIAL, change.at)).toBe(change.to);
        }
      }),
    );
  });

  it("the clock remembers without changing an answer", () => {
    fc.assert(
      fc.property(
        fc.array(anyHoursAndRules, { minLength: 2, maxLength: 3 }),
        fc.array(anyTime, { maxLength: 20 }),
        (all, times) => {
          const clock = new HoursClock(OFFICIAL, { max: 2 });
          for (const at of [...times, ...times].map((time) => new Date(time)))
            all.forEach((hours, key) => {
              expect(clock.openness(key, hours, at)).toBe(opennessAt(hours, OFFICIAL, at));
              expect(clock.nextChange(key, hours, at)).toEqual(nextChange(hours, OFFICIAL, at));
            });
        },
      ),
      { numRuns: 40 },
    );
  });

  it("in an hour of the day that is not possible it is closed", () => {
    fc.assert(
      fc.property(anyHoursAndRules, fc.array(anyTime, { minLength: 20, maxLength: 20 }), (hours, times) => {
        const possible = new Set(possibleUtcHours(hours));
        for (const at of times.map((time) => new Date(time)))
          if (!possible.has(at.getUTCHours())) expect(opennessAt(hours, OFFICIAL, at)).toBe("CLOSED");
      }),
    );
  });
});
