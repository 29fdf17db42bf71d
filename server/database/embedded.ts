import { access, constants, mkdir, open, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { Kysely } from "kysely";
import { UnavailableError } from "../errors.ts";
import type { Connection } from "./connection.ts";
import { lockDirectory } from "./directory-lock.ts";
import { DurableNodeFS, syncFolder } from "./durable-node-fs.ts";
import { keepUp } from "./embedded-upkeep.ts";
import { startPglite } from "./pglite.ts";
import { pgliteDialect } from "./pglite-dialect.ts";
import { listenEmbedded } from "./pglite-listen.ts";
import type { Progress } from "./progress.ts";
import type { Database } from "./tables.ts";
import { migratedTemplate } from "./template.ts";

/** PostgreSQL's major version in PGlite 0.5; it reads no other's files. */
const MAJOR = "18";

export interface EmbeddedOptions {
  /** Who holds the folder, for whoever is refused. */
  readonly holder: string;
  readonly onProgress?: Progress;
  /** Told of failed upkeep; the database goes on. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Opens the embedded database in `dataDir` for this process alone, creating it (migrated) when there is none.
 * A first start that was cut short is begun again.
 * @throws UnavailableError when the folder is in use, cannot be written, or holds something else
 */
export async function openEmbedded(dataDir: string, options: EmbeddedOptions): Promise<Connection> {
  const { holder, onProgress = () => {}, onError = () => {} } = options;
  const home = resolve(dataDir);
  await makeFolder(home);
  const lock = await lockDirectory(home, holder);
  try {
    const { pglite, wasCreated } = await openOrCreate(home, onProgress);
    const db = new Kysely<Database>({ dialect: pgliteDialect(pglite) });
    const upkeep = keepUp(db, onError);
    const close = once(async () => {
      await upkeep.stop();
      await db.destroy().finally(() => lock.release());
    });
    return { db, kind: "embedded", wasCreated, listen: listenEmbedded(db, pglite), close };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openOrCreate(home: string, onProgress: Progress) {
  const folder = join(home, "postgres");
  const marker = join(home, "first-start-unfinished");
  if (await exists(marker)) {
    onProgress("an earlier first start was cut short: beginning again");
    await rm(folder, { recursive: true, force: true });
  }
  if (await exists(folder)) return { pglite: await reopen(folder), wasCreated: false };
  return { pglite: await create(folder, marker, onProgress), wasCreated: true };
}

async function create(folder: string, marker: string, onProgress: Progress): Promise<PGlite> {
  await (await open(marker, "w")).close();
  syncFolder(join(marker, ".."));
  const template = await migratedTemplate(onProgress);
  onProgress("storing the database", 0.8);
  await mkdir(folder, { mode: 0o700 });
  const files = new DurableNodeFS(folder, false);
  const pglite = await startPglite({ files, template });
  await files.syncAll();
  await rm(marker);
  syncFolder(join(marker, ".."));
  onProgress("the database is ready", 1);
  return pglite;
}

async function reopen(folder: string): Promise<PGlite> {
  const version = await readFile(join(folder, "PG_VERSION"), "utf8").catch(() => "something else");
  if (version.trim() !== MAJOR)
    throw new UnavailableError(
      `expected ${folder} to hold a database of PostgreSQL ${MAJOR}, got ${version.trim()}: choose another DATA_DIR`,
    );
  return startPglite({ files: new DurableNodeFS(folder) }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnavailableError(`cannot open the database in ${folder} (${reason}): restore a backup of it`);
  });
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true })
    .then(() => access(path, constants.W_OK))
    .catch((error: NodeJS.ErrnoException) => {
      throw new UnavailableError(
        `expected DATA_DIR ${path} to be a folder that can be written, got ${error.code}`,
      );
    });
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= run();
    return running;
  };
}
