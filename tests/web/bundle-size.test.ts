import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

const ENTRY_BUDGET = 110_000;
const WITH_MAP_BUDGET = 160_000;

let folder: string;
let page: string;

/** Built afresh into a folder of its own, so that the budget is never measured on last week's files. */
beforeAll(async () => {
  // The test runner says "test", which would bundle the development build of React.
  vi.stubEnv("NODE_ENV", "production");
  folder = await mkdtemp(join(tmpdir(), "nuanyi-build-"));
  await build({
    configFile: new URL("../../web/vite.config.ts", import.meta.url).pathname,
    build: { outDir: folder, reportCompressedSize: false },
    logLevel: "error",
  });
  page = await readFile(join(folder, "index.html"), "utf8");
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** The file and everything it imports before it can run, by name. */
async function staticallyReached(entry: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = await readFile(join(folder, "assets", entry), "utf8");
  const imports = code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g);
  for (const [, name] of imports) if (name) await staticallyReached(name, seen);
  return seen;
}

async function gzippedSize(names: Iterable<string>): Promise<number> {
  const files = await Promise.all([...names].map((name) => readFile(join(folder, "assets", name))));
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}

async function firstPage(): Promise<Set<string>> {
  const scripts = [...page.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].flatMap(
    ([, name]) => name ?? [],
  );
  expect(scripts.length).toBeGreaterThan(0);
  const reached = new Set<string>();
  for (const script of scripts) await staticallyReached(script, reached);
  return reached;
}

describe("the rider's first page", () => {
  test("takes at most 110 kB of gzipped JavaScript before the map", async () => {
    const names = await firstPage();
    // React alone is more than this: a smaller sum would mean that the imports were not followed.
    const size = await gzippedSize(names);
    expect(size).toBeGreaterThan(60_000);
    expect(size).toBeLessThanOrEqual(ENTRY_BUDGET);
  });

  test("takes at most 160 kB with the map, which is a piece of its own", async () => {
    const names = await firstPage();
    const mapView = (await readdir(join(folder, "assets"))).find((name) => /^map-view-.*\.js$/.test(name));
    if (!mapView) throw new Error("expected a chunk named map-view");
    expect(names).not.toContain(mapView);
    const withMap = await staticallyReached(mapView, new Set(names));
    expect(await gzippedSize(withMap)).toBeLessThanOrEqual(WITH_MAP_BUDGET);
  });

  test("does not carry GraphiQL", async () => {
    for (const name of await firstPage())
      expect(await readFile(join(folder, "assets", name), "utf8")).not.toContain("graphiql-container");
  });

  test("has no inline script or style, so that the content security policy needs no exception", () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/<style|\sstyle=/);
  });

  test("leaves the server's places to be filled in", () => {
    expect(page).toContain('content="%TILE_URL%"');
    expect(page).toContain('content="%TILE_ATTRIBUTION%"');
  });
});
