import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import { CHANGE, change, refusal } from "./editing-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z"); // a Wednesday, 14:00 in Beijing
const IN_FORCE = "2026-11-18T02:00:00.000Z";
const TO_COME = "2026-11-25T01:00:00.000Z";
const LATER = "2026-11-26T01:00:00.000Z";
const NINE_TO_SIX = daily(540, 1080);

const DAY = `query ($code: ID!) { place(code: $code) {
  version openness nextChange { at to }
  hours { text days(from: "2026-11-18", days: 7) { date kind name periods { from to } } closures { from until reason }
    specialDays { date reason } seasons { name from to } }
  amenities { amenity { code } state note hours { text } }
} }`;

interface Shown {
  version: number;
  openness: string;
  nextChange: { at: string; to: string } | null;
  hours: {
    text: string;
    days: { date: string; kind: string; name: string | null; periods: { from: string; to: string }[] }[];
    closures: { from: string; until: string | null; reason: string | null }[];
    specialDays: { date: string; reason: string | null }[];
    seasons: { name: string | null; from: string; to: string }[];
  } | null;
  amenities: {
    amenity: { code: string };
    state: string;
    note: string | null;
    hours: { text: string } | null;
  }[];
}

describe("changePlace", () => {
  const codes = ["WEEK", "CLOSE", "SPECIAL", "TEXT", "AMENITY", "FACTS", "SAME", "RULES"];
  const rows = codes.map((code) => placeRow({ code, host: "富商市场", hours: NINE_TO_SIX }));
  const closures = [
    { from: IN_FORCE, until: TO_COME },
    { from: TO_COME, until: LATER },
    { from: LATER, until: null },
  ];
  rows.push(placeRow({ code: "PLANNED", host: "富商市场", hours: daily(540, 1080, { closures }) }));
  const api = useApi({ now: NOW, rows });
  let host: SignedInTester;
  beforeAll(async () => {
    host = await signedIn(api, { name: "王店长", hosts: { 富商市场: "EDITOR" } });
  });
  const shown = async (code: string) => (await api.data<{ place: Shown }>(DAY, { code })).place;

  it("sets a weekday and leaves the others, with a revision that says who, what, before and after", async () => {
    const periods = [
      { from: "09:00", to: "12:00" },
      { from: "14:00", to: "02:00" },
    ];
    const edit = await change(host, "WEEK", 1, { hours: { week: [{ weekday: "WEDNESDAY", periods }] } });
    expect(edit.version).toBe(2);
    expect(edit.revision).toMatchObject({ version: 2, actor: "王店长", action: "CHANGE" });
    expect(edit.revision?.changes[0]).toEqual({
      field: "HOURS",
      amenity: null,
      before: "Mo-Su 09:00-18:00",
      after: "Mo,Tu,Th-Su 09:00-18:00, We 09:00-12:00,14:00-02:00",
    });
    const { hours } = await shown("WEEK");
    expect(hours?.days.slice(0, 2).map(({ periods: of }) => of)).toEqual([
      [
        { from: "09:00", to: "12:00" },
        { from: "14:00", to: "26:00" },
      ],
      [{ from: "09:00", to: "18:00" }],
    ]);
    expect(edit.place.hoursCheckedAt, "whoever writes hours confirms them").toBe(NOW.toISOString());
  });

  it("closes from now until a moment, and reopens", async () => {
    const until = "2026-11-18T10:00:00.000Z";
    const closed = await change(host, "CLOSE", 1, { hours: { close: { until, reason: "停电" } } });
    expect(closed.revision?.action).toBe("CLOSE");
    const during = await shown("CLOSE");
    expect(during).toMatchObject({ openness: "CLOSED" });
    expect(during.hours?.closures).toEqual([{ from: NOW.toISOString(), until, reason: "停电" }]);

    const open = await change(host, "CLOSE", 2, { hours: { reopen: true } });
    expect(open.revision?.action).toBe("REOPEN");
    const after = await shown("CLOSE");
    expect([after.openness, after.hours?.closures]).toEqual(["OPEN", []]);
  });

  it("takes back a closure to come by its beginning, and ends one in force", async () => {
    await change(host, "PLANNED", 1, { hours: { endClosures: [TO_COME] } });
    expect((await shown("PLANNED")).hours?.closures.map(({ from }) => from)).toEqual([IN_FORCE, LATER]);
    await change(host, "PLANNED", 2, { hours: { endClosures: [IN_FORCE] } });
    expect((await shown("PLANNED")).hours?.closures).toEqual([
      { from: IN_FORCE, until: NOW.toISOString(), reason: null },
      { from: LATER, until: null, reason: null },
    ]);
    expect((await shown("PLANNED")).openness).toBe("OPEN");
  });

  it("adds, replaces and removes special days", async () => {
    const own = [{ from: "10:00", to: "15:00" }];
    const days = [
      { date: "2026-11-20", periods: [], reason: "盘点" },
      { date: "2026-11-21", periods: own },
    ];
    await change(host, "SPECIAL", 1, { hours: { addSpecialDays: days } });
    const table = (await shown("SPECIAL")).hours?.days.slice(2, 4);
    expect(table).toEqual([
      { date: "2026-11-20", kind: "SPECIAL", name: "盘点", periods: [] },
      { date: "2026-11-21", kind: "SPECIAL", name: null, periods: own },
    ]);
    await change(host, "SPECIAL", 2, {
      hours: { removeSpecialDays: ["2026-11-21"], addSpecialDays: [{ date: "2026-11-20", periods: own }] },
    });
    expect((await shown("SPECIAL")).hours?.specialDays).toEqual([{ date: "2026-11-20", reason: null }]);
  });

  it("understands text as people type it, and says what it does not understand", async () => {
    const edit = await change(host, "TEXT", 1, { hours: { text: "周一至周五 8:30-12:00，14:00-18:00" } });
    expect(edit.place.hoursText).toBe("Mo-Fr 08:30-12:00,14:00-18:00");
    const nonsense = {
      place: { code: "TEXT", expectedVersion: 2 },
      change: { hours: { text: "看老板心情" } },
    };
    expect(await refusal(host.ask(CHANGE, { ...nonsense, key: randomUUID() }))).toMatchObject({
      code: "BAD_USER_INPUT",
    });
    expect((await shown("TEXT")).version).toBe(2);
  });

  it("keeps seasons, official days and rules that the week has no room for", async () => {
    const week = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"].map(
      (weekday) => ({
        weekday,
        periods: [{ from: "08:00", to: "20:00" }],
      }),
    );
    await change(host, "RULES", 1, {
      hours: {
        seasons: [{ name: "夏季", from: "06-01", to: "08-31", week }],
        publicHolidays: { kind: "CLOSED" },
        makeUpWorkdays: { kind: "PERIODS", periods: [{ from: "10:00", to: "16:00" }] },
        rules: ["Su[-1] off"],
      },
    });
    await change(host, "RULES", 2, { hours: { week: [{ weekday: "FRIDAY", periods: [] }] } });
    const { place } = await api.data<{ place: { hours: object } }>(
      `{ place(code: "RULES") { hours { seasons { name from to } rules publicHolidays { kind }
        makeUpWorkdays { kind periods { from to } } week { weekday periods { from to } }
        days(from: "2026-11-27", days: 3) { date periods { from } } } } }`,
    );
    expect(place.hours).toMatchObject({
      seasons: [{ name: "夏季", from: "06-01", to: "08-31" }],
      rules: ["Su[-1] off"],
      publicHolidays: { kind: "CLOSED" },
      makeUpWorkdays: { kind: "PERIODS", periods: [{ from: "10:00", to: "16:00" }] },
      days: [
        { date: "2026-11-27", periods: [] },
        { date: "2026-11-28", periods: [{ from: "09:00" }] },
        { date: "2026-11-29", periods: [] },
      ],
    });
  });

  it("sets an amenity's state, note and own hours, and forgets it", async () => {
    const counsellor = {
      code: "COUNSELLING",
      state: "AVAILABLE",
      note: "李老师",
      hours: { text: "Tu 14:00-16:00" },
    };
    await change(host, "AMENITY", 1, {
      amenities: [counsellor, { code: "MICROWAVE", state: "OUT_OF_ORDER", note: "等待维修" }],
    });
    expect((await shown("AMENITY")).amenities).toEqual([
      { amenity: { code: "MICROWAVE" }, state: "OUT_OF_ORDER", note: "等待维修", hours: null },
      {
        amenity: { code: "COUNSELLING" },
        state: "AVAILABLE",
        note: "李老师",
        hours: { text: "Tu 14:00-16:00" },
      },
    ]);
    const edit = await change(host, "AMENITY", 2, {
      amenities: [
        { code: "MICROWAVE", state: null },
        { code: "COUNSELLING", note: null, hours: { close: { until: null, reason: "休假" } } },
      ],
    });
    expect(edit.revision?.changes.map(({ field, amenity }) => [field, amenity])).toEqual([
      ["AMENITY", "COUNSELLING"],
      ["AMENITY", "MICROWAVE"],
    ]);
    const [only, ...others] = (await shown("AMENITY")).amenities;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ state: "AVAILABLE", note: null });
    expect(only?.hours?.text).toContain("2026 Nov 19+ off");
  });

  it("sets and takes away the facts that a host knows", async () => {
    const facts = {
      description: "二楼北门进\n雨天有伞",
      phone: "010-6501 2345 转 8",
      access: "SCAN_CODE",
      accessNote: "向保安要码",
      photoUrl: "https://example.org/door.jpg",
    };
    expect((await change(host, "FACTS", 1, facts)).place).toMatchObject(facts);
    const nothing = { description: null, phone: " ", access: null, accessNote: "", photoUrl: null };
    expect((await change(host, "FACTS", 2, nothing)).place).toMatchObject({
      ...nothing,
      phone: null,
      accessNote: null,
    });
  });

  it("keeps no revision of what changes nothing", async () => {
    const edit = await change(host, "SAME", 1, { description: null });
    expect(edit).toMatchObject({ version: 1, revision: null });
  });
});
