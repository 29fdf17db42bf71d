import { createReadStream } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Command } from "commander";
import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import { InputError } from "../errors.ts";
import type { Datum } from "../places/datum.ts";
import { datumOption, withConfiguredDatabase } from "./cli.ts";
import type { Format } from "./export.service.ts";
import { type ImportProgress, showProgress } from "./import-progress.ts";

/** What the commands of import.cli.ts share. */

export interface ImportOptions {
  datum: Datum;
  dryRun?: boolean;
  strict?: boolean;
}

/** The argument and the options of `ImportOptions`. */
export function sharedOptions(command: Command, what: string): Command {
  return command
    .argument("<file>", what)
    .addOption(datumOption())
    .option("--dry-run", "do everything, then roll back: changes nothing")
    .option("--strict", "a single rejected row means that nothing lands");
}

/** What a command is given to work with. */
export interface ImportRun {
  db: Kysely<Database>;
  open: () => AsyncIterable<Uint8Array>;
  progress: ImportProgress;
  signal: AbortSignal;
}

/** Opens file and database for a command, and lets Ctrl-C roll back. @throws InputError where it did */
export async function withFile<T>(file: string, work: (run: ImportRun) => Promise<T>): Promise<T> {
  const size = await sizeOf(file);
  const interrupted = new AbortController();
  let done: { result: T } | undefined;
  await withConfiguredDatabase("import", async ({ db }) => {
    const progress = showProgress(size);
    process.once("SIGINT", () => interrupted.abort());
    try {
      const { signal } = interrupted;
      const open = () =>
        counted(createReadStream(file, { highWaterMark: 256 * 1024, signal }), progress.read);
      done = { result: await work({ db, open, progress, signal }) };
    } catch (error) {
      if (!interrupted.signal.aborted) throw error;
      process.exitCode = 130;
      throw new InputError("interrupted: nothing was changed");
    } finally {
      progress.stop();
    }
  });
  if (!done) throw new Error("the import ended without a result");
  return done.result;
}

async function sizeOf(file: string): Promise<number> {
  const found = await access(file, constants.R_OK).then(
    () => stat(file),
    () => undefined,
  );
  if (!found || found.isDirectory()) throw new InputError(`expected a file that can be read, got ${file}`);
  return found.size;
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

/** What a file's name says of its format. @throws InputError where it says nothing */
export function formatOf(file: string): Format {
  const extension = extname(file).toLowerCase();
  if (extension === ".csv") return "csv";
  if (extension === ".geojson" || extension === ".json") return "geojson";
  throw new InputError(`expected --format csv or geojson for a file named ${file}`);
}
