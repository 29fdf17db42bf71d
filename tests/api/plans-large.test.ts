import { gridDisk } from "h3-js";
import { beforeAll, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import { addDemand, MIDDLE, planned, THRESHOLD } from "./plans-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
/** So many that a way from each to each would be more than can be weighed. */
const CELLS = gridDisk(MIDDLE, 40).sort();

const api = useApi({ now: NOW });
let planner: SignedInTester;

beforeAll(async () => {
  await addDemand(api.db, { code: "many", cells: CELLS, weights: CELLS.map((_, i) => 1 + (i % 5)), at: NOW });
  planner = await signedIn(api, { roles: ["PLANNER"] });
});

it("the shortest ways in a large area are looked for among larger cells", async () => {
  const question = { demandSet: "many", threshold: THRESHOLD };
  const input = { question, kind: "NEW_SITES", model: "P_MEDIAN", count: 2, seconds: 1 };
  const { failure, result } = await planned(planner, input);
  expect(failure).toBeNull();
  expect(result?.sites).toHaveLength(2);
  expect(result?.cells).toBe(CELLS.length);
  // the parents of the cells, and some at the edge of whose cells not all are demand
  expect(result?.candidates).toBeGreaterThan(CELLS.length / 7);
  expect(result?.candidates).toBeLessThan(CELLS.length / 5);
});
