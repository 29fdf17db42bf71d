import "reflect-metadata"; // the decorators of type-graphql want it before the first class
import { Kysely } from "kysely";
import { createApp } from "../../server/app.ts";
import { readConfig } from "../../server/config.ts";
import { startPglite } from "../../server/database/pglite.ts";
import { pgliteDialect } from "../../server/database/pglite-dialect.ts";
import { listenEmbedded } from "../../server/database/pglite-listen.ts";
import type { Database } from "../../server/database/tables.ts";
import { migratedTemplate } from "../../server/database/template.ts";
import { loadDemo } from "../../server/demo/load.ts";
import { loadCalendar, seedCalendar } from "../../server/hours/hours.queries.ts";

/** The real server with the demo's places. */
export interface AppServer {
  readonly url: string;
  /** Edits made in it are made by another process, as far as the server knows. */
  readonly database: Kysely<Database>;
  stop(): Promise<void>;
}

interface AppServerOptions {
  /** As `buildApp` of built-app.ts left it. */
  readonly folder: string;
  /** The server's present: it stands still. */
  readonly now: Date;
}

/** Starts the server on a free port, in this process, with the demo in a database in memory. */
export async function startAppServer({ folder, now }: AppServerOptions): Promise<AppServer> {
  const pglite = await startPglite({ template: await migratedTemplate() });
  const database = new Kysely<Database>({ dialect: pgliteDialect(pglite) });
  try {
    await seedCalendar(database);
    await loadDemo(database, { at: now, calendar: await loadCalendar(database) });
    const app = await createApp({
      config: readConfig({ PORT: "0", HOST: "localhost", LOG_LEVEL: "silent" }),
      database,
      listen: listenEmbedded(database, pglite),
      clock: { now: () => now },
      appFolder: folder,
    });
    return { url: app.url, database, stop: () => app.stop().finally(() => database.destroy()) };
  } catch (error) {
    await database.destroy();
    throw error;
  }
}
