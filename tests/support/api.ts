import type { Kysely } from "kysely";
import { afterAll, beforeAll } from "vitest";
import { type App, createApp } from "../../server/app.ts";
import { type Config, readConfig } from "../../server/config.ts";
import type { Database } from "../../server/database/tables.ts";
import { loadDemo } from "../../server/demo/load.ts";
import { loadCalendar, seedCalendar } from "../../server/hours/hours.queries.ts";
import type { PlaceRow } from "../../server/places/place-row.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { useDatabase } from "./database.ts";

export interface Answer {
  status: number;
  // answers are compared as a whole or read by path; their shape is the document's
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
}

/** A server on a fresh database for one test file, at a moment that the test chooses. */
export interface TestApi {
  url: string;
  /** The server's own database, inside tests and hooks. */
  readonly db: Kysely<Database>;
  now: Date;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of an answer that must have no errors. */
  data<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
}

/** Starts the real server, on a free port, with these places, or with the demo's. */
export function useApi(options: {
  now: Date;
  rows?: PlaceRow[];
  demo?: boolean;
  environment?: Record<string, string>;
}): TestApi {
  const database = useDatabase();
  let app: App | undefined;
  const api: TestApi = {
    url: "",
    get db() {
      return database.db;
    },
    now: options.now,
    async ask(query, variables = {}) {
      return post(`${api.url}/graphql`, { query, variables });
    },
    async data<T>(query: string, variables = {}) {
      const { body } = await api.ask(query, variables);
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return body.data as T;
    },
  };
  beforeAll(async () => {
    const { db } = database;
    await seedCalendar(db);
    const calendar = await loadCalendar(db);
    const rows = options.rows ?? [];
    if (options.demo) await loadDemo(db, { at: options.now, calendar });
    await db
      .transaction()
      .execute((trx) =>
        revisePlaces(trx, { rows, actor: "test", action: "IMPORT", at: options.now, calendar }),
      );
    app = await createApp({
      config: testConfig(options.environment),
      database: db,
      listen: database.listen,
      clock: { now: () => api.now },
    });
    api.url = app.url;
  });
  afterAll(() => app?.stop());
  return api;
}

export function testConfig(environment: Record<string, string> = {}): Config {
  return readConfig({ PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent", ...environment });
}

export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}
