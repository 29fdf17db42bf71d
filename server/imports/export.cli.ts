import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import type { Datum } from "../places/datum.ts";
import { datumOption, run, say, withConfiguredDatabase } from "./cli.ts";
import { exportedRows, FORMATS, type Format, toCsv, toGeoJson } from "./export.service.ts";

/** `npm run export -- places`: what `npm run import -- places` reads back without changing anything. */

interface Options {
  format: Format;
  datum: Datum;
  output?: string;
  bom?: boolean;
}

const program = new Command("npm run export --").description("Writes places to a file.");

program
  .command("places")
  .addOption(new Option("--format <format>").choices(FORMATS).default("csv"))
  .addOption(datumOption())
  .option("--output <file>", "by default standard output")
  .option("--bom", "begin a CSV with a byte order mark, so that Excel takes it for UTF-8")
  .action(async ({ format, datum, output, bom }: Options) => {
    await withConfiguredDatabase("export", async ({ db }) => {
      const text = (format === "csv" ? toCsv : toGeoJson)(exportedRows(db, datum));
      await write(bom && format === "csv" ? withBom(text) : text, output);
    });
  });

await run(program);

/** A file appears only once it is whole: under a name of its own until then. */
async function write(text: AsyncIterable<string>, output: string | undefined): Promise<void> {
  if (output === undefined) return pipeline(text, process.stdout, { end: false });
  const unfinished = `${output}.unfinished`;
  try {
    await pipeline(text, createWriteStream(unfinished));
    await rename(unfinished, output);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  say(`wrote ${output}`);
}

async function* withBom(text: AsyncIterable<string>): AsyncGenerator<string> {
  yield "\uFEFF";
  yield* text;
}
