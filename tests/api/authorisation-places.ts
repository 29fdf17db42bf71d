import { randomUUID } from "node:crypto";
import { loadCalendar } from "../../server/hours/hours.queries.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { daily, placeRow } from "../support/rows.ts";
import type { Mutation, World } from "./authorisation-table.ts";

/** Of a place of the host `own`: nobody else is told that it is there to be edited. */
const OF_THE_PLACE: Mutation["may"] = {
  anonymous: "NOT_FOUND",
  "another host": "NOT_FOUND",
  host: "done",
  planner: "NOT_FOUND",
  administrator: "done",
};

export const PLACE_MUTATIONS: Record<string, Mutation> = {
  changePlace: {
    document: `mutation ($place: PlaceVersionInput!, $change: PlaceChange!, $key: String!) {
      changePlace(place: $place, change: $change, idempotencyKey: $key) { version } }`,
    may: OF_THE_PLACE,
    prepare: async (world, { name }) => ({
      place: await placeOf(world, name),
      change: { phone: "12345" },
      key: randomUUID(),
    }),
  },
  changePlaces: {
    document: `mutation ($places: [PlaceVersionInput!]!, $change: PlaceChange!, $key: String!) {
      changePlaces(places: $places, change: $change, idempotencyKey: $key) { version } }`,
    may: OF_THE_PLACE,
    prepare: async (world, { name }) => ({
      places: [await placeOf(world, `${name}-1`), await placeOf(world, `${name}-2`)],
      change: { phone: "12345" },
      key: randomUUID(),
    }),
  },
  restorePlace: {
    document: `mutation ($place: PlaceVersionInput!, $key: String!) {
      restorePlace(place: $place, version: 1, idempotencyKey: $key) { version } }`,
    may: OF_THE_PLACE,
    prepare: async (world, { name }) => ({ place: await placeOf(world, name), key: randomUUID() }),
  },
  confirmPlace: {
    document: `mutation ($code: ID!, $key: String!) { confirmPlace(code: $code, idempotencyKey: $key) { version } }`,
    may: { anonymous: "done", "another host": "done", host: "done", planner: "done", administrator: "done" },
    prepare: async (world, { name }) => ({ code: (await placeOf(world, name)).code, key: randomUUID() }),
  },
};

/** A new place of the host `own`, by name. */
export async function placeOf(
  { api, hosts }: World,
  code: string,
): Promise<{ code: string; expectedVersion: number }> {
  const calendar = await loadCalendar(api.db);
  const rows = [placeRow({ code, host: hosts.own, hours: daily(540, 1080) })];
  await api.db
    .transaction()
    .execute((trx) => revisePlaces(trx, { rows, actor: "test", action: "IMPORT", at: api.now, calendar }));
  return { code, expectedVersion: 1 };
}
