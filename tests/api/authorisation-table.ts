import { randomUUID } from "node:crypto";
import { loadCalendar } from "../../server/hours/hours.queries.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import type { TestApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";

/** Who asks: nobody, an owner of another host, an owner of the host asked about, a planner, an administrator. */
export const CALLERS = ["anonymous", "another host", "host", "planner", "administrator"] as const;
export type Caller = (typeof CALLERS)[number];

/** What comes of it: it is done, or the code of the refusal. */
type Outcome = "done" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND";

/** What a mutation needs around it. */
export interface World {
  api: TestApi;
  /** The host that everything asked about belongs to, and the one that the other host's member belongs to. */
  hosts: { own: string; other: string };
}

interface Mutation {
  document: string;
  may: Record<Caller, Outcome>;
  /** Makes what is asked about, by a name that no other case has; answers the variables. */
  prepare(world: World, name: string): Promise<Record<string, unknown>>;
}

/** Of a place of the host `own`: nobody else is told that it is there to be edited. */
const OF_THE_PLACE: Mutation["may"] = {
  anonymous: "NOT_FOUND",
  "another host": "NOT_FOUND",
  host: "done",
  planner: "NOT_FOUND",
  administrator: "done",
};

/** What each caller may do, mutation by mutation: whoever adds one says it here. */
export const MUTATIONS: ReadonlyMap<string, Mutation> = new Map<string, Mutation>([
  [
    "changePlace",
    {
      document: `mutation ($place: PlaceVersionInput!, $change: PlaceChange!, $key: String!) {
        changePlace(place: $place, change: $change, idempotencyKey: $key) { version } }`,
      may: OF_THE_PLACE,
      prepare: async (world, name) => ({
        place: await placeOf(world, name),
        change: { phone: "12345" },
        key: randomUUID(),
      }),
    },
  ],
  [
    "changePlaces",
    {
      document: `mutation ($places: [PlaceVersionInput!]!, $change: PlaceChange!, $key: String!) {
        changePlaces(places: $places, change: $change, idempotencyKey: $key) { version } }`,
      may: OF_THE_PLACE,
      prepare: async (world, name) => ({
        // one that the other host's member may edit and one that they may not: none is changed
        places: [await placeOf(world, `${name}-other`, world.hosts.other), await placeOf(world, name)],
        change: { phone: "12345" },
        key: randomUUID(),
      }),
    },
  ],
  [
    "restorePlace",
    {
      document: `mutation ($place: PlaceVersionInput!, $key: String!) {
        restorePlace(place: $place, version: 1, idempotencyKey: $key) { version } }`,
      may: OF_THE_PLACE,
      prepare: async (world, name) => ({ place: await placeOf(world, name), key: randomUUID() }),
    },
  ],
  [
    "confirmPlace",
    {
      document: `mutation ($code: ID!, $key: String!) { confirmPlace(code: $code, idempotencyKey: $key) { version } }`,
      may: {
        anonymous: "done",
        "another host": "done",
        host: "done",
        planner: "done",
        administrator: "done",
      },
      prepare: async (world, name) => ({ code: (await placeOf(world, name)).code, key: randomUUID() }),
    },
  ],
]);

/** A new place of a host, by name. */
async function placeOf({ api, hosts }: World, name: string, host = hosts.own) {
  const calendar = await loadCalendar(api.db);
  const rows = [placeRow({ code: name, host, hours: daily(540, 1080) })];
  await api.db
    .transaction()
    .execute((trx) => revisePlaces(trx, { rows, actor: "test", action: "IMPORT", at: api.now, calendar }));
  return { code: name, expectedVersion: 1 };
}
