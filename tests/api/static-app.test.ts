import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, createApp } from "../../server/app.ts";
import { testConfig } from "../support/api.ts";
import { useDatabase } from "../support/database.ts";

const TILES = "https://tiles.example/{z}/{x}/{y}.png?key=$&b";

describe("the built app", () => {
  const database = useDatabase();
  let home: string;
  let app: App;
  let inProduction: App;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "nuanyi-app-"));
    // an install folder may have any name
    const appFolder = join(home, "assets", "web");
    await mkdir(join(appFolder, "assets"), { recursive: true });
    await writeFile(join(appFolder, "index.html"), '<meta name="tiles" content="%TILE_URL%">');
    await writeFile(join(appFolder, "icon.svg"), "<svg/>");
    await writeFile(join(appFolder, "assets", "app-1a2b3c.js"), "export {};");
    await writeFile(join(appFolder, "graphiql.html"), "<title>GraphiQL</title>");
    const start = (environment: Record<string, string>) =>
      createApp({
        config: testConfig({ TILE_URL: TILES, TILE_ATTRIBUTION: "ours", ...environment }),
        database: database.db,
        listen: database.listen,
        clock: { now: () => new Date("2026-11-21T06:00:00Z") },
        appFolder,
      });
    app = await start({});
    inProduction = await start({ NODE_ENV: "production" });
  });
  afterAll(async () => {
    await app.stop();
    await inProduction.stop();
    await rm(home, { recursive: true, force: true });
  });

  it("has GraphiQL in development only", async () => {
    const page = async ({ url }: App, path: string) =>
      (await fetch(url + path, { headers: { accept: "text/html" } })).text();
    expect(await page(app, "/graphql")).toContain("GraphiQL");
    expect(await page(inProduction, "/graphql")).not.toContain("GraphiQL");
    expect(await page(inProduction, "/graphiql.html")).not.toContain("GraphiQL");
  });

  it.each([
    ["/assets/app-1a2b3c.js", "public, max-age=31536000, immutable"],
    ["/icon.svg", "no-cache"],
    ["/", "no-cache"],
  ])("lets %s be kept: %s", async (path, caching) => {
    const response = await fetch(`${app.url}${path}`);
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, caching]);
  });

  it.each(["/", "/index.html", "/some/screen"])("fills in the page at %s", async (path) => {
    const response = await fetch(`${app.url}${path}`, { headers: { accept: "text/html" } });
    expect([response.status, await response.text()]).toEqual([
      200,
      `<meta name="tiles" content="${TILES.replace("&", "&#38;")}">`,
    ]);
  });
});
