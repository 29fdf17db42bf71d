import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp, gzippedSize, scriptsOf } from "../support/built-app.ts";

const ENTRY_BUDGET = 110_000;
const WITH_MAP_BUDGET = 160_000;

let folder: string;
let page: string;

/** Built afresh into a folder of its own, so that the budget is never measured on last week's files. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nuanyi-build-"));
  await buildApp(folder, { withGraphiql: true });
  page = await readFile(join(folder, "index.html"), "utf8");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the rider's first page", () => {
  test("takes at most 110 kB of gzipped JavaScript before the map", async () => {
    const { firstPage } = await scriptsOf(folder);
    // React alone is more than this: a smaller sum would mean that the imports were not followed.
    const size = await gzippedSize(folder, firstPage);
    expect(size).toBeGreaterThan(60_000);
    expect(size).toBeLessThanOrEqual(ENTRY_BUDGET);
  });

  test("takes at most 160 kB with the map, which is a piece of its own", async () => {
    const { firstPage, map } = await scriptsOf(folder);
    expect([...map]).toContainEqual(expect.stringMatching(/^map-view-/));
    expect(await gzippedSize(folder, [...firstPage, ...map])).toBeLessThanOrEqual(WITH_MAP_BUDGET);
  });

  test("does not carry GraphiQL", async () => {
    const { firstPage, map } = await scriptsOf(folder);
    for (const name of [...firstPage, ...map])
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
