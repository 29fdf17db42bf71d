import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { type Extension, PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { intarray } from "@electric-sql/pglite/contrib/intarray";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { postgis } from "@electric-sql/pglite-postgis";
import { keep, kept } from "./cache.ts";
import { DURABLE_PARAMS, type DurableNodeFS } from "./durable-node-fs.ts";
import { trimPostgis } from "./postgis-bundle.ts";

/** Where a PGlite keeps its files, and what it starts from. */
export interface PgliteStart {
  /** Absent: in memory. */
  readonly files?: DurableNodeFS;
  /** A stored data directory (see template.ts). Absent: what the folder holds, or a new database. */
  readonly template?: Uint8Array<ArrayBuffer>;
}

/** Starts a PGlite with the extensions that the migrations ask for. With files, what is committed is on disk. */
export async function startPglite({ files, template }: PgliteStart = {}): Promise<PGlite> {
  const options: PGliteOptions = { extensions: { postgis: slimPostgis, intarray, pg_trgm } };
  if (template) options.loadDataDir = new Blob([template]);
  if (files === undefined) return PGlite.create(options);
  const params = PGlite.defaultStartParams.filter((param) => param !== "-F"); // -F: fsync off
  return PGlite.create({
    ...options,
    fs: files,
    startParams: [...params, ...DURABLE_PARAMS],
  });
}

/** The pinned versions; they decide what a stored data directory looks like. */
export async function pgliteVersions(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  const { dependencies } = manifest as { dependencies: Record<string, string> };
  return [dependencies["@electric-sql/pglite"], dependencies["@electric-sql/pglite-postgis"]].join("+");
}

const slimPostgis: Extension = {
  name: "postgis",
  async setup(pglite, emscriptenOptions) {
    const whole = await postgis.setup(pglite, emscriptenOptions);
    const name = `postgis-${await pgliteVersions()}.tar.gz`;
    const slim = (await kept(name)) ?? (await keep(name, await trimPostgis(whole.bundlePath)));
    return slim === undefined ? whole : { ...whole, bundlePath: pathToFileURL(slim) };
  },
};
