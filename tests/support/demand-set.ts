import type { Kysely } from "kysely";
import type { Database } from "../../server/database/tables.ts";
import { insertCells, insertDemandSet } from "../../server/demand/import-demand.queries.ts";

/** Saves a demand set with these cells; weights are one for all hours, or 24. */
export async function saveDemandSet(
  db: Kysely<Database>,
  {
    code,
    cells,
    isDemo = false,
    at = new Date("2026-11-18T00:00:00Z"),
  }: { code: string; cells: ReadonlyMap<string, readonly number[]>; isDemo?: boolean; at?: Date },
): Promise<void> {
  const meanOf = (weights: readonly number[]) => weights.reduce((sum, w) => sum + w, 0) / weights.length;
  const isHourly = [...cells.values()].some(({ length }) => length > 1);
  const rows = Array.from(cells, ([cell, weights]) => ({
    cell,
    weight: meanOf(weights),
    hourly: isHourly ? [...weights] : null,
  }));
  await db.transaction().execute(async (trx) => {
    const id = await insertDemandSet(trx, {
      ...{ code, name: code, source: null, resolution: 9, isHourly, isDemo, createdAt: at },
      cellCount: rows.length,
      weight: rows.reduce((sum, { weight }) => sum + weight, 0),
      ...{ ownerId: null, ownerName: "" },
    });
    await insertCells(trx, id, rows);
  });
}
