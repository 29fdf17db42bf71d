import { basename } from "node:path";
import type { Connection } from "./connection.ts";
import { type EmbeddedOptions, openEmbedded } from "./embedded.ts";
import { openPostgres, type PostgresOptions } from "./postgres.ts";

export type { Connection, Listen } from "./connection.ts";

export interface ConnectOptions extends Partial<EmbeddedOptions>, PostgresOptions {
  /** Absent: the embedded database in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
}

/**
 * Opens the database: a PostgreSQL server where `databaseUrl` says so, otherwise the embedded one, created on
 * the first start. Tables are brought up to date by `migrate`, not here.
 * @throws UnavailableError when it cannot be used, with what to do
 */
export async function connect({ databaseUrl, dataDir, ...options }: ConnectOptions): Promise<Connection> {
  if (databaseUrl !== undefined) return openPostgres(databaseUrl, options);
  return openEmbedded(dataDir, { holder: thisCommand(), ...options });
}

const thisCommand = () => basename(process.argv[1] ?? "node");
