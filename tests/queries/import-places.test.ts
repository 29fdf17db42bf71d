import { type Kysely, sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../server/database/tables.ts";
import { useDatabase } from "../support/database.ts";
import { AT, importText } from "../support/imports.ts";

const database = useDatabase();

const HEADER = "code,name,kind,lat,lon,host,amenities,opening_hours";
const FILE = `${HEADER}
A,驿站甲,REST_STATION,39.9,116.4,富商市场,DRINKING_WATER;MICROWAVE:OUT_OF_ORDER,09:00-18:00
B,驿站乙,SERVICE_CENTRE,39.91,116.41,富商市场,WIFI,24/7
C,驿站丙,REST_STATION,39.92,116.42,,,随缘
`;

beforeEach(async () => {
  await sql`truncate places, place_amenities, place_revisions, hosts, opening_hours cascade`.execute(
    database.db,
  );
});

/** Everything that an import could change, to compare before and after. */
async function everything(db: Kysely<Database>) {
  const tables = ["places", "place_amenities", "place_revisions", "hosts", "opening_hours"] as const;
  return Promise.all(
    tables.map((table) =>
      sql`select * from ${sql.table(table)} order by 1, 2`.execute(db).then(({ rows }) => rows),
    ),
  );
}

const place = (code: string) =>
  database.db.selectFrom("places").selectAll().where("code", "=", code).executeTakeFirstOrThrow();

describe("an import", () => {
  it("creates what is new, changes what differs and leaves the rest alone", async () => {
    const { db } = database;
    expect(await importText(db, FILE)).toMatchObject({ created: 3, changed: 0, unchanged: 0, rejected: 0 });
    const before = await everything(db);
    expect(await importText(db, FILE)).toMatchObject({ created: 0, changed: 0, unchanged: 3, rejected: 0 });
    expect(await everything(db)).toEqual(before);

    const moved = FILE.replace("39.91,116.41", "39.95,116.41");
    const later = new Date(AT.getTime() + 1000);
    expect(await importText(db, moved, { at: later })).toMatchObject({
      created: 0,
      changed: 1,
      unchanged: 2,
    });
    expect(await place("B")).toMatchObject({ version: 2, created_at: AT, updated_at: later });
    expect(await place("A")).toMatchObject({ version: 1, updated_at: AT });
  });

  it("keeps who did what, with the place before and after", async () => {
    const { db } = database;
    await importText(db, FILE);
    await importText(db, FILE.replace("MICROWAVE:OUT_OF_ORDER", "MICROWAVE"));
    const { id, hours_id } = await place("A");
    const revisions = await db
      .selectFrom("place_revisions")
      .selectAll()
      .where("place_id", "=", id)
      .orderBy("version")
      .execute();
    const first = {
      ...{
        code: "A",
        kind: "REST_STATION",
        status: "ACTIVE",
        name: "驿站甲",
        description: null,
        lat: 39.9,
        lon: 116.4,
      },
      ...{ address: null, districtCode: null, host: "富商市场", phone: null, access: null, accessNote: null },
      ...{ hoursId: hours_id, hoursText: null, hoursCheckedAt: null, isDemo: false },
      amenities: { DRINKING_WATER: { state: "AVAILABLE" }, MICROWAVE: { state: "OUT_OF_ORDER" } },
    };
    const second = { ...first, amenities: { ...first.amenities, MICROWAVE: { state: "AVAILABLE" } } };
    expect(revisions).toMatchObject([
      { version: 1, actor: "import", action: "IMPORT", at: AT, before: null, after: first },
      { version: 2, before: first, after: second },
    ]);
  });

  it("replaces amenities and derives the facets: UTC hours, kind, available amenities", async () => {
    const { db } = database;
    await importText(db, FILE);
    const ids = Object.fromEntries(
      (await db.selectFrom("amenities").select(["code", "id"]).execute()).map(({ code, id }) => [code, id]),
    );
    // 09:00-18:00 in Shanghai is 01:00-10:00 UTC; the microwave is broken
    expect((await place("A")).facets).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      24,
      32 + Number(ids.DRINKING_WATER),
    ]);
    expect((await place("C")).facets).toEqual([24]);

    await importText(db, FILE.replace("DRINKING_WATER;MICROWAVE:OUT_OF_ORDER", "MICROWAVE"));
    const { id, facets } = await place("A");
    expect(facets).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 24, 32 + Number(ids.MICROWAVE)]);
    const amenities = await db.selectFrom("place_amenities").selectAll().where("place_id", "=", id).execute();
    expect(amenities).toEqual([
      { place_id: id, amenity_id: ids.MICROWAVE, state: "AVAILABLE", note: null, hours_id: null },
    ]);
  });

  it("makes one host of one name and one row of the same hours", async () => {
    const { db } = database;
    await importText(db, FILE.replace("24/7", "09:00-18:00"));
    expect((await place("A")).host_id).toBe((await place("B")).host_id);
    expect((await place("A")).hours_id).toBe((await place("B")).hours_id);
    expect(await db.selectFrom("hosts").select("name").execute()).toEqual([{ name: "富商市场" }]);
  });

  it("keeps hours that are not understood as text and says so", async () => {
    const report = await importText(database.db, FILE);
    expect(report).toMatchObject({ hoursNotUnderstood: 1, told: ["line 4: hours kept as text"] });
    expect(await place("C")).toMatchObject({ hours_id: null, hours_text: "随缘" });
  });

  it("leaves what the file has no column for, and clears what is empty", async () => {
    const { db } = database;
    await importText(db, FILE);
    const { host_id, hours_id } = await place("A");
    expect(await importText(db, "code,name,kind,lat,lon\nA,新名,REST_STATION,39.9,116.4\n")).toMatchObject({
      changed: 1,
    });
    expect(await place("A")).toMatchObject({ name: "新名", host_id, hours_id });
    await importText(db, `${HEADER}\nA,新名,REST_STATION,39.9,116.4,,,\n`);
    expect(await place("A")).toMatchObject({ host_id: null, hours_id: null, facets: [24] });
  });
});

describe("rejected rows", () => {
  const BAD = `${HEADER}
A,驿站甲,REST_STATION,95,116.4,,,
B,驿站乙,REST_STATION,39.9,116.4,,SAUNA,
C,"驿站
丙",REST_STATION,39.9,116.4,,,
C,驿站丙,REST_STATION,39.9,116.4,,,
D,驿站丁
E,驿站戊,REST_STATION,39.9,116.4,,,
`;
  const TOLD = [
    'line 2: expected a latitude within ±90, got "95"',
    'line 3: expected a known amenity code, got "SAUNA"',
    'line 6: expected each code once in the file, got "C" which is on line 4',
    "line 7: expected 8 cells as in the header, got 2",
  ];

  it("are told with their lines, and the others land", async () => {
    expect(await importText(database.db, BAD)).toMatchObject({
      created: 2,
      rejected: 4,
      kept: true,
      told: TOLD,
    });
    expect((await place("C")).name).toBe("驿站\n丙");
  });

  it("let nothing land when strict", async () => {
    const before = await everything(database.db);
    expect(await importText(database.db, BAD, { strict: true })).toMatchObject({
      created: 2,
      rejected: 4,
      kept: false,
      told: TOLD,
    });
    expect(await everything(database.db)).toEqual(before);
  });
});

describe("an import that changes nothing", () => {
  it("is a dry run, which tells the same", async () => {
    const before = await everything(database.db);
    expect(await importText(database.db, FILE, { dryRun: true })).toMatchObject({ created: 3, kept: false });
    expect(await everything(database.db)).toEqual(before);
  });

  it.each([
    ["a file that cannot be read to its end", `${FILE}D,"驿站,REST_STATION,1,1,,,\n`],
    ["a file without a needed column", "code,name\nA,b\n"],
  ])("is %s", async (_, text) => {
    const before = await everything(database.db);
    await expect(importText(database.db, text)).rejects.toThrow("line");
    expect(await everything(database.db)).toEqual(before);
  });

  it("is one that was interrupted", async () => {
    const before = await everything(database.db);
    await expect(importText(database.db, FILE, { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
    expect(await everything(database.db)).toEqual(before);
  });
});
