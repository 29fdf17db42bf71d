import { basename } from "node:path";
import type { Command } from "commander";
import { systemClock } from "../clock.ts";
import { expected } from "../errors.ts";
import { deleteNetwork } from "../streets/streets.queries.ts";
import { importStreets, type StreetsReport } from "../streets/streets-import.service.ts";
import { say, withConfiguredDatabase } from "./cli.ts";
import { withFile } from "./import-run.ts";

/** `npm run import -- streets FILE.osm.pbf` and `remove-streets NAME` */
export function addStreetsCommands(program: Command): void {
  program
    .command("streets")
    .argument("<file>", "OpenStreetMap extract of a city (.osm.pbf)")
    .option("--name <name>", "by default the file's; a network of this name is replaced")
    .option("--dry-run", "do everything, then roll back: changes nothing")
    .action(async (file: string, { name, dryRun }: { name?: string; dryRun?: boolean }) => {
      const source = basename(file);
      const report = await withFile(file, ({ db, open, progress, signal }) =>
        importStreets(db, {
          name: name ?? source.replace(/(\.osm)?\.pbf$/i, ""),
          source,
          dryRun,
          at: systemClock.now(),
          open,
          signal,
          onProgress: progress.rows,
        }),
      );
      summarise(report);
    });

  program
    .command("remove-streets")
    .argument("<name>", "of a network")
    .action((name: string) =>
      withConfiguredDatabase("import", async ({ db }) => {
        if (!(await deleteNetwork(db, name))) throw expected("the name of a street network", name);
        process.stdout.write(`removed: ${name}\n`);
      }),
    );
}

function summarise({ name, ways, nodes, edges, metres, bytes, kept }: StreetsReport): void {
  if (!kept) say("dry run: nothing was changed");
  const [kilometres, megabytes] = [metres / 1000, bytes / 1e6].map((amount) => amount.toFixed(1));
  process.stdout.write(
    `${kept ? "kept" : "not kept"}: ${name}, ways ${ways}, nodes ${nodes}, edges ${edges}, ${kilometres} km, ${megabytes} MB\n`,
  );
}
