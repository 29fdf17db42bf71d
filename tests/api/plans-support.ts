import { cellToLatLng, gridDisk, gridDistance, latLngToCell } from "h3-js";
import type { Kysely } from "kysely";
import type { Database } from "../../server/database/tables.ts";
import type { PlanType } from "../../server/plans/plan.type.ts";
import type { Asking } from "../support/sign-in.ts";

const RESULT = `ending objective bound gap seconds candidates cells shareBefore shareAfter meanBefore meanAfter
  uncoverableCells uncoverableWeight uncoverable { cell weight location { lat lon } }
  sites { name placeCode gain until extraHours location { lat lon } }`;
const FIELDS = `id kind model count input status failure ownerName isMine createdAt startedAt finishedAt
  progress { objective bound gap seconds } result { ${RESULT} }`;

export const SUGGEST = `mutation ($input: SuggestionInput!) { suggestPlaces(input: $input) { ${FIELDS} } }`;
export const STOP = `mutation ($id: ID!) { stopPlan(id: $id) { ${FIELDS} } }`;
export const REMOVE = `mutation ($id: ID!) { removePlan(id: $id) }`;
export const ONE = `query ($id: ID!) { plan(id: $id) { ${FIELDS} } }`;
export const ALL = `query ($first: Int = 20) { plans(first: $first) { ${FIELDS} } }`;

/** A cell and its six neighbours, in order of their indexes: centres of neighbours are 300 to 400 m apart. */
export const MIDDLE = latLngToCell(39.9, 116.4, 9);
export const CELLS = gridDisk(MIDDLE, 1).sort();
/** By cell: 1, 2, 3 … */
export const WEIGHTS = CELLS.map((_, at) => at + 1);
export const TOTAL = WEIGHTS.reduce((a, b) => a + b, 0);

/** Within 400 m of a cell's centre there is the cell itself and its neighbours. */
export const THRESHOLD = { metres: 400 };
export const isNear = (a: string, b: string): boolean => gridDistance(a, b) <= 1;

export function locationOf(cell: string): { lat: number; lon: number } {
  const [lat, lon] = cellToLatLng(cell);
  return { lat, lon };
}

/** A demand set of cells and weights, straight in the database. */
export async function addDemand(
  db: Kysely<Database>,
  {
    code,
    cells = CELLS,
    weights = WEIGHTS,
    isDemo = false,
    at,
  }: { code: string; cells?: string[]; weights?: number[]; isDemo?: boolean; at: Date },
): Promise<void> {
  const { id } = await db
    .insertInto("demand_sets")
    .values({
      ...{ code, name: code, source: null, resolution: 9, is_hourly: false, cell_count: cells.length },
      ...{ weight: weights.reduce((a, b) => a + b, 0), owner_id: null, owner_name: "测试", is_demo: isDemo },
      created_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const rows = cells.map((cell, at) => ({ set_id: id, cell, weight: weights[at] ?? 0, hourly: null }));
  await db.insertInto("demand_cells").values(rows).execute();
}

/** Asks for a plan and waits until it has ended. */
export async function planned(by: Asking, input: object): Promise<PlanType> {
  const { suggestPlaces } = await by.data<{ suggestPlaces: PlanType }>(SUGGEST, { input });
  return ended(by, suggestPlaces.id);
}

export const ended = (by: Asking, id: string): Promise<PlanType> =>
  until(by, id, ({ status }) => status !== "WAITING" && status !== "RUNNING");

/** Asks for a plan again and again until it is as expected. */
export async function until(by: Asking, id: string, isThere: (plan: PlanType) => boolean): Promise<PlanType> {
  for (;;) {
    const { plan } = await by.data<{ plan: PlanType | null }>(ONE, { id });
    if (!plan) throw new Error("expected a plan that is there");
    if (isThere(plan)) return plan;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
