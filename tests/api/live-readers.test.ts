import { once } from "node:events";
import { connect } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createSchema } from "../../server/graphql/schema.ts";
import { addLiveStream } from "../../server/http/live-stream.ts";
import { createWeb } from "../../server/http/web.ts";
import type { Change } from "../../server/live/change.ts";
import { ChangeFeed } from "../../server/live/feed.ts";
import { testConfig } from "../support/api.ts";
import { askStream, FOLLOW, openStream } from "../support/stream.ts";

const places = (...codes: string[]): Change => ({ kind: "places", codes: new Set(codes) });

let web: FastifyInstance;
let feed: ChangeFeed;
let url: string;
beforeEach(async () => {
  feed = new ChangeFeed();
  const config = testConfig();
  web = await createWeb(config);
  addLiveStream(web, { config, schema: createSchema(), feed, mostStreams: 2 });
  url = await web.listen({ host: "127.0.0.1", port: 0 });
});
afterEach(() => web.close());

it("one stream too many is told when to come again, and gets the place of one that has gone", async () => {
  const [first] = await Promise.all([openStream(url), openStream(url)]);
  const refused = await askStream(url);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "30"]);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "UNAVAILABLE" } }] });
  first.close();
  await expect.poll(() => feed.size).toBe(1);
  const third = await openStream(url);
  feed.publish(places("A"));
  await expect.poll(third.codes).toEqual(["A"]);
});

/** A reader that asks and then takes nothing until it is told to. */
async function stalledReader() {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  const query = encodeURIComponent(FOLLOW);
  socket.write(`GET /graphql/stream?query=${query} HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\n\r\n`);
  await once(socket, "readable");
  return socket;
}

/** More than what lies between a server and a reader holds. */
const FLOOD = places(...Array.from({ length: 250 }, (_, index) => `${index}`.padEnd(80_000, "x")));

it("what a reader does not take is joined: it costs no more the longer that lasts", async () => {
  const socket = await stalledReader();
  const quick = feed.follow();
  for (const change of [FLOOD, places("A"), places("B"), places("C"), places("D")]) {
    feed.publish(change);
    await quick.next();
  }
  let text = "";
  socket.on("data", (part) => {
    text = (text + part).slice(-500);
  });
  // A is next in turn, the others are one
  const told = () => Array.from(text.matchAll(/"codes":\[(("\w",?)+)\]/g), ([, codes]) => codes);
  await expect.poll(told).toEqual(['"A"', '"B","C","D"']);
  socket.destroy();
});

it("a reader that takes nothing does not keep the server from stopping", async () => {
  const socket = await stalledReader();
  const quick = feed.follow();
  feed.publish(FLOOD);
  await quick.next();
  await web.close();
  expect(feed.size).toBe(0);
  socket.destroy();
});
