import { type Kysely, sql } from "kysely";
import { describe, expect, inject, test } from "vitest";
import { migrations } from "../../migrations/index.ts";
import type { Connection } from "../../server/database/connect.ts";
import { migrate, migrateTo } from "../../server/database/migrate.ts";
import { withDatabase } from "../support/database.ts";

const onDatabase = (use: (connection: Connection) => Promise<void>) => () =>
  withDatabase(inject("database"), use);

const creating = (table: string) => ({
  up: async (db: Kysely<unknown>) => {
    await sql`create table ${sql.table(table)} (id int)`.execute(db);
  },
});
const failing = {
  up: async (db: Kysely<unknown>) => {
    await sql`select no_such_function()`.execute(db);
  },
};

async function tables({ db }: Connection, prefix: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where tablename like ${`${prefix}%`} order by 1`.execute(db);
  return rows.map((row) => row.name);
}

describe("migrate", () => {
  test(
    "has nothing to do on a database that is up to date",
    onDatabase(async ({ db }) => {
      expect(await migrate(db)).toEqual([]);
    }),
  );

  test(
    "leaves every table and the catalogue of amenities",
    onDatabase(async (connection) => {
      expect(await tables(connection, "place")).toEqual([
        "place_amenities",
        "place_confirmations",
        "place_revisions",
        "places",
      ]);
      const amenities = await connection.db.selectFrom("amenities").select("code").orderBy("id").execute();
      expect(amenities.slice(0, 2)).toEqual([{ code: "DRINKING_WATER" }, { code: "MICROWAVE" }]);
    }),
  );

  test(
    "applies what is new, in order, and says what",
    onDatabase(async (connection) => {
      const newer = { ...migrations, "9001-a": creating("new_a"), "9002-b": creating("new_b") };
      expect(await migrateTo(connection.db, newer)).toEqual(["9001-a", "9002-b"]);
      expect(await tables(connection, "new_")).toEqual(["new_a", "new_b"]);
      expect(await migrateTo(connection.db, newer)).toEqual([]);
    }),
  );

  test(
    "names the one that failed, and changes nothing",
    onDatabase(async (connection) => {
      const newer = { ...migrations, "9001-a": creating("new_a"), "9002-b": failing };
      await expect(migrateTo(connection.db, newer)).rejects.toThrow(
        /^migration 9002-b failed, nothing was changed: .*no_such_function/,
      );
      expect(await tables(connection, "new_")).toEqual([]);
      expect(await migrate(connection.db)).toEqual([]);
    }),
  );

  test(
    "refuses a database that a newer version has migrated",
    onDatabase(async (connection) => {
      await migrateTo(connection.db, { ...migrations, "9001-a": creating("new_a") });
      await expect(migrate(connection.db)).rejects.toMatchObject({
        code: "UNAVAILABLE",
        message: expect.stringContaining("this version or older, got one with the migration 9001-a"),
      });
    }),
  );

  test(
    "is done once when several start at the same time",
    onDatabase(async ({ db }) => {
      const newer = { ...migrations, "9001-a": creating("new_a") };
      const applied = await Promise.all([1, 2, 3].map(() => migrateTo(db, newer)));
      expect(applied.flat()).toEqual(["9001-a"]);
    }),
  );
});
