import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { type AppServer, startAppServer } from "./app-server.ts";
import { launchBrowser, PHONE, startVisit, WIDE } from "./browser.ts";
import { buildApp } from "./built-app.ts";
import { HOST_PICTURES } from "./host-pictures.ts";
import type { Picture } from "./picture.ts";
import { PLANNER_PICTURES } from "./planner-pictures.ts";

/**
 * Takes the README's pictures of the real app with the demo's places, into docs/images: `npm run pictures`. On the
 * offline base, so that they show nobody else's map and come out alike on every machine.
 */
const FOLDER = fileURLToPath(new URL("../../docs/images/", import.meta.url));

/** A Tuesday in Beijing, 17:35: most places are open, some are about to close. */
const NOW = new Date("2026-11-24T09:35:00Z");
/** In Huairou's shopping street. */
const RIDER = { lat: 40.3155, lon: 116.6361 };

const RIDER_PICTURES: readonly Picture[] = [
  { name: "phone", screen: PHONE, scale: 2, path: "/?at=40.316,116.636,14&from=me", arrive: locatedOnMap },
  {
    name: "phone-details",
    screen: PHONE,
    scale: 2,
    path: "/?at=40.316,116.636,14&from=me&place=DEMO-HR-001",
    async arrive(page) {
      await locatedOnMap(page);
      await page.getByRole("button", { name: "全屏" }).click();
      await page.locator("[data-navigate]").waitFor();
    },
  },
  {
    name: "desktop",
    screen: WIDE,
    scale: 1,
    path: "/?at=39.94,116.44,12",
    async arrive(page) {
      await page.locator("[data-row]").nth(4).waitFor();
      await mapDrawn(page);
    },
  },
];

async function locatedOnMap(page: Page): Promise<void> {
  await page.getByLabel(/^您在这里/).waitFor();
  await mapDrawn(page);
}

async function mapDrawn(page: Page): Promise<void> {
  await page.locator(".map-name").first().waitFor({ state: "attached" });
  await page.locator(".map-pin, .map-cluster").first().waitFor();
}

async function take(browser: Browser, { url }: AppServer, picture: Picture): Promise<void> {
  const { name, screen, scale, path, arrive } = picture;
  const visit = await startVisit(browser, { screen, scale, now: NOW, position: RIDER });
  const { page } = visit;
  visit.serveTiles(false);
  await page.goto(url + path);
  await arrive(page);
  await page.waitForLoadState("networkidle");
  const taken = await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  process.stdout.write(`docs/images/${name}.png: ${Math.round(taken.length / 1000)} kB\n`);
  await visit.context.close();
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "nuanyi-pictures-"));
  await buildApp(folder);
  const server = await startAppServer({ folder, now: NOW });
  const browser = await launchBrowser();
  try {
    await mkdir(FOLDER, { recursive: true });
    for (const picture of [...RIDER_PICTURES, ...PLANNER_PICTURES, ...HOST_PICTURES])
      await take(browser, server, picture);
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
