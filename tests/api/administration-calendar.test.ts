import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { seedCalendar } from "../../server/hours/hours.queries.ts";
import { useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import { NOTICE_2027, noticeWith } from "../unit/hours/notice.ts";
import { EVENTS, type Events, refused } from "./administration-support.ts";

const NOW = new Date("2026-12-30T06:00:00Z");
/** Noon in Beijing of an ordinary Monday, and of a day off, once 2027 is published. */
const MONDAY = "2027-01-04T04:00:00Z";
const NEW_YEAR = "2027-01-01T04:00:00Z";

const ENTRY = "date kind name replaces";
const CHANGE = `year isSaved added { ${ENTRY} } changed { before { ${ENTRY} } after { ${ENTRY} } }
  removed { ${ENTRY} } overruled { before { ${ENTRY} } after { ${ENTRY} } } withoutEffect`;
const IMPORT = `mutation ($json: String!, $dryRun: Boolean) {
  change: importCalendar(json: $json, dryRun: $dryRun) { ${CHANGE} }
}`;
const SET_DAY = `mutation ($date: Date!, $kind: OfficialDayKind, $name: String, $replaces: Weekday) {
  change: setCalendarDay(date: $date, kind: $kind, name: $name, replaces: $replaces) { ${CHANGE} }
}`;

interface Entry {
  date: string;
  kind: string;
  name: string;
  replaces: string | null;
}
interface Change {
  year: number;
  isSaved: boolean;
  added: Entry[];
  changed: { before: Entry; after: Entry }[];
  removed: Entry[];
  overruled: { before: Entry | null; after: Entry | null }[];
  withoutEffect: string[];
}

describe("the official calendar, by an administrator", () => {
  const api = useApi({
    now: NOW,
    rows: [
      placeRow({ code: "OFFICE", hours: daily(540, 1080, { publicHolidays: { kind: "CLOSED" } }) }),
      placeRow({ code: "ALWAYS", hours: daily(0, 1440) }),
    ],
  });
  let admin: SignedInTester;
  beforeAll(async () => {
    admin = await signedIn(api, { name: "管理员", roles: ["ADMINISTRATOR"] });
  });
  beforeEach(async () => {
    await api.db.deleteFrom("calendar_days").where("date", ">", "2026-12-24").execute();
    // as after a minute: what is known of the calendar is read anew
    api.now = new Date(api.now.getTime() + 120_000);
  });

  const change = async (document: string, variables: object) =>
    (await admin.data<{ change: Change }>(document, { ...variables })).change;
  const importIt = (json: string, dryRun = false) => change(IMPORT, { json, dryRun });
  const stored = async () =>
    (await api.db.selectFrom("calendar_days").where("date", ">", "2026-12-24").select("date").execute())
      .length;
  const isOpen = async (code: string, at: string) =>
    (
      await api.data<{ place: { openness: string } }>(
        `query ($code: ID!, $at: DateTime) { place(code: $code) { openness(at: $at) } }`,
        { code, at },
      )
    ).place.openness;
  /** By the stored open periods. */
  const openPlaces = async (openAt: string) =>
    (
      await api.data<{ places: { nodes: { code: string }[] } }>(
        `query ($openAt: DateTime) { places(filter: { openAt: $openAt }) { nodes { code } } }`,
        { openAt },
      )
    ).places.nodes.map(({ code }) => code);
  const year2027 = async () =>
    (
      await admin.data<{ calendarYears: { year: number }[] }>(
        "{ calendarYears { year isPublished daysOff makeUpWorkdays } }",
      )
    ).calendarYears;

  it("once a year is imported, what was unknown is known at once", async () => {
    expect(await isOpen("OFFICE", MONDAY)).toBe("UNKNOWN");
    expect(await openPlaces(MONDAY)).toEqual(["ALWAYS"]);
    expect((await year2027())[0]).toEqual({ year: 2027, isPublished: false, daysOff: 0, makeUpWorkdays: 0 });

    const imported = await importIt(JSON.stringify(NOTICE_2027));
    expect(imported).toMatchObject({ year: 2027, isSaved: true, changed: [], removed: [], overruled: [] });
    expect(imported.added).toHaveLength(NOTICE_2027.days.length);
    expect(imported.added).toContainEqual({
      date: "2027-02-14",
      kind: "MAKE_UP_WORKDAY",
      name: "春节",
      replaces: "THURSDAY",
    });

    // every process is told, this one too
    await expect.poll(() => isOpen("OFFICE", MONDAY)).toBe("OPEN");
    expect(await isOpen("OFFICE", NEW_YEAR)).toBe("CLOSED");
    expect(await openPlaces(MONDAY)).toEqual(["ALWAYS", "OFFICE"]);
    expect(await openPlaces(NEW_YEAR)).toEqual(["ALWAYS"]);
    const [latest] = await year2027();
    expect(latest).toEqual({ year: 2027, isPublished: true, daysOff: 27, makeUpWorkdays: 4 });
  });

  it("a preview saves nothing and says the same", async () => {
    const json = JSON.stringify(NOTICE_2027);
    const preview = await importIt(json, true);
    expect(preview.isSaved).toBe(false);
    expect(await stored()).toBe(0);
    expect(await importIt(json)).toEqual({ ...preview, isSaved: true });
    expect(await importIt(json)).toMatchObject({ added: [], changed: [], removed: [] });
  });

  it("an import is all or nothing", async () => {
    const bad = noticeWith((days) => [...days, { name: "春节", date: "2027-02-30", isOffDay: true }]);
    expect(await refused(admin, IMPORT, { json: bad })).toEqual({
      code: "BAD_USER_INPUT",
      message: 'expected day 32 to have a "date" as YYYY-MM-DD, got "2027-02-30"',
    });
    expect(await stored()).toBe(0);
  });

  it("a corrected notice changes and removes what differs, and is written down", async () => {
    await importIt(JSON.stringify(NOTICE_2027));
    const corrected = noticeWith((days) =>
      days
        .filter(({ date }) => date !== "2027-05-05" && date !== "2027-05-08")
        .map((day) => (day.date === "2027-06-09" ? { ...day, name: "端午" } : day)),
    );
    const { added, changed, removed } = await importIt(corrected);
    expect(added).toEqual([]);
    expect(changed.map(({ before, after }) => [before.date, before.name, after.name])).toEqual([
      ["2027-06-09", "端午节", "端午"],
    ]);
    expect(removed.map(({ date }) => date)).toEqual(["2027-05-05", "2027-05-08"]);
    const { administrationEvents } = await admin.data<Events>(EVENTS, { first: 1 });
    expect(administrationEvents.nodes).toMatchObject([
      {
        action: "CALENDAR_IMPORTED",
        subjectId: "2027",
        actor: "管理员",
        changes: [
          { name: "changed", before: null, after: "1" },
          { name: "removed", before: null, after: "2" },
        ],
      },
    ]);
  });

  it("says what the program's own list puts back at the next start", async () => {
    const official = await api.db
      .selectFrom("calendar_days")
      .where("date", ">=", "2026-01-01")
      .orderBy("date")
      .select(["date", "name", "kind"])
      .execute();
    const days = official
      .filter(({ date }) => date !== "2026-10-07")
      .map(({ date, name, kind }) => ({ date, name, isOffDay: kind === "DAY_OFF" }));
    const { overruled, removed } = await importIt(JSON.stringify({ year: 2026, days }));
    const nationalDay = { date: "2026-10-07", kind: "PUBLIC_HOLIDAY", name: "国庆节", replaces: null };
    expect(removed).toEqual([nationalDay]);
    expect(overruled).toEqual([{ before: null, after: nationalDay }]);
    expect(await seedCalendar(api.db), "the next start").toBe(1);
  });

  it("single days are set and taken back", async () => {
    const set = await change(SET_DAY, {
      date: "2027-01-09",
      kind: "MAKE_UP_WORKDAY",
      name: "元旦",
      replaces: "FRIDAY",
    });
    const entry = { date: "2027-01-09", kind: "MAKE_UP_WORKDAY", name: "元旦", replaces: "FRIDAY" };
    expect(set).toMatchObject({ year: 2027, added: [entry], changed: [], removed: [], overruled: [] });
    const off = { date: "2027-01-09", kind: "PUBLIC_HOLIDAY", name: "元旦" };
    expect((await change(SET_DAY, off)).changed).toEqual([
      { before: entry, after: { ...off, replaces: null } },
    ]);
    const { administrationEvents } = await admin.data<Events>(EVENTS, { first: 1 });
    expect(administrationEvents.nodes).toMatchObject([
      {
        action: "CALENDAR_DAY_SET",
        subjectId: "2027-01-09",
        changes: [
          { name: "kind", before: "MAKE_UP_WORKDAY", after: "DAY_OFF" },
          { name: "replaces", before: "5", after: null },
        ],
      },
    ]);
    expect((await change(SET_DAY, { date: "2027-01-09" })).removed).toEqual([{ ...off, replaces: null }]);
    expect(await stored()).toBe(0);
    expect((await change(SET_DAY, { date: "2026-10-01" })).overruled).toHaveLength(1);
    expect(await seedCalendar(api.db)).toBe(1);
  });

  it.each([
    [{ date: "2027-01-09", kind: "PUBLIC_HOLIDAY" }, "expected the name of the holiday"],
    [{ date: "2027-01-09", kind: "PUBLIC_HOLIDAY", name: " " }, "expected name of 1 to 60 characters"],
    [
      { date: "2027-01-09", kind: "PUBLIC_HOLIDAY", name: "元旦", replaces: "MONDAY" },
      "expected replaces with a make-up workday only",
    ],
  ])("a day like %j is refused", async (variables, message) => {
    const answer = await refused(admin, SET_DAY, variables);
    expect(answer).toEqual({ code: "BAD_USER_INPUT", message: expect.stringContaining(message) });
    expect(await stored()).toBe(0);
  });
});
