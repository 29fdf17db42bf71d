import { Command, Option } from "commander";
import { systemClock } from "../clock.ts";
import { loadCalendar } from "../hours/hours.queries.ts";
import { run, say } from "./cli.ts";
import { importDistricts } from "./districts.service.ts";
import { FORMATS, type Format } from "./export.service.ts";
import { type ImportReport, importPlaces } from "./import.service.ts";
import { addDemandCommand } from "./import-demand.command.ts";
import { formatOf, type ImportOptions, sharedOptions, withFile } from "./import-run.ts";
import { addStreetsCommands } from "./import-streets.command.ts";
import { readPlacesCsv } from "./places-csv.ts";
import { readPlacesGeoJson } from "./places-geojson.ts";

/** `npm run import -- places FILE`, `districts FILE.geojson`, and the commands of the *.command.ts beside it. */

/** Enough to see what kind of text it is; the summary has the number. */
const MOST_HOURS_SHOWN = 5;

const program = new Command("npm run import --").description(
  "Loads what a file has: places, districts, demand, streets.",
);

sharedOptions(program.command("places"), "CSV or GeoJSON of places; see docs/operations.md for its columns")
  .addOption(new Option("--format <format>", "by default what the file's name ends in").choices(FORMATS))
  .action(async (file: string, { format, ...options }: ImportOptions & { format?: Format }) => {
    const read = (format ?? formatOf(file)) === "csv" ? readPlacesCsv : readPlacesGeoJson;
    const report = await withFile(file, async ({ db, open, progress, signal }) => {
      let shown = 0;
      return importPlaces(db, {
        ...options,
        records: read(open(), (text) => progress.line(`warning: ${text}`)),
        calendar: await loadCalendar(db),
        at: systemClock.now(),
        actor: "import",
        signal,
        onRejected: (line, problem) => progress.line(`line ${line}: ${problem}`),
        onHoursNotUnderstood: (line, reason) => {
          if (shown++ < MOST_HOURS_SHOWN)
            progress.line(`warning: line ${line}: hours kept as text: ${reason}`);
        },
        onProgress: progress.rows,
      });
    });
    summarise(report, options);
  });

sharedOptions(program.command("districts"), "GeoJSON of districts").action(
  async (file: string, options: ImportOptions) => {
    const report = await withFile(file, ({ db, open, progress, signal }) =>
      importDistricts(db, {
        ...options,
        open,
        signal,
        onRejected: (line, problem) => progress.line(`line ${line}: ${problem}`),
        onProgress: progress.rows,
      }),
    );
    summarise(report, options);
  },
);
addDemandCommand(program);
addStreetsCommands(program);

await run(program);

function summarise(report: ImportReport, { dryRun }: ImportOptions): void {
  if (report.hoursNotUnderstood > 0)
    say(
      `warning: hours of ${report.hoursNotUnderstood} places not understood, kept as text and answered UNKNOWN`,
    );
  if (!report.kept)
    say(
      dryRun ? "dry run: nothing was changed" : "nothing was changed, because rows were rejected (--strict)",
    );
  const { created, changed, unchanged, rejected } = report;
  process.stdout.write(
    `created ${created}, changed ${changed}, unchanged ${unchanged}, rejected ${rejected}\n`,
  );
  if (rejected > 0) process.exitCode = 1;
}
