import type { Kysely } from "kysely";
import type { Database } from "../../server/database/tables.ts";
import { loadCalendar, seedCalendar } from "../../server/hours/hours.queries.ts";
import { exportedRows, toCsv, toGeoJson } from "../../server/imports/export.service.ts";
import { type ImportReport, importPlaces, type PlacesImport } from "../../server/imports/import.service.ts";
import { readPlacesCsv } from "../../server/imports/places-csv.ts";
import { readPlacesGeoJson } from "../../server/imports/places-geojson.ts";
import type { Datum } from "../../server/places/datum.ts";

export const AT = new Date("2026-11-21T02:00:00Z");

export interface TextImport
  extends Partial<Pick<PlacesImport, "datum" | "dryRun" | "strict" | "signal" | "at">> {
  format?: "csv" | "geojson";
}

/** Imports a file's text; gives the report with every line that was told. */
export async function importText(
  db: Kysely<Database>,
  text: string,
  { format = "csv", ...options }: TextImport = {},
): Promise<ImportReport & { told: string[] }> {
  const told: string[] = [];
  await seedCalendar(db);
  const read = format === "csv" ? readPlacesCsv : readPlacesGeoJson;
  const bytes = (async function* () {
    yield Buffer.from(text);
  })();
  const report = await importPlaces(db, {
    records: read(bytes, (warning) => told.push(warning)),
    datum: "wgs84",
    calendar: await loadCalendar(db),
    at: AT,
    actor: "import",
    onRejected: (line, problem) => told.push(`line ${line}: ${problem}`),
    onHoursNotUnderstood: (line) => told.push(`line ${line}: hours kept as text`),
    ...options,
  });
  return { ...report, told };
}

/** The export as one text. */
export async function exportText(
  db: Kysely<Database>,
  format: "csv" | "geojson",
  datum: Datum,
): Promise<string> {
  let text = "";
  for await (const part of (format === "csv" ? toCsv : toGeoJson)(exportedRows(db, datum))) text += part;
  return text;
}
