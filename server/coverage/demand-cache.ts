import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import { loadDemand } from "../demand/demand.queries.ts";
import type { DemandCells } from "../demand/demand.ts";
import { findUnmetToken, loadUnmet } from "../demand/unmet.queries.ts";
import type { ResolvedQuestion } from "./analysis.ts";
import { demandInArea } from "./demand-in-area.service.ts";
import { Kept } from "./kept.ts";

const MEGABYTE = 2 ** 20;

/** The demand that is asked about, read once. */
export class DemandCache {
  readonly #kept = new Kept<DemandCells>({ bytes: 128 * MEGABYTE, bytesOf: bytesOfCells });

  /** What the cells of a question are known by: other cells, other weights, another key. */
  async keyOf(
    db: Kysely<Database>,
    { demandSet, area }: ResolvedQuestion,
    tokens: { data: string; districts: string },
  ): Promise<string> {
    const set = demandSet ? demandSet.id : await findUnmetToken(db);
    // districts without a boundary are where their places are
    return JSON.stringify([set, area, area?.by === "DISTRICTS" ? tokens : null]);
  }

  async of(db: Kysely<Database>, { demandSet, area }: ResolvedQuestion, key: string): Promise<DemandCells> {
    if (area === null)
      return this.#kept.get(key, () => (demandSet ? loadDemand(db, demandSet) : loadUnmet(db)));
    return this.#kept.get(key, async () => {
      const all = demandSet ? await loadDemand(db, demandSet) : await loadUnmet(db);
      return demandInArea(db, all, area);
    });
  }
}

/** A cell's index is a text of 15 characters. */
export function bytesOfCells({ cells, weights }: DemandCells): number {
  return cells.length * 64 + weights.byteLength;
}
