import { type Kysely, sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../server/database/tables.ts";
import { DEMO_DISTRICTS } from "../../server/demo/districts.ts";
import { loadDemo } from "../../server/demo/load.ts";
import { demoRows } from "../../server/demo/rows.ts";
import {
  findBoundaries,
  findDistrictsByCode,
  findDistrictWithParts,
} from "../../server/districts/districts.queries.ts";
import { calendarOf, officialCalendarDays } from "../../server/hours/calendar/calendar-source.ts";
import { digestOf } from "../../server/hours/canonical.ts";
import { opennessAt } from "../../server/hours/openness.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { useDatabase, withDatabase } from "../support/database.ts";
import { placeRow } from "../support/rows.ts";

const AT = new Date("2026-11-18T02:20:00Z");
const calendar = calendarOf(officialCalendarDays());

/** Every row that loading writes, as text: equal where nothing changed. */
async function everything(db: Kysely<Database>): Promise<Record<string, unknown>> {
  const tables = [
    "installation",
    "districts",
    "hosts",
    "places",
    "place_amenities",
    "opening_hours",
    "place_revisions",
  ];
  const contents: Record<string, unknown> = {};
  for (const table of tables) {
    const { rows } = await sql<{ all: string }>`
      select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)), '[]')::text as all from ${sql.table(table)} t`.execute(
      db,
    );
    contents[table] = rows[0]?.all;
  }
  return contents;
}

const countPlaces = async (db: Kysely<Database>) =>
  Number((await db.selectFrom("places").select(sql<string>`count(*)`.as("n")).executeTakeFirst())?.n);

describe("loading the demo", () => {
  const database = useDatabase();

  beforeAll(async () => {
    expect(await loadDemo(database.db, { at: AT, calendar })).toEqual({ places: 204 });
  });

  it("writes every place and district, labelled as demo", async () => {
    const places = await database.db.selectFrom("places").selectAll().orderBy("code").execute();
    expect(places.map(({ code }) => code)).toEqual(
      demoRows(AT)
        .map(({ code }) => code)
        .toSorted(),
    );
    const districts = await database.db.selectFrom("districts").selectAll().execute();
    expect(districts).toHaveLength(DEMO_DISTRICTS.length);
    for (const { is_demo } of [...places, ...districts]) expect(is_demo).toBe(true);
    for (const { version, created_at } of places)
      expect({ version, created_at }).toEqual({ version: 1, created_at: AT });
  });

  it("keeps who loaded it, and when", async () => {
    const { rows } = await sql`select distinct actor, action, at, before from place_revisions`.execute(
      database.db,
    );
    expect(rows).toEqual([{ actor: "demo", action: "demo", at: AT, before: null }]);
    const installation = await database.db
      .selectFrom("installation")
      .select("demo_loaded_at")
      .executeTakeFirst();
    expect(installation?.demo_loaded_at).toEqual(AT);
  });

  it("draws boundaries that PostGIS takes for valid and that hold the places", async () => {
    const boundaries = await findBoundaries(
      database.db,
      DEMO_DISTRICTS.map(({ code }) => code),
    );
    expect(boundaries.size).toBe(17);
    expect(boundaries.get("110116")?.type).toBe("MultiPolygon");
    const { rows } = await sql`
      select code from districts where boundary is not null and not ST_IsValid(boundary)
      union all
      select p.code from places p join districts d on d.code = left(p.district_code, 6)
      where not ST_Covers(d.boundary, p.location::geometry)`.execute(database.db);
    expect(rows).toEqual([]);
  });

  it("makes subdistricts parts of their districts", async () => {
    expect(await findDistrictWithParts(database.db, "110116")).toHaveLength(7);
    const longshan = (await findDistrictsByCode(database.db, ["110116002"])).get("110116002");
    expect(longshan).toMatchObject({
      name: "龙山街道",
      nameEn: "Longshan Subdistrict",
      parentCode: "110116",
    });
    expect(longshan?.centre?.lat).toBeCloseTo(40.316, 9);
    expect(longshan?.centre?.lon).toBeCloseTo(116.639, 9);
  });

  it("stores periods that say what evaluating the hours says", async () => {
    const written = new Map(demoRows(AT).map(({ code, hours }) => [code, hours]));
    for (let hour = 0; hour < 7 * 24; hour += 5) {
      const instant = new Date(AT.getTime() + hour * 3_600_000);
      const { rows } = await sql<{ code: string; open: boolean }>`
        select code, coalesce(open_periods @> ${instant}::timestamptz, false) as open
        from places left join opening_hours h on h.id = hours_id order by code`.execute(database.db);
      const evaluated = [...written].map(([code, hours]) => ({
        code,
        open: opennessAt(hours, calendar, instant) === "OPEN",
      }));
      expect(rows).toEqual(evaluated.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
    }
  });

  it("shares a row of hours among places that keep the same ones", async () => {
    const { rows } = await sql`
      select count(hours_id)::integer as places, count(distinct hours_id)::integer as definitions from places`.execute(
      database.db,
    );
    const given = demoRows(AT).flatMap(({ hours }) => (hours ? digestOf(hours) : []));
    expect(rows).toEqual([{ places: given.length, definitions: new Set(given).size }]);
    expect(new Set(given).size).toBeLessThan(given.length / 1.5);
  });

  it("does nothing the second time, later or not", async () => {
    const before = await everything(database.db);
    expect(await loadDemo(database.db, { at: new Date("2027-01-01T00:00:00Z"), calendar })).toEqual({
      places: 0,
    });
    expect(await everything(database.db)).toEqual(before);
  });
});

describe("an installation that has something of its own", () => {
  const database = useDatabase();

  it("keeps imported districts as they are", async () => {
    await withDatabase(database.kind, async ({ db }) => {
      const official = {
        code: "110116",
        name: "怀柔",
        name_en: null,
        parent_code: null,
        centre: null,
        boundary: null,
      };
      await db.insertInto("districts").values(official).execute();
      await loadDemo(db, { at: AT, calendar });
      const kept = await db
        .selectFrom("districts")
        .where("code", "=", "110116")
        .selectAll()
        .executeTakeFirst();
      expect(kept).toEqual({ ...official, is_demo: false });
    });
  });

  it("gets no demo where there is any place", async () => {
    const row = placeRow({ code: "REAL-1" });
    await database.db
      .transaction()
      .execute((trx) =>
        revisePlaces(trx, { rows: [row], actor: "test", action: "IMPORT", at: AT, calendar }),
      );
    const before = await everything(database.db);
    expect(await loadDemo(database.db, { at: AT, calendar })).toEqual({ places: 0 });
    expect(await everything(database.db)).toEqual(before);
  });

  it("gets one demo where two servers start at once", async () => {
    await withDatabase(database.kind, async ({ db }) => {
      const loads = await Promise.all([1, 2].map(() => loadDemo(db, { at: AT, calendar })));
      expect(loads.map(({ places }) => places).toSorted((a, b) => a - b)).toEqual([0, 204]);
      expect(await countPlaces(db)).toBe(204);
    });
  });
});
