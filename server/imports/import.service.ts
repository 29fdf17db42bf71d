import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import type { Calendar } from "../hours/calendar/calendar.ts";
import type { Datum } from "../places/datum.ts";
import type { PlacePatch } from "../places/place-snapshot.ts";
import { findAmenityIds } from "../places/revise.queries.ts";
import { revisePlaces } from "../places/revise.service.ts";
import { inBatches, readAhead } from "./batches.ts";
import { createHoursReader } from "./hours-field.ts";
import { analyzeImported, findDistrictCodes, lockImports } from "./import.queries.ts";
import { readPlaceRecord } from "./place-record.ts";
import type { RawRecord } from "./raw-record.ts";
import { transactionIf } from "./roll-back.ts";

export interface PlacesImport {
  records: AsyncIterable<RawRecord>;
  datum: Datum;
  calendar: Calendar;
  at: Date;
  actor: string;
  /** Runs everything and rolls back. */
  dryRun?: boolean;
  /** A single rejected row rolls back. */
  strict?: boolean;
  /** Rolls back between two batches once aborted. */
  signal?: AbortSignal;
  onRejected: (line: number, problem: string) => void;
  /** Told of an accepted row whose hours were kept as text, and why. */
  onHoursNotUnderstood?: (line: number, reason: string) => void;
  /** Rows read so far. */
  onProgress?: (rows: number) => void;
}

export interface ImportReport {
  created: number;
  changed: number;
  unchanged: number;
  rejected: number;
  /** Accepted rows whose hours were kept as text and are answered UNKNOWN. */
  hoursNotUnderstood: number;
  /** Whether the accepted rows were kept. */
  kept: boolean;
}

const BATCH = 2_000;

/**
 * Reads all records and lands the accepted ones in one transaction; a failure on the way lands none.
 * @throws InputError where the file cannot be read to its end; the signal's reason where it was aborted
 */
export async function importPlaces(db: Kysely<Database>, options: PlacesImport): Promise<ImportReport> {
  const report = await transactionIf(db, async (trx) => {
    await lockImports(trx);
    const amenityCodes = new Set((await findAmenityIds(trx)).keys());
    const districtCodes = await findDistrictCodes(trx);
    const result: ImportReport = {
      created: 0,
      changed: 0,
      unchanged: 0,
      rejected: 0,
      hoursNotUnderstood: 0,
      kept: false,
    };
    let rows = 0;
    const accepted = acceptRecords(options, { amenityCodes, districtCodes }, result);
    for await (const batch of readAhead(inBatches(accepted, BATCH))) {
      const { at, actor, calendar } = options;
      const counts = await revisePlaces(trx, { rows: batch, actor, action: "IMPORT", at, calendar });
      result.created += counts.created;
      result.changed += counts.changed;
      result.unchanged += counts.unchanged;
      rows += batch.length;
      options.onProgress?.(rows + result.rejected);
      options.signal?.throwIfAborted();
    }
    result.kept = !options.dryRun && !(options.strict && result.rejected > 0);
    return { result, keep: result.kept };
  });
  if (report.kept && report.created + report.changed > 0) await analyzeImported(db);
  return report;
}

/** The records that pass, as patches; counts and tells those that do not. */
async function* acceptRecords(
  { records, datum, onRejected, onHoursNotUnderstood }: PlacesImport,
  codes: { amenityCodes: ReadonlySet<string>; districtCodes: ReadonlySet<string> },
  result: ImportReport,
): AsyncGenerator<PlacePatch> {
  const lineOfCode = new Map<string, number>();
  const context = { datum, ...codes, readHours: createHoursReader() };
  for await (const record of records) {
    const problems: string[] = [];
    if ("problem" in record) problems.push(record.problem);
    else {
      const read = readPlaceRecord(record.fields, context);
      if ("problems" in read) problems.push(...read.problems);
      else {
        const { patch } = read;
        const first = lineOfCode.get(patch.code);
        if (first === undefined) {
          lineOfCode.set(patch.code, record.line);
          if (read.hoursNotUnderstood !== undefined) {
            result.hoursNotUnderstood++;
            onHoursNotUnderstood?.(record.line, read.hoursNotUnderstood);
          }
          yield patch;
          continue;
        }
        problems.push(
          `expected each code once in the file, got ${JSON.stringify(patch.code)} which is on line ${first}`,
        );
      }
    }
    result.rejected++;
    onRejected(record.line, problems.join("; "));
  }
}
