import type { Transaction } from "kysely";
import { hasArea, insertArea } from "../areas/areas.queries.ts";
import type { Database } from "../database/tables.ts";
import { DEFAULT_RESOLUTION } from "../demand/demand.ts";
import { findNamedSet, insertCells, insertDemandSet } from "../demand/import-demand.queries.ts";
import { inBatches } from "../imports/batches.ts";
import { demoDemand } from "./demand.ts";

/** What planners of the demo find: a demand set and an area, that say in their names that they are made up. */
export const DEMO_DEMAND = {
  code: "demo-riders",
  name: "演示·骑手活动（虚构）",
  source: "由公式生成，并非真实数据：离商圈越远骑手越少，午、晚、夜间各有高峰",
};
export const DEMO_AREA = { code: "demo-cbd-wangjing", name: "演示·国贸到望京" };

/** Clockwise would be a hole: counter-clockwise from the south-west. */
const CORRIDOR = [
  [116.436, 39.898],
  [116.482, 39.898],
  [116.502, 39.974],
  [116.494, 40.012],
  [116.452, 40.012],
  [116.44, 39.968],
  [116.436, 39.898],
];
const OWNER = { ownerId: null, ownerName: "演示", isDemo: true };
const CELLS_A_BATCH = 2_000;

/** Loads them as far as they are not there: also where the demo was loaded by a version that had none. */
export async function loadDemoDemand(trx: Transaction<Database>, at: Date): Promise<void> {
  if (!(await hasArea(trx, { name: DEMO_AREA.name, isDemo: true })))
    await insertArea(trx, {
      ...DEMO_AREA,
      ...OWNER,
      createdAt: at,
      boundary: { type: "MultiPolygon", coordinates: [[CORRIDOR]] },
    });
  if (await findNamedSet(trx, { name: DEMO_DEMAND.name, isDemo: true })) return;
  const cells = demoDemand();
  const setId = await insertDemandSet(trx, {
    ...DEMO_DEMAND,
    ...OWNER,
    resolution: DEFAULT_RESOLUTION,
    isHourly: true,
    cellCount: cells.length,
    weight: cells.reduce((total, { weight }) => total + weight, 0),
    createdAt: at,
  });
  for await (const batch of inBatches(cells, CELLS_A_BATCH)) await insertCells(trx, setId, batch);
}
