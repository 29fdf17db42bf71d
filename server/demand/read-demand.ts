import { InputError } from "../errors.ts";
import type { Datum } from "../places/datum.ts";
import { CellWeights } from "./cell-weights.ts";
import { readDemandCsv } from "./demand-csv.ts";
import { readDemandGeoJson } from "./demand-geojson.ts";
import { type DemandRecord, readDemandRecord } from "./demand-record.ts";

export interface DemandFile {
  bytes: AsyncIterable<Uint8Array>;
  format: "csv" | "geojson";
  datum: Datum;
  /** H3, of the cells to add up to. */
  resolution: number;
  /** The reading ends where there would be more. */
  mostCells: number;
  mostRows?: number;
  signal?: AbortSignal;
  onRejected: (line: number, problem: string) => void;
  onWarning: (text: string) => void;
  /** Rows read so far. */
  onProgress?: (rows: number) => void;
}

/** What a file has, whatever becomes of it. */
export interface DemandRead {
  rows: number;
  rejected: number;
  /** Undefined where every row was rejected. */
  weights: CellWeights | undefined;
}

const MOST_ROWS = 2_000_000;
/** Rows between two looks at the signal. */
const ROWS_A_LOOK = 1_000;

/**
 * Reads a file of weighted points or cells to its end, adding up by cell. Nothing of it is kept but the sums.
 * @throws InputError where the file cannot be read, has more rows or cells than may be, or no weight above 0; the
 * signal's reason where it was aborted
 */
export async function readDemand(file: DemandFile): Promise<DemandRead> {
  const { bytes, format, mostRows = MOST_ROWS, onWarning, onProgress, signal } = file;
  const read: DemandRead = { rows: 0, rejected: 0, weights: undefined };
  const records = (format === "csv" ? readDemandCsv : readDemandGeoJson)(bytes, onWarning);
  for await (const record of records) {
    if (++read.rows > mostRows)
      throw new InputError(`line ${record.line}: expected at most ${mostRows} rows, got more`);
    if (read.rows % ROWS_A_LOOK === 0) {
      signal?.throwIfAborted();
      onProgress?.(read.rows);
    }
    const problem = take(record, file, read);
    if (problem === undefined) continue;
    read.rejected++;
    file.onRejected(record.line, problem);
  }
  signal?.throwIfAborted();
  if (read.rows === 0) throw new InputError("expected rows of demand, got none");
  if (read.weights && !(read.weights.total() > 0))
    throw new InputError("expected a weight above 0 in some row, got none");
  return read;
}

/** Adds a row; answers what is wrong with it. */
function take(record: DemandRecord, file: DemandFile, read: DemandRead): string | undefined {
  if ("problem" in record) return record.problem;
  try {
    const { cell, weights } = readDemandRecord(record, file);
    read.weights ??= new CellWeights(weights.length);
    if (weights.length !== read.weights.hours)
      throw new InputError(`expected ${kind(read.weights.hours)} as before, got ${kind(weights.length)}`);
    read.weights.add(cell, weights);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  if (read.weights.size > file.mostCells)
    throw new InputError(
      `line ${record.line}: expected at most ${file.mostCells} cells, got more: import at a coarser resolution`,
    );
  return undefined;
}

const kind = (weights: number): string => (weights === 1 ? "weight" : "h0 to h23");
