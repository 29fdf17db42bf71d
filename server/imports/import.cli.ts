import { createReadStream } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { extname } from "node:path";
import { Command, Option } from "commander";
import { systemClock } from "../clock.ts";
import { InputError } from "../errors.ts";
import { loadCalendar } from "../hours/hours.queries.ts";
import type { Datum } from "../places/datum.ts";
import { datumOption, run, say, withConfiguredDatabase } from "./cli.ts";
import { importDistricts } from "./districts.service.ts";
import { FORMATS, type Format } from "./export.service.ts";
import { type ImportReport, importPlaces } from "./import.service.ts";
import { type ImportProgress, showProgress } from "./import-progress.ts";
import { readPlacesCsv } from "./places-csv.ts";
import { readPlacesGeoJson } from "./places-geojson.ts";

/** `npm run import -- places FILE` and `npm run import -- districts FILE.geojson`. */

interface Options {
  datum: Datum;
  dryRun?: boolean;
  strict?: boolean;
}

/** Enough to see what kind of text it is; the summary has the number. */
const MOST_HOURS_SHOWN = 5;

const program = new Command("npm run import --").description("Loads places or districts from a file.");

shared(program.command("places"), "CSV or GeoJSON of places; see docs/operations.md for its columns")
  .addOption(new Option("--format <format>", "by default what the file's name ends in").choices(FORMATS))
  .action(async (file: string, { format, ...options }: Options & { format?: Format }) => {
    const read = (format ?? formatOf(file)) === "csv" ? readPlacesCsv : readPlacesGeoJson;
    await runImport(file, options, async ({ db, open, progress, signal }) => {
      let shown = 0;
      const report = await importPlaces(db, {
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
      return report;
    });
  });

shared(program.command("districts"), "GeoJSON of districts").action(
  async (file: string, options: Options) => {
    await runImport(file, options, ({ db, open, progress, signal }) =>
      importDistricts(db, {
        ...options,
        open,
        signal,
        onRejected: (line, problem) => progress.line(`line ${line}: ${problem}`),
        onProgress: progress.rows,
      }),
    );
  },
);

await run(program);

function shared(command: Command, what: string): Command {
  return command
    .argument("<file>", what)
    .addOption(datumOption())
    .option("--dry-run", "do everything, then roll back: changes nothing")
    .option("--strict", "a single rejected row means that nothing lands");
}

interface Run {
  db: Parameters<typeof importPlaces>[0];
  open: () => AsyncIterable<Uint8Array>;
  progress: ImportProgress;
  signal: AbortSignal;
}

async function sizeOf(file: string): Promise<number> {
  const found = await access(file, constants.R_OK).then(
    () => stat(file),
    () => undefined,
  );
  if (!found || found.isDirectory()) throw new InputError(`expected a file that can be read, got ${file}`);
  return found.size;
}

/** Opens file and database, lets Ctrl-C roll back, sums up and sets the exit status. */
async function runImport(
  file: string,
  options: Options,
  work: (run: Run) => Promise<ImportReport>,
): Promise<void> {
  const size = await sizeOf(file);
  const interrupted = new AbortController();
  await withConfiguredDatabase("import", async ({ db }) => {
    const progress = showProgress(size);
    process.once("SIGINT", () => interrupted.abort());
    try {
      const { signal } = interrupted;
      const open = () =>
        counted(createReadStream(file, { highWaterMark: 256 * 1024, signal }), progress.read);
      summarise(await work({ db, open, progress, signal }), options);
    } catch (error) {
      if (!interrupted.signal.aborted) throw error;
      process.exitCode = 130;
      throw new InputError("interrupted: nothing was changed");
    } finally {
      progress.stop();
    }
  });
}

async function* counted(
  chunks: AsyncIterable<Buffer>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    onRead(bytes);
    yield chunk;
  }
}

function summarise(report: ImportReport, { dryRun }: Options): void {
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

function formatOf(file: string): Format {
  const extension = extname(file).toLowerCase();
  if (extension === ".csv") return "csv";
  if (extension === ".geojson" || extension === ".json") return "geojson";
  throw new InputError(`expected --format csv or geojson for a file named ${file}`);
}
