import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Calendar, CalendarDay } from "../../server/hours/calendar/calendar.ts";
import { calendarOf, officialCalendarDays } from "../../server/hours/calendar/calendar-source.ts";
import { digestOf } from "../../server/hours/canonical.ts";
import {
  definitionPeriods,
  loadCalendar,
  saveDefinitions,
  seedCalendar,
} from "../../server/hours/hours.queries.ts";
import type { Hours, Openness } from "../../server/hours/hours.ts";
import { opennessAt } from "../../server/hours/openness.ts";
import { parseOsm } from "../../server/hours/text/osm-parse.ts";
import { useDatabase } from "../support/database.ts";

const NOW = new Date("2026-11-21T06:00:00Z");
const HOUR = 3_600_000;

function read(text: string, zone?: string): Hours {
  const result = parseOsm(text, zone);
  if (!result.ok) throw new Error(result.reason);
  return result.hours;
}

const OFFICE = read("Mo-Fr 09:00-18:00; PH off");
const NIGHT = read("22:00-06:00");
const ALWAYS = read("24/7");
const NEVER = read("off");
const NEW_YORK = read("Mo-Su 09:00-18:00", "America/New_York");
const ALL = [OFFICE, NIGHT, ALWAYS, NEVER, NEW_YORK];

describe("definitions of hours in the database", () => {
  const database = useDatabase();

  function save(definitions: Hours[], calendar: Calendar, now = NOW): Promise<Map<string, number>> {
    return database.db.transaction().execute((trx) => saveDefinitions(trx, { definitions, calendar, now }));
  }

  describe("the calendar's table", () => {
    const own: CalendarDay = { date: "2027-03-03", kind: "DAY_OFF", name: "停业", replacesWeekday: null };

    beforeEach(() => database.db.deleteFrom("calendar_days").execute());

    it("is seeded with what is officially known, once", async () => {
      const { db } = database;
      const known = officialCalendarDays().length;
      expect(await seedCalendar(db)).toBe(known);
      expect(await seedCalendar(db)).toBe(0);
      const calendar = await loadCalendar(db);
      expect(calendar.day("2026-10-10")).toEqual({
        date: "2026-10-10",
        kind: "MAKE_UP_WORKDAY",
        name: "国庆节",
        replacesWeekday: 3,
      });
      expect(calendar.digest).toBe(calendarOf(officialCalendarDays()).digest);
    });

    it("keeps an operator's days, and takes the official entry where both have one", async () => {
      const { db } = database;
      const wrong = {
        date: "2026-10-01",
        kind: "MAKE_UP_WORKDAY",
        name: "笔误",
        replaces_weekday: 1,
      } as const;
      await db
        .insertInto("calendar_days")
        .values([{ date: own.date, kind: own.kind, name: own.name, replaces_weekday: null }, wrong])
        .execute();
      expect(await seedCalendar(db)).toBe(officialCalendarDays().length);
      const calendar = await loadCalendar(db);
      expect(calendar.day(own.date)).toEqual(own);
      expect(calendar.day("2026-10-01")).toMatchObject({ kind: "DAY_OFF", name: "国庆节" });
    });

    it("can be seeded with nothing", async () => {
      expect(await seedCalendar(database.db, [])).toBe(0);
      expect((await loadCalendar(database.db)).isPublished(2026)).toBe(false);
    });
  });

  describe("definitions", () => {
    let calendar: Calendar;
    let ids: Map<string, number>;

    beforeAll(async () => {
      await seedCalendar(database.db);
      calendar = await loadCalendar(database.db);
      ids = await save(ALL, calendar);
    });

    const idOf = (hours: Hours) => ids.get(digestOf(hours)) ?? Number.NaN;

    it("get a row each, once", async () => {
      expect(new Set(ids.values()).size).toBe(ALL.length);
      expect(await save([OFFICE, OFFICE, NIGHT], calendar)).toEqual(
        new Map([OFFICE, NIGHT].map((hours) => [digestOf(hours), idOf(hours)])),
      );
      expect(await save([], calendar)).toEqual(new Map());
      const { count } = await database.db
        .selectFrom("opening_hours")
        .select(({ fn }) => fn.countAll<string>().as("count"))
        .executeTakeFirstOrThrow();
      expect(Number(count)).toBe(ALL.length);
    });

    it("come back as they were, with their window", async () => {
      const row = await database.db
        .selectFrom("opening_hours")
        .where("id", "=", idOf(OFFICE))
        .selectAll()
        .executeTakeFirstOrThrow();
      expect(row.definition).toEqual(OFFICE);
      expect(digestOf(row.definition)).toBe(row.digest);
      expect([row.window_from, row.window_until]).toEqual([
        new Date("2026-11-20T00:00Z"),
        new Date("2026-12-26T00:00Z"),
      ]);
      expect(row.calendar_digest).toBe(calendar.digest);
    });

    it("are open in SQL exactly when they are open in the rules", async () => {
      // every hour of the window, at its start and at the last moment before it
      const instants: Date[] = [];
      for (let time = Date.parse("2026-11-20T00:00Z"); time < Date.parse("2026-12-26T00:00Z"); time += HOUR)
        instants.push(new Date(time), new Date(time + HOUR - 1));
      const answers = new Set<Openness>();
      for (const hours of ALL) {
        const { rows } = await sql<{ at: Date; is_open: boolean; is_unknown: boolean }>`
        select at, open_periods @> at as is_open, unknown_periods @> at as is_unknown
        from opening_hours, unnest(${instants}::timestamptz[]) as asked (at) where id = ${idOf(hours)}`.execute(
          database.db,
        );
        expect(rows).toHaveLength(instants.length);
        for (const { at, is_open, is_unknown } of rows) {
          const expected = opennessAt(hours, calendar, at);
          expect(is_open ? "OPEN" : is_unknown ? "UNKNOWN" : "CLOSED", at.toISOString()).toBe(expected);
          answers.add(expected);
        }
      }
      expect(answers).toEqual(new Set(["OPEN", "CLOSED", "UNKNOWN"]));
    });

    it("saved by two at once get one row", async () => {
      const fresh = [read("Mo 01:00-02:00"), read("Tu 01:00-02:00")];
      const [one, other] = await Promise.all([save(fresh, calendar), save([...fresh].reverse(), calendar)]);
      expect(one.size).toBe(2);
      expect(new Map([...other].sort())).toEqual(new Map([...one].sort()));
    });

    it("outside the window are evaluated for the instant asked about, new ones too", async () => {
      const at = new Date("2026-10-09T16:30:00Z"); // Saturday 10 October, 00:30 in Beijing: a make-up workday
      const answers = async () => {
        const all = await definitionPeriods(database.db, { calendar, at });
        const within = (list: { from: number; to: number }[]) =>
          list.some(({ from, to }) => from <= +at && +at < to);
        return new Map(
          all.map(({ id, open, unknown }) => [
            id,
            within(open) ? "OPEN" : within(unknown) ? "UNKNOWN" : "CLOSED",
          ]),
        );
      };
      const first = await answers();
      for (const hours of ALL) expect(first.get(idOf(hours))).toBe(opennessAt(hours, calendar, at));
      const later = read("Sa 00:00-01:00");
      const id = (await save([later], calendar)).get(digestOf(later)) ?? Number.NaN;
      const second = await answers();
      // it follows the Wednesday that is made up for, so its Saturday night is not this one
      expect(second.get(id)).toBe("CLOSED");
      expect(second.size).toBe(first.size + 1);
    });

    it("give periods from a day before the instant to two days after it", async () => {
      const at = new Date("2027-06-15T23:59:59Z");
      const periods = await definitionPeriods(database.db, { calendar, at });
      const always = periods.find(({ id }) => id === idOf(ALWAYS));
      const [span] = always?.open ?? [];
      expect(always?.open).toHaveLength(1);
      expect((span?.from ?? Infinity) <= +at - 24 * HOUR && (span?.to ?? 0) >= +at + 48 * HOUR).toBe(true);
    });
  });
});
