import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Calendar } from "../../server/hours/calendar/calendar.ts";
import { calendarOf, officialCalendarDays } from "../../server/hours/calendar/calendar-source.ts";
import { digestOf } from "../../server/hours/canonical.ts";
import { saveDefinitions } from "../../server/hours/hours.queries.ts";
import { renewWindows } from "../../server/hours/hours.service.ts";
import type { Hours } from "../../server/hours/hours.ts";
import { parseOsm } from "../../server/hours/text/osm-parse.ts";
import { useDatabase } from "../support/database.ts";

const NOW = new Date("2026-11-21T06:00:00Z");
const DAY = 86_400_000;
const later = (days: number) => new Date(NOW.getTime() + days * DAY);

const calendar = calendarOf(officialCalendarDays());
/** The calendar once 2027 is published, with a day off that nobody could know before. */
const published: Calendar = calendarOf([
  ...officialCalendarDays(),
  ...["2026-12-31", "2027-01-01", "2027-10-01"].map((date) => ({
    date,
    kind: "DAY_OFF" as const,
    name: "元旦",
    replacesWeekday: null,
  })),
]);

function office(minute: number): Hours {
  const read = parseOsm(
    `Mo-Fr ${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}-20:00; PH off`,
  );
  if (!read.ok) throw new Error(read.reason);
  return read.hours;
}

describe("the stored periods", () => {
  const database = useDatabase();

  async function save(definitions: Hours[], now = NOW): Promise<Map<string, number>> {
    return database.db.transaction().execute((trx) => saveDefinitions(trx, { definitions, calendar, now }));
  }

  async function windows(): Promise<{ until: string; digest: string }[]> {
    const rows = await database.db
      .selectFrom("opening_hours")
      .select(["window_until", "calendar_digest"])
      .distinct()
      .execute();
    return rows.map((row) => ({
      until: row.window_until.toISOString().slice(0, 10),
      digest: row.calendar_digest,
    }));
  }

  async function isOpenInSql(hours: Hours, at: Date): Promise<{ open: boolean; unknown: boolean }> {
    const { rows } = await sql<{ open: boolean; unknown: boolean }>`
    select open_periods @> ${at}::timestamptz as open, unknown_periods @> ${at}::timestamptz as unknown
    from opening_hours where digest = ${digestOf(hours)}`.execute(database.db);
    const [row] = rows;
    if (!row) throw new Error("expected a row");
    return row;
  }

  describe("renewWindows", () => {
    // more than one batch
    const many = Array.from({ length: 1_100 }, (_, minute) => office(minute));

    beforeAll(() => save(many).then(() => undefined));
    beforeEach(async () => {
      await renewWindows(database.db, { calendar, now: NOW, keepAheadMs: 1000 * DAY });
    });

    it("leaves what lasts long enough", async () => {
      expect(await renewWindows(database.db, { calendar, now: later(20) })).toBe(0);
      expect(await windows()).toEqual([{ until: "2026-12-26", digest: calendar.digest }]);
    });

    it("renews all that ends within two weeks, in batches, once", async () => {
      expect(await renewWindows(database.db, { calendar, now: later(21) })).toBe(many.length);
      expect(await windows()).toEqual([{ until: "2027-01-16", digest: calendar.digest }]);
      expect(await renewWindows(database.db, { calendar, now: later(21) })).toBe(0);
    });

    it("computes the periods anew: SQL knows what it did not before", async () => {
      const afternoon = new Date("2027-01-05T06:00:00Z");
      expect(await isOpenInSql(office(600), afternoon)).toEqual({ open: false, unknown: false });
      await renewWindows(database.db, { calendar, now: later(30) });
      expect(await isOpenInSql(office(600), afternoon)).toEqual({ open: false, unknown: true });
    });

    it("renews everything when the calendar changes", async () => {
      const [eve, dayBefore] = [new Date("2026-12-31T06:00:00Z"), new Date("2026-12-30T06:00:00Z")];
      await renewWindows(database.db, { calendar, now: later(30) });
      expect(await isOpenInSql(office(600), eve)).toEqual({ open: false, unknown: true });
      expect(await renewWindows(database.db, { calendar: published, now: later(30) })).toBe(many.length);
      expect(await isOpenInSql(office(600), eve)).toEqual({ open: false, unknown: false });
      expect(await isOpenInSql(office(600), dayBefore)).toEqual({ open: true, unknown: false });
      expect(await windows()).toEqual([{ until: "2027-01-25", digest: published.digest }]);
    });

    it("by two processes at once is shared: each row once", async () => {
      const counts = await Promise.all(
        [1, 2].map(() => renewWindows(database.db, { calendar, now: later(30) })),
      );
      expect(counts.reduce((sum, count) => sum + count)).toBe(many.length);
      expect(await windows()).toEqual([{ until: "2027-01-25", digest: calendar.digest }]);
    });
  });
});
