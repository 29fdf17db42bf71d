import { randomUUID } from "node:crypto";
import type { PlanStatus } from "../../server/plans/plan.ts";
import type { Case, Mutation, World } from "./authorisation-table.ts";
import { addDemand, THRESHOLD } from "./plans-support.ts";

/** Planners and administrators; what is changed or removed here is their own. */
const may: Mutation["may"] = {
  anonymous: "UNAUTHENTICATED",
  "another host": "FORBIDDEN",
  host: "FORBIDDEN",
  planner: "done",
  administrator: "done",
};

const BOUNDARY = {
  type: "Polygon",
  coordinates: [
    [
      [116.3, 39.8],
      [116.5, 39.8],
      [116.5, 40],
      [116.3, 39.8],
    ],
  ],
};

export const PLANNING_MUTATIONS: Record<string, Mutation> = {
  removeDemandSet: {
    document: `mutation ($code: ID!) { removeDemandSet(code: $code) }`,
    may,
    prepare: async ({ api }, { name, userId }) => {
      await addDemand(api.db, { code: name, at: api.now });
      await api.db.updateTable("demand_sets").set({ owner_id: userId }).where("code", "=", name).execute();
      return { code: name };
    },
  },
  saveArea: {
    document: `mutation ($name: String!, $boundary: GeoJSONArea!) { saveArea(name: $name, boundary: $boundary) { code } }`,
    may,
    prepare: async (_world, { name }) => ({ name, boundary: BOUNDARY }),
  },
  removeArea: {
    document: `mutation ($code: ID!) { removeArea(code: $code) }`,
    may,
    prepare: async ({ api }, of) => {
      const boundary = JSON.stringify({ type: "MultiPolygon", coordinates: [BOUNDARY.coordinates] });
      await api.db
        .insertInto("areas")
        .values({ code: of.name, name: of.name, boundary, ...owned(api, of) })
        .execute();
      return { code: of.name };
    },
  },
  saveScenario: {
    document: `mutation ($name: String!) { saveScenario(scenario: { name: $name, changes: [] }) { id } }`,
    may,
    prepare: async (_world, { name }) => ({ name }),
  },
  changeScenario: {
    document: `mutation ($id: ID!) {
      changeScenario(id: $id, expectedVersion: 1, scenario: { name: "改过", changes: [] }) { id } }`,
    may,
    prepare: scenario,
  },
  removeScenario: { document: `mutation ($id: ID!) { removeScenario(id: $id) }`, may, prepare: scenario },
  suggestPlaces: {
    document: `mutation ($input: SuggestionInput!) { suggestPlaces(input: $input) { id } }`,
    may,
    prepare: async (world, { name }) => {
      await untilNothingRuns(world);
      await addDemand(world.api.db, { code: name, at: world.api.now });
      return { input: { question: { demandSet: name, threshold: THRESHOLD }, kind: "NEW_SITES", count: 1 } };
    },
  },
  stopPlan: {
    document: `mutation ($id: ID!) { stopPlan(id: $id) { id } }`,
    may,
    prepare: (world, of) => plan(world, of, "RUNNING"),
  },
  removePlan: {
    document: `mutation ($id: ID!) { removePlan(id: $id) }`,
    may,
    prepare: (world, of) => plan(world, of, "DONE"),
  },
};

const owned = (api: World["api"], { userId }: Case) => ({
  ...{ owner_id: userId, owner_name: "规划员", is_demo: false, created_at: api.now },
});

async function scenario({ api }: World, of: Case) {
  const id = randomUUID();
  await api.db
    .insertInto("scenarios")
    .values({ id, name: of.name, changes: "[]", version: 1, ...owned(api, of), updated_at: api.now })
    .execute();
  return { id };
}

/** A plan that the server's own runner leaves alone. */
async function plan(world: World, of: Case, status: PlanStatus) {
  await untilNothingRuns(world);
  const { api } = world;
  const id = randomUUID();
  const input = JSON.stringify({ question: { demandSet: "x", threshold: THRESHOLD }, kind: "NEW_SITES" });
  const run = status === "RUNNING" ? { worker: WORKER, seen_at: api.now } : {};
  await api.db
    .insertInto("plans")
    .values({ id, input, status, ...run, ...owned(api, of) })
    .execute();
  return { id };
}

const WORKER = "elsewhere";

/** What the server works on in the background would be taken for what is asked. */
async function untilNothingRuns({ api }: World): Promise<void> {
  const open = api.db
    .selectFrom("plans")
    .where("status", "in", ["WAITING", "RUNNING"])
    .where((eb) => eb.or([eb("worker", "is", null), eb("worker", "!=", WORKER)]))
    .select("id");
  while ((await open.execute()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
}
