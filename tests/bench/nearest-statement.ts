import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { textParser } from "../../server/database/parsers.ts";
import type { Database } from "../../server/database/tables.ts";
import { loadCalendar } from "../../server/hours/hours.queries.ts";
import type { LatLon } from "../../server/places/place.ts";
import { searchNearest } from "../../server/places/search.service.ts";
import { contextAt } from "../support/context.ts";

/** SQL that the API runs, for others to run. */
export interface NearestStatement {
  text: string;
  valuesFor(near: LatLon): unknown[];
}

/** Degrees that nothing else in a statement can be mistaken for. */
const MARK: LatLon = { lat: 39.123456789, lon: 116.123456789 };

/**
 * The statement that the API runs for the 20 nearest places, taken from the API's own service as it runs it.
 * @throws when it took more than one statement: then this is not the whole of the API's work in the database
 */
export async function nearestStatement(databaseUrl: string): Promise<NearestStatement> {
  const heard: { sql: string; parameters: readonly unknown[] }[] = [];
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    types: { getTypeParser: textParser } as pg.CustomTypesConfig,
  });
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => {
      heard.push(query);
    },
  });
  try {
    const context = await contextAt(db, await loadCalendar(db), new Date());
    heard.length = 0;
    await searchNearest(context, { near: MARK, first: 20, maxMetres: null, filter: null });
  } finally {
    await db.destroy();
  }
  const [statement, ...more] = heard;
  if (!statement || more.length > 0)
    throw new Error(`expected the nearest search to take one statement, got ${heard.length}`);
  const { sql: text, parameters } = statement;
  return {
    text,
    valuesFor: ({ lat, lon }) =>
      parameters.map((value) => (value === MARK.lat ? lat : value === MARK.lon ? lon : value)),
  };
}
