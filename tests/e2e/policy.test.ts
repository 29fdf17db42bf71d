import { expect, test } from "vitest";
import { PHONE } from "../support/browser.ts";
import { screenOf } from "./screen.ts";
import { useSharedApp } from "./use-app.ts";

const app = useSharedApp();

// Every other browser test fails on such a breach: this one shows that it would be seen.
test("an inline script is refused, and the refusal does not go unseen", async () => {
  const visit = await app.visit("/", { screen: PHONE });
  await screenOf(visit.page).firstRow.waitFor();
  expect(visit.trouble).toEqual([]);
  const hasRun = await visit.page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.body.dataset.hasRun = 'yes'";
    document.body.append(script);
    return document.body.dataset.hasRun === "yes";
  });
  expect(hasRun).toBe(false);
  await expect
    .poll(() => visit.trouble)
    .toContainEqual(expect.stringMatching(/^policy: script-src.* refused inline$/));
  await expect.poll(() => visit.trouble).toContainEqual(expect.stringMatching(/^console: .*inline script/));
  visit.forgetTrouble();
});

test("nothing is asked of anyone but the server and the tiles'", async () => {
  const { page, requests } = await app.visit("/", { screen: PHONE });
  await screenOf(page).firstRow.waitFor();
  await page.locator("img.leaflet-tile-loaded").first().waitFor();
  const hosts = new Set(requests.map((request) => new URL(request.url()).hostname));
  expect([...hosts].sort()).toEqual(["localhost", "tile.openstreetmap.org"]);
});
