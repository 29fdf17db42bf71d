import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Connection, connect } from "../../server/database/connect.ts";
import { migrate } from "../../server/database/migrate.ts";
import type { Database } from "../../server/database/tables.ts";
import { emptyDatabase } from "../support/cli.ts";

const admin = inject("postgresUrl");
let server: Connection;
beforeAll(async () => {
  server = await connect({ databaseUrl: admin, dataDir: "" });
  await sql`create role with_password login password 'right'`.execute(server.db);
});
afterAll(async () => {
  await sql`drop owned by with_password`.execute(server.db);
  await sql`drop role with_password`.execute(server.db);
  await server.close();
});

const at = (changes: Partial<URL>): string => Object.assign(new URL(admin), changes).href;

async function inDatabase(url: string, use: (db: Kysely<Database>) => Promise<unknown>): Promise<void> {
  const connection = await connect({ databaseUrl: url, dataDir: "" });
  await use(connection.db).finally(() => connection.close());
}

const refused = (databaseUrl: string, message: string | RegExp) =>
  expect(connect({ databaseUrl, dataDir: "" })).rejects.toMatchObject({
    code: "UNAVAILABLE",
    message: expect.stringMatching(message),
  });

describe("a server that will not do", () => {
  test("because the password is wrong, which is not told", async () => {
    const databaseUrl = at({ username: "with_password", password: "s3cret" });
    const error = await connect({ databaseUrl, dataDir: "" }).catch((error: Error) => error.message);
    expect(error).toBe(
      `cannot use PostgreSQL at with_password@${new URL(admin).host}/postgres: ` +
        "the password or user is wrong: correct DATABASE_URL",
    );
  });

  test("because the database is not there", () =>
    refused(at({ pathname: "/nowhere" }), /there is no such database/));
  test("because nothing listens", () =>
    refused(at({ port: "1" }), /nothing listens there: start the server/));
  test("because nothing listens at any address of a name", () =>
    refused(at({ hostname: "localhost", port: "1" }), /@localhost:1\/postgres: nothing listens there/));
  // No label is that long, so nobody is asked for it.
  test("because the name is not known", () => refused(at({ hostname: "x".repeat(64) }), /host's name/));

  test("because the user may not create PostGIS", async () => {
    const url = await emptyDatabase();
    await refused(
      Object.assign(new URL(url), { username: "with_password", password: "right" }).href,
      /cannot create the extension postgis .*as a superuser run "create extension postgis"/,
    );
  });

  test("because its PostGIS is too old", async () => {
    const url = await emptyDatabase();
    // What the catalogue says is hidden behind a view that says otherwise
    const name = new URL(url).pathname.slice(1);
    await inDatabase(url, (db) =>
      sql`
      create view public.pg_available_extensions as
      select name, default_version, case name when 'postgis' then '3.2.9' else installed_version end as installed_version
      from pg_catalog.pg_available_extensions`.execute(db),
    );
    await sql`alter database ${sql.id(name)} set search_path to public, pg_catalog`.execute(server.db);
    await refused(url, /expected PostGIS 3\.3 or newer, got 3\.2\.9/);
  });
});

test("an empty database gets the extensions, then the tables", async () => {
  await inDatabase(await emptyDatabase(), async (db) => {
    expect(await migrate(db)).toContain("0001-places");
    const { rows } = await sql`select extname from pg_extension order by 1`.execute(db);
    expect(rows.map((row) => Object.values(row as object)[0])).toEqual([
      "intarray",
      "pg_trgm",
      "plpgsql",
      "postgis",
    ]);
  });
});
