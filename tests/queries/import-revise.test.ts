import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import type { Calendar } from "../../server/hours/calendar/calendar.ts";
import { calendarOf } from "../../server/hours/calendar/calendar-source.ts";
import type { PlacePatch } from "../../server/places/place-snapshot.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { useDatabase } from "../support/database.ts";
import { AT } from "../support/imports.ts";
import { seeded } from "../support/random.ts";
import { randomPlaces } from "../support/random-places.ts";
import { daily, placeRow, weekOf } from "../support/rows.ts";

const database = useDatabase();
const calendar: Calendar = calendarOf([]);

const revise = (rows: PlacePatch[], isDemo?: boolean) =>
  database.db.transaction().execute((trx) =>
    revisePlaces(trx, {
      rows,
      actor: "test",
      action: "TEST",
      at: AT,
      calendar,
      ...(isDemo !== undefined && { isDemo }),
    }),
  );

const place = (code: string) =>
  database.db.selectFrom("places").selectAll().where("code", "=", code).executeTakeFirstOrThrow();

beforeEach(async () => {
  await sql`truncate places, place_amenities, place_revisions, hosts, opening_hours cascade`.execute(
    database.db,
  );
});

describe("revisePlaces", () => {
  it("takes a patch of one thing and leaves the rest", async () => {
    await revise([placeRow({ code: "A", host: "甲", hours: daily(540, 1080) })]);
    const { hours_id, host_id } = await place("A");
    expect(await revise([{ code: "A", phone: "010" }])).toEqual({ created: 0, changed: 1, unchanged: 0 });
    expect(await place("A")).toMatchObject({
      phone: "010",
      hours_id,
      host_id,
      version: 2,
      facets: [1, 2, 3, 4, 5, 6, 7, 8, 9, 24],
    });
    await revise([{ code: "A", hours: daily(0, 60) }]);
    expect(await place("A")).toMatchObject({ phone: "010", version: 3, facets: [16, 24] });
    await revise([{ code: "A", status: "RETIRED" }]);
    expect(await place("A")).toMatchObject({ status: "RETIRED", version: 4 });
  });

  it("keeps the note and hours of an amenity that the next list has without them", async () => {
    const note = "投币";
    await revise([
      placeRow({
        code: "A",
        amenities: [{ code: "WIFI", state: "AVAILABLE", note, hours: daily(540, 600) }],
      }),
    ]);
    await revise([{ code: "A", amenities: [{ code: "WIFI", state: "OUT_OF_ORDER" }] }]);
    const [amenity] = await database.db.selectFrom("place_amenities").selectAll().execute();
    expect(amenity).toMatchObject({ state: "OUT_OF_ORDER", note, hours_id: expect.any(Number) });
    await revise([{ code: "A", amenities: [] }]);
    expect(await database.db.selectFrom("place_amenities").selectAll().execute()).toEqual([]);
  });

  it("ends text that was not understood once hours are", async () => {
    await revise([placeRow({ code: "A", hoursText: "随缘" })]);
    await revise([{ code: "A", hours: daily(540, 1080) }]);
    expect(await place("A")).toMatchObject({ hours_text: null, hours_id: expect.any(Number) });
    await revise([{ code: "A", hours: null, hoursText: "随缘" }]);
    expect(await place("A")).toMatchObject({ hours_text: "随缘", hours_id: null });
  });

  it("takes the same hours written in two ways for the same", async () => {
    const split = daily(540, 1080, {
      week: weekOf(() => [
        { from: 700, to: 1080 },
        { from: 540, to: 700 },
      ]),
    });
    await revise([placeRow({ code: "A", hours: daily(540, 1080) })]);
    expect(await revise([placeRow({ code: "A", hours: split })])).toMatchObject({ unchanged: 1 });
  });

  it("marks demo places as told and otherwise leaves the mark", async () => {
    await revise([placeRow({ code: "A" })], true);
    expect((await place("A")).is_demo).toBe(true);
    expect(await revise([placeRow({ code: "A" })])).toMatchObject({ unchanged: 1 });
    expect(await revise([placeRow({ code: "A" })], false)).toMatchObject({ changed: 1 });
    expect((await place("A")).is_demo).toBe(false);
  });

  it.each<[string, PlacePatch[], string]>([
    [
      "a code given twice",
      [placeRow({ code: "A" }), placeRow({ code: "A" })],
      'expected each place once, got "A" twice',
    ],
    [
      "a new place without its name",
      [{ code: "A", kind: "REST_STATION", lat: 1, lon: 1 }],
      "expected a name for the new place A",
    ],
    [
      "an unknown district",
      [placeRow({ code: "A", districtCode: "999" })],
      'expected a known district code, got "999"',
    ],
    [
      "an unknown amenity",
      [placeRow({ code: "A", amenities: [{ code: "SAUNA", state: "ABSENT" }] })],
      "expected known amenities",
    ],
  ])("refuses %s", async (_, rows, message) => {
    await expect(revise(rows)).rejects.toThrow(message);
    expect(await database.db.selectFrom("places").select("code").execute()).toEqual([]);
  });

  it("leaves the amenities' rows alone where nothing of them changed", async () => {
    const rows = randomPlaces(seeded(8), 20);
    await revise(rows);
    const stored = async () =>
      (
        await sql`select place_id, amenity_id, xmin::text from place_amenities order by 1, 2`.execute(
          database.db,
        )
      ).rows;
    const before = await stored();
    expect(before.length).toBeGreaterThan(20);
    await revise(rows.map((row) => ({ ...row, phone: "12345" })));
    expect(await stored()).toEqual(before);
  });

  it("counts over its batches as over one", async () => {
    const rows = randomPlaces(seeded(3), 4_500);
    expect(await revise(rows)).toEqual({ created: 4_500, changed: 0, unchanged: 0 });
    const changed = rows.map((row, index) => (index % 3 === 0 ? { ...row, phone: "1" } : row));
    expect(await revise(changed)).toEqual({ created: 0, changed: 1_500, unchanged: 3_000 });
    const { rows: versions } = await sql`
      select p.version, count(*)::integer as places, sum(r.revisions)::integer as revisions
      from places p, lateral (select count(*) as revisions from place_revisions where place_id = p.id) r
      group by 1 order by 1`.execute(database.db);
    expect(versions).toEqual([
      { version: 1, places: 3_000, revisions: 3_000 },
      { version: 2, places: 1_500, revisions: 3_000 },
    ]);
  });
});

describe("facets", () => {
  it("of a changed place are those of a new place like it", async () => {
    const after = randomPlaces(seeded(6), 300);
    await revise(randomPlaces(seeded(5), 300));
    await revise(after);
    await revise(after.map((row) => ({ ...row, code: `N${row.code}` })));
    const facets = (prefix: string) =>
      database.db
        .selectFrom("places")
        .select("facets")
        .where("code", "like", `${prefix}%`)
        .orderBy("code")
        .execute();
    expect(await facets("R")).toHaveLength(300);
    expect(await facets("R")).toEqual(await facets("N"));
  });
});
