import { latLngToCell } from "h3-js";
import { type Kysely, sql } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { connect } from "../../server/database/connect.ts";
import type { Database } from "../../server/database/tables.ts";
import { post } from "../support/api.ts";
import { emptyTarget } from "../support/cli.ts";
import { end, startServer } from "../support/server-process.ts";

/** Where nothing else is, with digits that nothing else has. */
const CANARY = { lat: 47.318264, lon: 131.905728 };
const SEARCH = `query ($near: PointInput!) { nearestPlaces(near: $near, filter: { openOnArrival: WALK }) { metres } }`;

/** How a coordinate could be written: cut or rounded to three digits or more, or as the bytes of a double. */
function formsOf(degrees: number): string[] {
  const digits = [3, 4, 5, 6].flatMap((many) => [
    degrees.toFixed(many),
    (Math.floor(degrees * 10 ** many) / 10 ** many).toFixed(many),
  ]);
  const bytes = Buffer.alloc(16);
  bytes.writeDoubleLE(degrees, 0);
  bytes.writeDoubleBE(degrees, 8);
  return [...digits, bytes.toString("hex", 0, 8), bytes.toString("hex", 8)];
}

it("a rider's position is in no table and no line of the log, though the search is counted", async () => {
  const settings = await emptyTarget();
  const server = startServer({ ...settings, LOG_LEVEL: "trace", DEMO: "false", TRUST_PROXY: "loopback" });
  onTestFinished(() => void server.child.kill("SIGKILL"));
  const url = await server.ready;
  for (let index = 0; index < 12; index++) {
    const headers = { "x-forwarded-for": `198.51.100.${index}` };
    const { body } = await post(`${url}/graphql`, { query: SEARCH, variables: { near: CANARY } }, headers);
    expect(body).toEqual({ data: { nearestPlaces: [] } });
    // what is written into the document itself, and what is refused, are no more to be found
    const literal = `{ nearestPlaces(near: { lat: ${CANARY.lat}, lon: ${CANARY.lon} }, first: 0) { metres } }`;
    expect((await post(`${url}/graphql`, { query: literal }, headers)).status).toBe(400);
  }
  await end(server.child, "SIGTERM");

  const needles = [CANARY.lat, CANARY.lon].flatMap(formsOf);
  const found = (text: string) => needles.filter((needle) => text.includes(needle));
  expect(found(server.output()), "in the log").toEqual([]);
  expect(server.output(), "requests are logged").toContain('"path":"/graphql"');

  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir = "" } = settings;
  const connection = await connect({ databaseUrl, dataDir, holder: "a test" });
  onTestFinished(() => connection.close());
  const tables = await everything(connection.db);
  const cell = latLngToCell(CANARY.lat, CANARY.lon, 9);
  expect(tables.get("unmet_searches"), "the search is counted").toMatch(
    new RegExp(`^\\(${cell},\\d+,\\d{4}-\\d\\d-01,12\\)$`),
  );
  for (const [name, text] of tables) expect([name, found(text)]).toEqual([name, []]);
  for (const [name, text] of tables)
    if (name !== "unmet_searches") expect([name, text.includes(cell)]).toEqual([name, false]);
});

/** Every row of every table, as text. */
async function everything(db: Kysely<Database>): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'spatial_ref_sys'`.execute(
    db,
  );
  const tables = new Map<string, string>();
  for (const { name } of rows) {
    const { rows: all } = await sql<{
      text: string;
    }>`select t::text as text from ${sql.table(name)} as t`.execute(db);
    tables.set(name, all.map(({ text }) => text).join("\n"));
  }
  return tables;
}
