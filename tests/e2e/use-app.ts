import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { type AppServer, startAppServer } from "../support/app-server.ts";
import { launchBrowser, startVisit, type Visit, type VisitOptions } from "../support/browser.ts";
import { sharedBrowser, sharedServer } from "./worker.ts";

/** A Tuesday afternoon in Beijing, no holiday: 14:00. */
export const TUESDAY_AFTERNOON = new Date("2026-11-24T06:00:00Z");

/** The app as the tests of a file use it. */
interface SharedApp {
  readonly url: string;
  /**
   * Opens the app at `path` on a fresh device, after `prepare`. Closed after the test, which fails if the visit saw
   * any trouble.
   */
  visit(
    path: string,
    options: Omit<VisitOptions, "now">,
    prepare?: (visit: Visit) => unknown,
  ): Promise<Visit>;
  /** The data of an answer of the API. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}

interface OwnApp extends SharedApp {
  /** The server's own database. */
  readonly database: AppServer["database"];
}

/** A server with the demo for the tests of one file, which may change what they like. `switches` are Chromium's. */
export function useApp(now: Date, ...switches: string[]): OwnApp {
  return useVisits({ now, isShared: false, switches });
}

/** On `TUESDAY_AFTERNOON`, for tests that only look: the server refuses to write. `switches` are Chromium's. */
export function useSharedApp(...switches: string[]): SharedApp {
  return useVisits({ now: TUESDAY_AFTERNOON, isShared: true, switches });
}

interface Use {
  readonly now: Date;
  /** Whether the server is the worker's. The browser is, unless there are switches. */
  readonly isShared: boolean;
  readonly switches: readonly string[];
}

function useVisits({ now, isShared, switches }: Use): OwnApp {
  let server: AppServer | undefined;
  let browser: Browser | undefined;
  const visits: Visit[] = [];

  beforeAll(async () => {
    // Each is kept as it comes: when one fails, the other is still stopped.
    await Promise.all([
      (isShared ? sharedServer(now) : startAppServer({ folder: inject("appFolder"), now })).then(
        (started) => {
          server = started;
        },
      ),
      (switches.length > 0 ? launchBrowser(...switches) : sharedBrowser()).then((launched) => {
        browser = launched;
      }),
    ]);
  });
  afterAll(async () => {
    if (switches.length > 0) await browser?.close();
    if (!isShared) await server?.stop();
    // The worker goes on to other files, and what this one still holds would stay: a database is 150 MB.
    server = undefined;
    browser = undefined;
  });
  afterEach(async ({ task }) => {
    const trouble: string[] = [];
    for (const visit of visits.splice(0)) {
      if (task.result?.state === "fail") await keepPicture(visit, task.name);
      trouble.push(...visit.trouble);
      await visit.context.close();
    }
    expect(trouble).toEqual([]);
  });

  const started = (): AppServer => {
    if (!server) throw new Error("expected useApp() to be used inside a test or hook");
    return server;
  };
  const app: OwnApp = {
    get url() {
      return started().url;
    },
    get database() {
      return started().database;
    },
    async visit(path, options, prepare) {
      if (!browser) throw new Error("expected useApp() to be used inside a test or hook");
      const visit = await startVisit(browser, { ...options, now });
      visits.push(visit);
      await prepare?.(visit);
      await visit.page.goto(app.url + path);
      return visit;
    },
    async ask<Data>(query: string, variables = {}) {
      const response = await fetch(`${app.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
      if (!data || errors) throw new Error(`expected data, got ${JSON.stringify(errors)}`);
      return data;
    },
  };
  return app;
}

/** What the screen showed when a test failed. */
async function keepPicture({ page }: Visit, name: string): Promise<void> {
  const path = join(tmpdir(), `nuanyi-failed-${name.replace(/\W+/g, "-")}.png`);
  await page.screenshot({ path }).catch(() => undefined);
  console.error(`The screen at the end of "${name}" (${page.url()}): ${path}`);
}
