import { sql } from "kysely";
import type { Browser } from "playwright-core";
import { inject } from "vitest";
import { type AppServer, startAppServer } from "../support/app-server.ts";
import { launchBrowser } from "../support/browser.ts";

let browser: Promise<Browser> | undefined;
let server: Promise<AppServer> | undefined;

/** The one browser of all files of this worker. It ends with the worker's process. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

/** The one server of all files of this worker that only look: once started, its database refuses to be written to. */
export function sharedServer(now: Date): Promise<AppServer> {
  server ??= startReadOnly(now);
  return server;
}

async function startReadOnly(now: Date): Promise<AppServer> {
  const started = await startAppServer({ folder: inject("appFolder"), now });
  await sql`set default_transaction_read_only = on`.execute(started.database);
  return started;
}
