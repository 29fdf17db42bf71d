import { type Command, Option } from "commander";
import { systemClock } from "../clock.ts";
import { DEFAULT_RESOLUTION } from "../demand/demand.ts";
import { type DemandReport, importDemand } from "../demand/import-demand.service.ts";
import { say } from "./cli.ts";
import { FORMATS, type Format } from "./export.service.ts";
import { formatOf, type ImportOptions, sharedOptions, withFile } from "./import-run.ts";

interface DemandOptions extends ImportOptions {
  name: string;
  source?: string;
  resolution: string;
  format?: Format;
}

/** Whoever has the database at hand may replace what anybody imported. */
const IMPORTER = { id: null, name: "import", isDemo: false, mayReplace: () => true };

/** `npm run import -- demand FILE --name NAME` */
export function addDemandCommand(program: Command): void {
  sharedOptions(program.command("demand"), "CSV or GeoJSON of weighted points or H3 cells")
    .requiredOption("--name <name>", "what planners will read; a set of this name is replaced")
    .option("--source <text>", "where the numbers come from")
    .option("--resolution <number>", "H3, of the cells to add up to", String(DEFAULT_RESOLUTION))
    .addOption(new Option("--format <format>", "by default what the file's name ends in").choices(FORMATS))
    .action(async (file: string, { format, source, resolution, ...options }: DemandOptions) => {
      const { report } = await withFile(file, ({ db, open, progress, signal }) =>
        importDemand(db, {
          ...options,
          source: source ?? null,
          resolution: Number(resolution),
          format: format ?? formatOf(file),
          importer: IMPORTER,
          at: systemClock.now(),
          open,
          signal,
          onRejected: (line, problem) => progress.line(`line ${line}: ${problem}`),
          onWarning: (text) => progress.line(`warning: ${text}`),
          onProgress: progress.rows,
        }),
      );
      summarise(report, options);
    });
}

function summarise(report: DemandReport, { dryRun }: ImportOptions): void {
  const { accepted, cells, weight, rejected, replaced, kept } = report;
  if (!kept) say(dryRun ? "dry run: nothing was changed" : "nothing was changed, because rows were rejected");
  const outcome = kept ? (replaced ? "replaced" : "created") : "not kept";
  process.stdout.write(
    `${outcome}: rows ${accepted}, cells ${cells}, weight ${weight}, rejected ${rejected}\n`,
  );
  if (rejected > 0) process.exitCode = 1;
}
