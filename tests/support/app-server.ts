import "reflect-metadata"; // the decorators of type-graphql want it before the first class
import { fileURLToPath } from "node:url";
import { Kysely } from "kysely";
import { build } from "vite";
import { createApp } from "../../server/app.ts";
import { readConfig } from "../../server/config.ts";
import { startPglite } from "../../server/database/pglite.ts";
import { pgliteDialect } from "../../server/database/pglite-dialect.ts";
import type { Database } from "../../server/database/tables.ts";
import { migratedTemplate } from "../../server/database/template.ts";
import { loadDemo } from "../../server/demo/load.ts";
import { loadCalendar, seedCalendar } from "../../server/hours/hours.queries.ts";

/** The real server with the demo's places. */
export interface AppServer {
  readonly url: string;
  stop(): Promise<void>;
}

interface AppServerOptions {
  /** As `buildApp` left it. */
  readonly folder: string;
  /** The server's present: it stands still. */
  readonly now: Date;
}

/** Builds the app as `npm run build` does, but without GraphiQL and into the given folder. */
export async function buildApp(folder: string): Promise<void> {
  const before = process.env.NODE_ENV;
  // The test runner says "test", which would bundle React's development build.
  process.env.NODE_ENV = "production";
  try {
    await build({
      configFile: fromRoot("web/vite.config.ts"),
      logLevel: "error",
      build: {
        outDir: folder,
        reportCompressedSize: false,
        // A string takes the place of the configured pair of pages.
        rolldownOptions: { input: fromRoot("web/index.html") },
      },
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
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
      clock: { now: () => now },
      appFolder: folder,
    });
    return { url: app.url, stop: () => app.stop().finally(() => database.destroy()) };
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
