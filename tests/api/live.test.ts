import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, createApp } from "../../server/app.ts";
import { loadCalendar, seedCalendar } from "../../server/hours/hours.queries.ts";
import { announceEverything } from "../../server/live/announce.queries.ts";
import { MOST_CODES } from "../../server/live/change.ts";
import type { PlacePatch } from "../../server/places/place-snapshot.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { post, testConfig } from "../support/api.ts";
import { useDatabase } from "../support/database.ts";
import { daily, placeRow } from "../support/rows.ts";
import { askStream, FOLLOW, openStream } from "../support/stream.ts";

const NOW = new Date("2026-11-24T06:00:00Z");
const EVERYTHING = { codes: [], everything: true };

const database = useDatabase();
/** What each server does when its connection was lost, for each channel that it listens to. */
const losses: (() => void)[] = [];
const loseConnection = (): void => {
  for (const lose of losses) lose();
};

/** One of several servers on the same database. */
function startServer(environment: Record<string, string> = {}): Promise<App> {
  return createApp({
    config: testConfig({ DRAIN_SECONDS: "600", ...environment }),
    database: database.db,
    listen: (channel, onPayload, onGap) => {
      losses.push(onGap);
      return database.listen(channel, onPayload, onGap);
    },
    clock: { now: () => NOW },
  });
}

async function edit(rows: PlacePatch[], fail?: Error): Promise<void> {
  const calendar = await loadCalendar(database.db);
  await database.db.transaction().execute(async (trx) => {
    await revisePlaces(trx, { rows, actor: "test", action: "IMPORT", at: NOW, calendar });
    if (fail) throw fail;
  });
}

let one: App;
let other: App;
beforeAll(async () => {
  await seedCalendar(database.db);
  one = await startServer();
  other = await startServer();
});
afterAll(async () => {
  await one.stop();
  await other.stop();
});

describe("a stream of changed places", () => {
  it("tells those of every process on the database, once each", async () => {
    const streams = await Promise.all([openStream(one.url), openStream(other.url)]);
    await edit([placeRow({ code: "NEW" }), placeRow({ code: "SECOND" })]);
    for (const { codes } of streams) await expect.poll(() => codes().sort()).toEqual(["NEW", "SECOND"]);
    for (const { changes } of streams) expect(changes).toHaveLength(1);
    for (const stream of streams) stream.close();
  });

  it("tells what differs, not what was written again", async () => {
    const stream = await openStream(other.url);
    await edit([placeRow({ code: "NEW" })]);
    await edit([placeRow({ code: "AGAIN", hours: daily(540, 1080) })]);
    await expect.poll(stream.codes).toContain("AGAIN");
    const before = stream.codes().length;
    await edit([
      placeRow({ code: "AGAIN", hours: daily(540, 1080) }),
      placeRow({ code: "SECOND", phone: "12345" }),
    ]);
    await expect.poll(() => stream.codes().slice(before)).toEqual(["SECOND"]);
    stream.close();
  });

  it("tells nothing of an edit that was rolled back", async () => {
    const stream = await openStream(other.url);
    await expect(edit([placeRow({ code: "UNDONE" })], new Error("no"))).rejects.toThrow("no");
    await edit([placeRow({ code: "KEPT" })]);
    await expect.poll(stream.codes).toContain("KEPT");
    expect(stream.codes()).not.toContain("UNDONE");
    stream.close();
  });

  it("tells what was changed just before it was opened, when the page may have asked already", async () => {
    const first = await openStream(other.url);
    await edit([placeRow({ code: "JUST-NOW" })]);
    await expect.poll(first.codes).toContain("JUST-NOW");
    const second = await openStream(other.url);
    await expect.poll(second.codes).toContain("JUST-NOW");
    first.close();
    second.close();
  });

  it("is not to be kept, gathered or compressed on the way", async () => {
    const stream = await openStream(one.url);
    expect(Object.fromEntries(stream.headers)).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    expect(stream.headers.has("content-encoding")).toBe(false);
    stream.close();
  });
});

describe("everything may differ", () => {
  it("after a connection was lost", async () => {
    const stream = await openStream(other.url);
    loseConnection();
    await expect.poll(() => stream.changes.at(-1)).toEqual(EVERYTHING);
    stream.close();
  });

  it("after a change of more places than anybody looks at", async () => {
    const server = await startServer();
    const stream = await openStream(server.url);
    await edit(Array.from({ length: MOST_CODES + 1 }, (_, index) => placeRow({ code: `MANY-${index}` })));
    await expect.poll(() => stream.changes).toEqual([EVERYTHING]);
    await server.stop();
  });

  it("after a change of the calendar, which is then read anew", async () => {
    await edit([
      placeRow({ code: "FREE-DAY", hours: daily(0, 1440, { publicHolidays: { kind: "CLOSED" } }) }),
    ]);
    const openness = async () => {
      const { body } = await post(`${other.url}/graphql`, {
        query: '{ place(code: "FREE-DAY") { openness } }',
      });
      return body.data;
    };
    expect(await openness()).toEqual({ place: { openness: "OPEN" } });
    const server = await startServer();
    const stream = await openStream(server.url);
    await database.db.transaction().execute(async (trx) => {
      const day = {
        date: "2026-11-24",
        kind: "DAY_OFF",
        name: "a new one",
        replaces_weekday: null,
      } as const;
      await trx.insertInto("calendar_days").values(day).execute();
      await announceEverything(trx);
    });
    await expect.poll(() => stream.changes).toEqual([EVERYTHING]);
    await expect.poll(openness).toEqual({ place: { openness: "CLOSED" } });
    await server.stop();
  });
});

describe("the address of streams", () => {
  const refused = async (response: Promise<Response>) => {
    const { status, body } = await response.then(async (came) => ({
      status: came.status,
      body: (await came.json()) as { errors: { message: string; extensions: { code: string } }[] },
    }));
    return { status, message: body.errors[0]?.message, code: body.errors[0]?.extensions.code };
  };

  it.each([
    ["a query", "{ amenities { code } }", /expected a subscription .* got "query"/],
    ["a mutation", "mutation { anything }", /expected a subscription .* got "mutation"/],
    ["no operation", "fragment F on PlacesChanged { codes }", /expected a subscription .* got "none"/],
    ["no GraphQL", "subscription {", /Syntax Error/],
    ["an unknown field", "subscription { placesChanged { code } }", /Cannot query field "code"/],
    ["too many tokens", `subscription { placesChanged { ${"codes ".repeat(1600)} } }`, /token/i],
    [
      "too many aliases",
      `subscription { placesChanged { ${Array.from({ length: 16 }, (_, index) => `a${index}: codes`).join(" ")} } }`,
      /alias/i,
    ],
  ])("refuses %s", async (_what, query, says) => {
    const { status, message } = await refused(askStream(one.url, query));
    expect(status).toBe(400);
    expect(message).toMatch(says);
  });

  it("refuses many documents in one request", async () => {
    const response = fetch(`${one.url}/graphql/stream`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify([{ query: FOLLOW }, { query: FOLLOW }]),
    });
    expect((await response).status).toBe(400);
  });

  it("refuses pages of other sites, and whoever does not want events", async () => {
    const foreign = askStream(one.url, FOLLOW, { "sec-fetch-site": "cross-site" });
    expect(await refused(foreign)).toMatchObject({ status: 403, code: "FORBIDDEN" });
    const json = askStream(one.url, FOLLOW, { accept: "application/json" });
    expect(await refused(json)).toMatchObject({ status: 406, message: "expected accept: text/event-stream" });
  });

  it("is the only one that answers subscriptions", async () => {
    const { body } = await post(`${one.url}/graphql`, { query: FOLLOW });
    expect(body.errors?.[0]).toMatchObject({
      message: "expected a subscription at /graphql/stream, got one at /graphql",
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  it("tells no names of the schema where it is kept to itself", async () => {
    const server = await startServer({ NODE_ENV: "production" });
    const { message } = await refused(askStream(server.url, "subscription { placesChanged { code } }"));
    expect(message).toBe('Cannot query field "code" on type "PlacesChanged".');
    await server.stop();
  });
});

describe("a server that stops", () => {
  it("ends its streams first, and is gone", async () => {
    const server = await startServer();
    const streams = await Promise.all([openStream(server.url), openStream(server.url)]);
    await server.stop();
    expect(await Promise.all(streams.map(({ ended }) => ended))).toEqual([true, true]);
    await expect(askStream(server.url)).rejects.toThrow("fetch failed");
  });
});
