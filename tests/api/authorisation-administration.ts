import { randomUUID } from "node:crypto";
import { hostId } from "../support/sign-in.ts";
import { NOTICE_2027 } from "../unit/hours/notice.ts";
import {
  CHANGE_FACTS,
  CHANGE_HOST,
  CREATE_HOST,
  CREATE_PLACE,
  REINSTATE,
  REMOVE_HOST,
  RETIRE,
} from "./administration-support.ts";
import { placeOf } from "./authorisation-places.ts";
import type { Mutation, World } from "./authorisation-table.ts";

const may: Mutation["may"] = {
  anonymous: "UNAUTHENTICATED",
  "another host": "FORBIDDEN",
  host: "FORBIDDEN",
  planner: "FORBIDDEN",
  administrator: "done",
};

/** A code of the catalogue for a case. */
const amenityCode = (name: string): string =>
  name
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, "_")
    .slice(0, 40);

export const ADMINISTRATION_MUTATIONS: Record<string, Mutation> = {
  createHost: { document: CREATE_HOST, may, prepare: async (_world, { name }) => ({ name }) },
  changeHost: {
    document: CHANGE_HOST,
    may,
    prepare: async (world, { name }) => ({ id: await emptyHost(world, name), name: `${name}, renamed` }),
  },
  removeHost: {
    document: REMOVE_HOST,
    may,
    prepare: async (world, { name }) => ({ id: await emptyHost(world, name) }),
  },
  createPlace: {
    document: CREATE_PLACE,
    may,
    prepare: async (_world, { name }) => ({
      code: name,
      facts: { name, kind: "REST_STATION", location: { lat: 39.9, lon: 116.4 } },
      key: randomUUID(),
    }),
  },
  changePlaceFacts: {
    document: CHANGE_FACTS,
    may,
    prepare: async (world, { name }) => ({
      place: await placeOf(world, name),
      facts: { name: "新名字" },
      key: randomUUID(),
    }),
  },
  retirePlace: {
    document: RETIRE,
    may,
    prepare: async (world, { name }) => ({ place: await placeOf(world, name), key: randomUUID() }),
  },
  reinstatePlace: {
    document: REINSTATE,
    may,
    prepare: async (world, { name }) => {
      const { code } = await placeOf(world, name);
      await world.api.db.updateTable("places").set({ status: "RETIRED" }).where("code", "=", code).execute();
      return { code, key: randomUUID() };
    },
  },
  createAmenity: {
    document: `mutation ($code: ID!, $name: String!) {
      createAmenity(code: $code, name: $name, nameEn: $name, icon: "cup") { code } }`,
    may,
    prepare: async (_world, { name }) => ({ code: amenityCode(name), name: name.slice(0, 40) }),
  },
  changeAmenity: {
    document: `mutation ($code: ID!) { changeAmenity(code: $code, name: "新", nameEn: "New", icon: "cup") { code } }`,
    may,
    prepare: unusedAmenity,
  },
  removeAmenity: {
    document: `mutation ($code: ID!) { removeAmenity(code: $code) }`,
    may,
    prepare: unusedAmenity,
  },
  importCalendar: {
    document: `mutation ($json: String!) { importCalendar(json: $json) { year } }`,
    may,
    prepare: async () => ({ json: JSON.stringify(NOTICE_2027) }),
  },
  setCalendarDay: {
    document: `mutation { setCalendarDay(date: "2031-05-01", kind: PUBLIC_HOLIDAY, name: "劳动节") { year } }`,
    may,
    prepare: async () => ({}),
  },
};

const emptyHost = ({ api }: World, name: string): Promise<string> => hostId(api.db, name).then(String);

async function unusedAmenity({ api }: World, { name }: { name: string }): Promise<{ code: string }> {
  const code = amenityCode(name);
  await api.db.insertInto("amenities").values({ code, name, name_en: name, icon: "cup" }).execute();
  return { code };
}
