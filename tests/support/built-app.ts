import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Builds the app as `npm run build` does, into a folder of its own, with GraphiQL only where it is asked for. */
export async function buildApp(folder: string, { withGraphiql = false } = {}): Promise<void> {
  const before = process.env.NODE_ENV;
  // The test runner says "test", which would bundle React's development build.
  process.env.NODE_ENV = "production";
  try {
    await build({
      configFile: fromRoot("web/vite.config.ts"),
      logLevel: "error",
      build: {
        outDir: folder,
        reportCompressedSize: false,
        // A string takes the place of the configured pair of pages.
        ...(!withGraphiql && { rolldownOptions: { input: fromRoot("web/index.html") } }),
      },
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** Names of the scripts of a built app that run before the map, and of those that the map adds. */
export async function scriptsOf(folder: string): Promise<{ firstPage: Set<string>; map: Set<string> }> {
  const page = await readFile(join(folder, "index.html"), "utf8");
  const firstPage = new Set<string>();
  for (const [, name] of page.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g))
    if (name) await reach(folder, name, firstPage);
  const mapView = (await readdir(join(folder, "assets"))).find((name) => /^map-view-.*\.js$/.test(name));
  if (!mapView) throw new Error("expected a piece of the build named map-view");
  const map = await reach(folder, mapView, new Set());
  for (const name of firstPage) map.delete(name);
  return { firstPage, map };
}

/** Adds a script and everything that it imports before it can run. */
async function reach(folder: string, script: string, seen: Set<string>): Promise<Set<string>> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const code = await readFile(join(folder, "assets", script), "utf8");
  for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g))
    if (name) await reach(folder, name, seen);
  return seen;
}

/** Bytes of scripts, each gzipped. */
export async function gzippedSize(folder: string, scripts: Iterable<string>): Promise<number> {
  const files = await Promise.all([...scripts].map((name) => readFile(join(folder, "assets", name))));
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}
