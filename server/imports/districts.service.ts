import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import type { Datum } from "../places/datum.ts";
import { inBatches } from "./batches.ts";
import { dropMissingParents, saveDistricts } from "./district.queries.ts";
import { type DistrictRow, readDistrictRecord } from "./district-record.ts";
import { analyzeImported, findDistrictCodes, lockImports } from "./import.queries.ts";
import type { ImportReport } from "./import.service.ts";
import { readFeatures } from "./json-features.ts";
import { parseFeature } from "./places-geojson.ts";
import { transactionIf } from "./roll-back.ts";

export interface DistrictsImport {
  /** Opens the file; it is read twice, as a parent may come after its children. */
  open: () => AsyncIterable<Uint8Array>;
  datum: Datum;
  dryRun?: boolean;
  strict?: boolean;
  signal?: AbortSignal;
  onRejected: (line: number, problem: string) => void;
  onProgress?: (rows: number) => void;
}

/** Boundaries are large: a batch stays at a few megabytes. */
const BATCH = 50;

/**
 * Lands the accepted features as districts, in one transaction. A parent that is neither stored nor in the file
 * is left out.
 * @throws InputError where the file cannot be read to its end; the signal's reason where it was aborted
 */
export async function importDistricts(db: Kysely<Database>, options: DistrictsImport): Promise<ImportReport> {
  const codesInFile = await readCodes(options);

  const report = await transactionIf(db, async (trx) => {
    await lockImports(trx);
    const stored = await findDistrictCodes(trx);
    const isKnown = (code: string) => stored.has(code) || codesInFile.has(code);
    const result = { created: 0, changed: 0, unchanged: 0, rejected: 0, hoursNotUnderstood: 0, kept: false };
    const reject = (found: Located, problem: string) => {
      result.rejected++;
      options.onRejected(found.line, `feature ${found.index}: ${problem}`);
    };
    for await (const batch of inBatches(acceptFeatures(options, reject), BATCH)) {
      const rows = batch.map(({ row }) => ({
        ...row,
        parentCode: row.parentCode !== null && isKnown(row.parentCode) ? row.parentCode : null,
      }));
      const outcomes = await saveDistricts(trx, rows);
      for (const found of batch) {
        const outcome = outcomes.get(found.row.code);
        if (outcome === "CREATED") result.created++;
        else if (outcome === "CHANGED") result.changed++;
        else if (outcome === "UNCHANGED") result.unchanged++;
        else reject(found, "expected a boundary with an area, got one without even after repair");
      }
      options.onProgress?.(result.created + result.changed + result.unchanged + result.rejected);
      options.signal?.throwIfAborted();
    }
    if (result.rejected > 0) await dropMissingParents(trx);
    result.kept = !options.dryRun && !(options.strict && result.rejected > 0);
    return { result, keep: result.kept };
  });
  if (report.kept && report.created + report.changed > 0) await analyzeImported(db);
  return report;
}

interface Located {
  line: number;
  /** Counted from 1. */
  index: number;
}

async function* acceptFeatures(
  options: DistrictsImport,
  reject: (found: Located, problem: string) => void,
): AsyncGenerator<Located & { row: DistrictRow }> {
  const indexOfCode = new Map<string, number>();
  for await (const found of readAll(options)) {
    if ("problems" in found) {
      reject(found, found.problems.join("; "));
      continue;
    }
    const { code } = found.row;
    const first = indexOfCode.get(code);
    if (first !== undefined)
      reject(
        found,
        `expected each code once in the file, got ${JSON.stringify(code)} of feature ${first} again`,
      );
    else {
      indexOfCode.set(code, found.index);
      yield found;
    }
  }
}

async function* readAll({ open, datum }: DistrictsImport) {
  let index = 0;
  for await (const { line, text } of readFeatures(open())) {
    index++;
    yield { line, index, ...readDistrictRecord(parseFeature(line, text), datum) };
  }
}

/** The codes of all features, also of those whose boundary will be refused. */
async function readCodes({ open, datum }: DistrictsImport): Promise<Set<string>> {
  const codes = new Set<string>();
  for await (const { line, text } of readFeatures(open())) {
    const found = readDistrictRecord({ ...parseFeature(line, text), geometry: null }, datum);
    if ("row" in found) codes.add(found.row.code);
  }
  return codes;
}
