import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Connection } from "./connection.ts";
import { textParser } from "./parsers.ts";
import { explain } from "./postgres-errors.ts";
import { listenPostgres } from "./postgres-listen.ts";
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
  const settings = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: "nuanyi",
    keepAlive: true,
  };
  const pool = new pg.Pool({
    ...settings,
    max: poolSize,
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
  const listen = listenPostgres(settings, onError);
  return { db, kind: "postgres", wasCreated: false, listen, close: () => db.destroy() };
}
