import type { Kysely, Transaction } from "kysely";
import type { Owned } from "../accounts/planner.ts";
import { newCode } from "../codes.ts";
import type { Database } from "../database/tables.ts";
import { expected, NuanyiError } from "../errors.ts";
import { inBatches } from "../imports/batches.ts";
import { checkedText } from "../input.ts";
import type { CellWeights } from "./cell-weights.ts";
import { deleteDemandSet } from "./demand.queries.ts";
import { LEAST_RESOLUTION, MOST_RESOLUTION } from "./demand.ts";
import {
  countDemandSets,
  findNamedSet,
  insertCells,
  insertDemandSet,
  lockDemand,
} from "./import-demand.queries.ts";
import { type DemandFile, readDemand } from "./read-demand.ts";

/** Who imports. */
export interface Importer {
  /** Null: nobody with an account. */
  id: string | null;
  name: string;
  /** What they import is the demo's. */
  isDemo: boolean;
  /** Whether a set that has the name already may be replaced. */
  mayReplace: (set: Owned) => boolean;
}

export interface DemandImport extends Omit<DemandFile, "bytes" | "mostCells" | "mostRows"> {
  open: () => AsyncIterable<Uint8Array>;
  name: string;
  source: string | null;
  importer: Importer;
  at: Date;
  /** Reads and checks everything, and keeps nothing. */
  dryRun?: boolean;
  /** A single rejected row keeps nothing. */
  strict?: boolean;
}

export interface DemandReport {
  rows: number;
  accepted: number;
  rejected: number;
  cells: number;
  /** Of all cells; the mean over the hours. */
  weight: number;
  /** Whether a set of this name is there, which is or would be replaced. */
  replaced: boolean;
  kept: boolean;
}

export const MOST_NAME = 100;
const MOST_SOURCE = 300;
const CELLS_A_BATCH = 2_000;
/** What may be kept; anybody can be a demo planner, and must not fill the disk. */
const LIMITS = { sets: 200, cells: 1_000_000 };
const DEMO_LIMITS = { sets: 20, cells: 20_000 };

/**
 * Imports a demand set: reads the file to its end, then keeps all of it or nothing, in place of the set that has the
 * name. Rows that are no good are told and left out.
 * @throws NuanyiError for a name, source or resolution that cannot be, for a file that cannot be read to its end, and
 * CONFLICT where the name is another's or there are as many sets as may be; the signal's reason where it was aborted
 */
export async function importDemand(
  db: Kysely<Database>,
  { open, importer, at, dryRun = false, strict = false, ...given }: DemandImport,
): Promise<{ report: DemandReport; weights: CellWeights | undefined }> {
  const name = checkedText("name", given.name, MOST_NAME);
  const source = given.source === null ? null : checkedText("source", given.source, MOST_SOURCE);
  const { resolution } = given;
  if (!Number.isInteger(resolution) || resolution < LEAST_RESOLUTION || resolution > MOST_RESOLUTION)
    throw expected(`a resolution from ${LEAST_RESOLUTION} to ${MOST_RESOLUTION}`, resolution);

  await checkPlace(db, name, importer);
  const mostCells = (importer.isDemo ? DEMO_LIMITS : LIMITS).cells;
  const { rows, rejected, weights } = await readDemand({ ...given, bytes: open(), mostCells });
  const keeps = weights !== undefined && !dryRun && !(strict && rejected > 0);
  const replaced = await db.transaction().execute(async (trx) => {
    await lockDemand(trx);
    const before = await checkPlace(trx, name, importer);
    if (!keeps) return before !== undefined;
    if (before) await deleteDemandSet(trx, before.id);
    const code = before?.code ?? newCode("demand");
    await insert(trx, { code, name, source, resolution, importer, at }, weights, given.signal);
    return before !== undefined;
  });
  const report: DemandReport = {
    rows,
    accepted: rows - rejected,
    rejected,
    cells: weights?.size ?? 0,
    weight: weights?.total() ?? 0,
    replaced,
    kept: keeps,
  };
  return { report, weights };
}

/** The set to be replaced, if any. @throws NuanyiError CONFLICT where it is another's, or there is room for no more */
async function checkPlace(db: Kysely<Database>, name: string, importer: Importer) {
  const { isDemo, mayReplace } = importer;
  const before = await findNamedSet(db, { name, isDemo });
  if (before && !mayReplace(before))
    throw new NuanyiError(
      "CONFLICT",
      `expected a name that no set of another's has, got ${JSON.stringify(name)}`,
    );
  const { sets } = isDemo ? DEMO_LIMITS : LIMITS;
  if (!before && (await countDemandSets(db, isDemo)) >= sets)
    throw new NuanyiError("CONFLICT", `expected fewer than ${sets} demand sets: remove one first`);
  return before;
}

interface NewSet extends Pick<DemandImport, "name" | "source" | "resolution" | "importer" | "at"> {
  code: string;
}

async function insert(
  trx: Transaction<Database>,
  { importer, at, ...set }: NewSet,
  weights: CellWeights,
  signal: AbortSignal | undefined,
): Promise<void> {
  const setId = await insertDemandSet(trx, {
    ...set,
    isHourly: weights.hours > 1,
    cellCount: weights.size,
    weight: weights.total(),
    ownerId: importer.id,
    ownerName: importer.name,
    isDemo: importer.isDemo,
    createdAt: at,
  });
  for await (const batch of inBatches(weights.entries(), CELLS_A_BATCH)) {
    signal?.throwIfAborted();
    await insertCells(trx, setId, batch);
  }
}
