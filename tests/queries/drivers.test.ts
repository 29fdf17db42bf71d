import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { useDatabase } from "../support/database.ts";

/** Both databases are held to the same literals: what a query returns must not depend on the driver. */
const database = useDatabase();

describe("values read", () => {
  test.each<[expression: string, value: unknown]>([
    ["7::int2", 7],
    ["7::int8", "7"],
    ["9223372036854775807::int8", "9223372036854775807"],
    ["1.10::numeric", "1.10"],
    ["1.5::float8", 1.5],
    ["'NaN'::float8", Number.NaN],
    ["true", true],
    ["null::text", null],
    ["'暖驿'::text", "暖驿"],
    ["date '2024-02-29'", "2024-02-29"],
    ["array[date '2024-02-29', null]", ["2024-02-29", null]],
    ["timestamptz '2026-01-02 03:04:05.678+08'", new Date("2026-01-01T19:04:05.678Z")],
    ["array[timestamptz '2026-01-02 03:04+08']", [new Date("2026-01-01T19:04Z")]],
    ["array[1, 2]::int2[]", [1, 2]],
    ["array[1, null]::int4[]", [1, null]],
    ["array[1]::int8[]", ["1"]],
    ["'{}'::int4[]", []],
    [`array['a,b', '"', null]`, ["a,b", '"', null]],
    [`'{"a": [1, "x", null]}'::json`, { a: [1, "x", null] }],
    [`'"text"'::jsonb`, "text"],
    ["'\\x00ff'::bytea", Buffer.from([0, 255])],
    ["'x'::name", "x"],
    ["int4multirange(int4range(1, 3))", "{[1,3)}"],
    ["st_asewkt('point(116.4 39.9)'::geography)", "SRID=4326;POINT(116.4 39.9)"],
  ])("%s", async (expression, value) => {
    const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
      database.db,
    );
    expect(rows).toEqual([{ value }]);
  });
});

describe("parameters sent", () => {
  test.each<[type: string, given: unknown, text: string | null]>([
    ["int4", 7, "7"],
    ["int8", 9007199254740993n, "9007199254740993"],
    ["text", 7, "7"],
    ["text", null, null],
    ["boolean", true, "true"],
    ["timestamptz", new Date("2026-01-01T19:04:05.678Z"), "2026-01-01 19:04:05.678+00"],
    ["int4[]", [1, null, 2], "{1,NULL,2}"],
    ["text[]", ['a"b', "c\\d", ""], '{"a\\"b","c\\\\d",""}'],
    ["jsonb", { a: [1] }, '{"a": [1]}'],
    ["bytea", Buffer.from([0, 255]), "\\x00ff"],
  ])("%s from %o", async (type, given, text) => {
    const rows = await database.db.transaction().execute(async (trx) => {
      await sql`set local timezone to 'UTC'`.execute(trx);
      return (await sql<{ text: unknown }>`select (${given}::${sql.raw(type)})::text as text`.execute(trx))
        .rows;
    });
    expect(rows).toEqual([{ text }]);
  });

  test("an array is no JSON: it has to be written as such", async () => {
    const query = sql`select ${["a"]}::jsonb`.execute(database.db);
    await expect(query).rejects.toMatchObject({ code: "22P02" });
  });
});

describe("statements", () => {
  test("count the rows they change", async () => {
    const insert = ["A", "B"].map((name) => ({ name }));
    const inserted = await database.db.insertInto("hosts").values(insert).executeTakeFirst();
    expect(inserted.numInsertedOrUpdatedRows).toBe(2n);
    const updated = await database.db.updateTable("hosts").set({ parent_id: null }).executeTakeFirst();
    expect(updated.numUpdatedRows).toBe(2n);
    const deleted = await database.db.deleteFrom("hosts").where("name", "=", "A").executeTakeFirst();
    expect(deleted.numDeletedRows).toBe(1n);
  });

  test("carry the server's code when they fail", async () => {
    await database.db.insertInto("hosts").values({ name: "twice" }).execute();
    const again = database.db.insertInto("hosts").values({ name: "twice" }).execute();
    await expect(again).rejects.toMatchObject({ code: "23505", constraint: "hosts_name_key" });
  });
});

describe("transactions", () => {
  const names = async (like: string) =>
    (await database.db.selectFrom("hosts").select("name").where("name", "like", like).execute()).length;

  test("leave nothing behind when they fail", async () => {
    const failing = database.db.transaction().execute(async (trx) => {
      await trx.insertInto("hosts").values({ name: "gone" }).execute();
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await names("gone")).toBe(0);
  });

  test("do not mix with queries made at the same time", async () => {
    const first = database.db.transaction().execute(async (trx) => {
      await trx.insertInto("hosts").values({ name: "mixed 1" }).execute();
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error("rolled back");
    });
    const second = database.db.insertInto("hosts").values({ name: "mixed 2" }).execute();
    await Promise.allSettled([first, second]);
    expect(await names("mixed %")).toBe(1);
  });

  test("roll back to a savepoint", async () => {
    const trx = await database.db.startTransaction().execute();
    await trx.insertInto("hosts").values({ name: "saved 1" }).execute();
    const after = await trx.savepoint("here").execute();
    await after.insertInto("hosts").values({ name: "saved 2" }).execute();
    await after.rollbackToSavepoint("here").execute();
    await trx.commit().execute();
    expect(await names("saved %")).toBe(1);
  });
});
