import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BUILT = new URL("../../dist/web/", import.meta.url);

/** Gzipped bytes of the scripts that the built page names; undefined when the app is not built. */
export function firstPageBytes(): number | undefined {
  const page = new URL("index.html", BUILT);
  if (!existsSync(page)) return undefined;
  const html = readFileSync(page, "utf8");
  const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path = ""]) => path);
  return scripts.reduce((bytes, path) => bytes + gzipSync(readFileSync(new URL(path, BUILT))).length, 0);
}
