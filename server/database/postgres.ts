import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Connection } from "./connection.ts";
import { textParser } from "./parsers.ts";
import { explain } from "./postgres-errors.ts";
import { requireExtensions, requireVersion } from "./postgres-requirements.ts";
import type { Database } from "./tables.ts";

export interface PostgresOptions {
  /** Most connections at a time; 20 unless given. */
  readonly poolSize?: number;
  /** Told when an idle connection is lost; the pool opens another. */
  readonly onError?: (error: unknown) => void;
}

const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Connects to a PostgreSQL server and sees to it that it will do: version 15, PostGIS 3.3 or newer (created
 * where this user may).
 * @throws UnavailableError with what to do, in one line without the password
 */
export async function openPostgres(url: string, options: PostgresOptions = {}): Promise<Connection> {
  const { poolSize = 20, onError = () => {} } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: "nuanyi",
    keepAlive: true,
    types: { getTypeParser: textParser } as pg.CustomTypesConfig,
  });
  pool.on("error", onError);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  try {
    await requireVersion(db);
    await requireExtensions(db);
  } catch (error) {
    await db.destroy();
    throw explain(error, url);
  }
  return { db, kind: "postgres", wasCreated: false, close: () => db.destroy() };
}
