import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { Kysely, sql } from "kysely";
import { keep, kept } from "./cache.ts";
import { migrate } from "./migrate.ts";
import { pgliteVersions, startPglite } from "./pglite.ts";
import { pgliteDialect } from "./pglite-dialect.ts";
import type { Progress } from "./progress.ts";
import type { Database } from "./tables.ts";

/**
 * A migrated, empty database as a tar of its data directory, to start embedded databases from: two seconds
 * instead of eight. Made on first use and kept until PGlite or a migration changes.
 */
export async function migratedTemplate(onProgress: Progress = () => {}): Promise<Uint8Array<ArrayBuffer>> {
  const name = `template-${await fingerprint()}.tar`;
  const path = await kept(name);
  const found = path === undefined ? undefined : await readFile(path).catch(() => undefined);
  if (found) return found;
  const made = await build(onProgress);
  await keep(name, made);
  return made;
}

async function build(onProgress: Progress): Promise<Uint8Array<ArrayBuffer>> {
  onProgress("creating the database", 0);
  const pglite = await startPglite();
  const db = new Kysely<Database>({ dialect: pgliteDialect(pglite) });
  try {
    onProgress("adding the geography functions and tables", 0.3);
    await migrate(db);
    await sql`checkpoint`.execute(db);
    const tar = await pglite.dumpDataDir("none");
    return new Uint8Array(await tar.arrayBuffer());
  } finally {
    await db.destroy();
  }
}

/** Changes with whatever changes the template. */
async function fingerprint(): Promise<string> {
  const folder = new URL("../../migrations/", import.meta.url);
  const hash = createHash("sha256").update(await pgliteVersions());
  for (const name of (await readdir(folder)).sort())
    hash.update(`\0${name}\0`).update(await readFile(new URL(name, folder)));
  return hash.digest("hex").slice(0, 16);
}
