import { randomUUID } from "node:crypto";
import { Kysely } from "kysely";
import { afterAll, beforeAll, inject } from "vitest";
import { type Connection, connect } from "../../server/database/connect.ts";
import { startPglite } from "../../server/database/pglite.ts";
import { pgliteDialect } from "../../server/database/pglite-dialect.ts";
import { listenEmbedded } from "../../server/database/pglite-listen.ts";
import type { Database } from "../../server/database/tables.ts";
import { migratedTemplate } from "../../server/database/template.ts";
import { createDatabase, dropDatabase } from "./postgres-databases.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The database that this project's tests run on. */
    database: Connection["kind"];
    /** The private server of the run; only in the project "postgres". */
    postgresUrl: string;
  }
}

/**
 * A migrated, empty database for this test file, of the project's kind; closed after the file.
 * Use `.db` inside tests and hooks, not before.
 */
export function useDatabase(): Connection {
  const kind = inject("database");
  let open: Connection | undefined;
  const opened = (): Connection => {
    if (!open)
      throw new Error("expected useDatabase() to be used inside a test or hook, got an earlier call");
    return open;
  };
  beforeAll(async () => {
    open = await openDatabase(kind);
  });
  afterAll(() => open?.close());
  return {
    kind,
    wasCreated: true,
    get db() {
      return opened().db;
    },
    listen: (...follower) => opened().listen(...follower),
    close: () => opened().close(),
  };
}

/** Runs `use` on a migrated, empty database of its own, and closes it. */
export async function withDatabase<T>(
  kind: Connection["kind"],
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await openDatabase(kind);
  try {
    return await use(connection);
  } finally {
    await connection.close();
  }
}

function openDatabase(kind: Connection["kind"]): Promise<Connection> {
  return kind === "embedded" ? openInMemory() : openCopy(inject("postgresUrl"));
}

async function openInMemory(): Promise<Connection> {
  const pglite = await startPglite({ template: await migratedTemplate() });
  const db = new Kysely<Database>({ dialect: pgliteDialect(pglite) });
  const listen = listenEmbedded(db, pglite);
  return { db, kind: "embedded", wasCreated: true, listen, close: () => db.destroy() };
}

async function openCopy(admin: string): Promise<Connection> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const databaseUrl = await createDatabase(admin, name);
  const connection = await connect({ databaseUrl, dataDir: "", poolSize: 5 });
  const close = () => connection.close().then(() => dropDatabase(admin, name));
  return { ...connection, wasCreated: true, close };
}
