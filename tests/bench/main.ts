import "reflect-metadata";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApp, gzippedSize, scriptsOf } from "../support/built-app.ts";
import { benchApi } from "./api-bench.ts";
import { createEmptyDatabase, startBenchCluster } from "./cluster.ts";
import { benchCoverage } from "./coverage-bench.ts";
import { benchDatabase } from "./database-bench.ts";
import { askingPoints, writeDataset } from "./dataset.ts";
import { hoursLines } from "./hours-bench.ts";
import { importDataset, importLines } from "./import-bench.ts";
import { benchLive } from "./live-bench.ts";
import { benchMap } from "./map-bench.ts";
import { benchMeanwhile } from "./meanwhile-bench.ts";
import { type BenchOptions, readOptions } from "./options.ts";
import { jsonOf, type Line, tableOf, verdictOf } from "./report.ts";
import { benchSiting } from "./siting-bench.ts";

/**
 * `npm run bench`: import, API and database on 200,000 places, coverage and siting, in one run, with targets.
 * A missed target is told, not an error: times are the machine's. A plan that scans all places is: status 1.
 */
async function main(options: BenchOptions): Promise<void> {
  const lines = await measure(options);
  process.stdout.write(`\n${tableOf(lines)}\n`);
  const missed = lines.filter((line) => verdictOf(line) === "missed");
  process.stdout.write(`\n${missed.length === 0 ? "every target met" : `${missed.length} missed`}\n`);
  if (options.json) await writeFile(options.json, jsonOf(lines, options, new Date()));
  if (missed.some(({ unit }) => unit === "scans")) process.exitCode = 1;
}

async function measure(options: BenchOptions): Promise<Line[]> {
  const { places, fewPlaces, connections, seconds, rounds } = options;
  const folder = mkdtempSync(join(tmpdir(), "nuanyi-bench-"));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", removeFolder);
  const cluster = await startBenchCluster();
  try {
    const large = await createEmptyDatabase(cluster, "many");
    const small = await createEmptyDatabase(cluster, "few");
    say(`importing ${places} places, then ${fewPlaces}`);
    const imported = await importDataset(await writeDataset(folder, places), large);
    await importDataset(await writeDataset(folder, fewPlaces), small);
    removeFolder();
    const points = (await askingPoints(fewPlaces)).slice(0, 5000);
    say("asking the database");
    const database = await benchDatabase({ large, small }, points, options);
    say(`asking the API and the limit, ${connections} requests at a time, ${rounds} × ${seconds} s each`);
    const api = await benchApi(large, points, options);
    say("building the app");
    const app = join(folder, "app");
    const page = await pageLines(app);
    say("editing a place, a page open");
    const live = await benchLive(small, app);
    say("covering 20,000 cells by 5,000 places at 168 hours");
    const planned = await createEmptyDatabase(cluster, "coverage");
    const coverage = await benchCoverage(planned);
    say("dragging the planner's map");
    const map = await benchMap(planned, app, "many");
    say("asking for places while the best sites are searched");
    const meanwhile = await benchMeanwhile(small, app, points);
    say("searching the best sites");
    const siting = await benchSiting();
    return [
      ...importLines(places, imported),
      ...api,
      ...database,
      ...hoursLines(),
      ...live,
      ...coverage,
      ...map,
      ...siting,
      ...meanwhile,
      ...page,
    ];
  } finally {
    await cluster.stop();
    removeFolder();
  }
}

async function pageLines(folder: string): Promise<Line[]> {
  await buildApp(folder);
  const { firstPage, map } = await scriptsOf(folder);
  const before = await gzippedSize(folder, firstPage);
  const added = await gzippedSize(folder, map);
  const size = (id: string, what: string, bytes: number, atMost: number): Line => ({
    ...{ id, what, unit: "kB" },
    value: bytes / 1000,
    target: { atMost },
  });
  return [
    size("firstPage", "scripts of the first page, gzipped", before, 110),
    size("withMap", "… with the map", before + added, 160),
  ];
}

const began = performance.now();

function say(what: string): void {
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
}

main(readOptions(process.argv)).catch((error) => {
  console.error(error);
  process.exit(1);
});
