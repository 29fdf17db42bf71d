import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { zh } from "../../web/i18n/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { districtsPainted } from "./picture.ts";
import { screenOf } from "./screen.ts";
import { useApp, useSharedApp } from "./use-app.ts";

const HUAIROU = { lat: 40.3155, lon: 116.6361 };

describe("on a bad day", () => {
  const app = useSharedApp();

  test("without tiles the districts are drawn, quietly said so, until tiles come again", async () => {
    const options = { screen: WIDE };
    const { page, serveTiles } = await app.visit("/?at=39.95,116.5,10", options, (visit) =>
      visit.serveTiles(false),
    );
    const notice = page.getByRole("status").getByText(zh.failure.tiles);
    await notice.waitFor();
    const names = () => page.locator(".map-name").allTextContents();
    await expect.poll(names).toEqual(expect.arrayContaining(["顺义区", "大兴区", "海淀区", "通州区"]));
    const isMap = (painted: Awaited<ReturnType<typeof districtsPainted>>) =>
      painted !== null && painted.colours >= 3 && painted.coveredShare > 0.15;
    await expect.poll(() => districtsPainted(page)).toSatisfy(isMap);
    await page.locator(".map-pin, .map-cluster").first().waitFor();

    serveTiles(true);
    await page.clock.fastForward("00:31");
    await notice.waitFor({ state: "detached" });
  });

  test("with tiles there is no such notice", async () => {
    const { page } = await app.visit("/", { screen: WIDE });
    await page.locator("img.leaflet-tile-loaded").nth(8).waitFor();
    expect(await page.getByText(zh.failure.tiles).count()).toBe(0);
  });

  test("a refused position is explained, with what to do instead", async () => {
    const { page } = await app.visit("/", { screen: PHONE });
    const screen = screenOf(page);
    await screen.firstRow.waitFor();
    await screen.locate.click();
    const notice = page.getByRole("alert").filter({ hasText: zh.locate.denied });
    await notice.getByText(zh.locate.deniedHint).waitFor();
    await notice.getByRole("button", { name: zh.locate.again }).waitFor();
    // The list is not taken away meanwhile.
    expect(await screen.rows.count()).toBeGreaterThan(0);
    await notice.getByRole("button", { name: zh.locate.usePin }).click();
    await notice.waitFor({ state: "detached" });
    await page.getByText(zh.origin.pin).waitFor();
    await page.getByLabel(zh.map.pin).waitFor();
    expect(new URL(page.url()).searchParams.get("from")).toMatch(/^pin:39\.\d+,116\.\d+$/);
  });

  test("a first visit without a network says so, and trying again works", async () => {
    const options = { screen: PHONE };
    const { page, cutNetwork } = await app.visit("/", options, (visit) => visit.cutNetwork(true));
    await page.getByText(zh.failure.network).waitFor();
    await page.getByText(zh.failure.networkHint).waitFor();
    const screen = screenOf(page);
    const retry = page.getByRole("button", { name: zh.failure.retry });
    await retry.click();
    await page.getByText(zh.failure.network).waitFor();
    expect(await screen.rows.count()).toBe(0);
    cutNetwork(false);
    // The app may be trying again by itself just then, and be done before the button is pressed.
    await expect
      .poll(async () => {
        await retry.click({ timeout: 500 }).catch(() => undefined);
        return screen.rows.count();
      })
      .toBeGreaterThan(0);
    await expect.poll(() => page.getByText(zh.failure.network).count()).toBe(0);
  });

  test("the last results stay when the network goes, with their age, even after a reload", async () => {
    const { page, cutNetwork } = await app.visit("/", { screen: PHONE, position: HUAIROU });
    const screen = screenOf(page);
    await screen.firstRow.waitFor();
    await screen.locate.click();
    await expect.poll(async () => (await screen.codes())[0]).toBe("DEMO-HR-001");
    const before = await screen.codes();
    // What is kept is written a while after it came.
    await expect.poll(() => keptText(page)).toContain("DEMO-HR-001");
    cutNetwork(true);
    await page.clock.runFor("06:00");
    // Said at the last full minute.
    const age = page.getByRole("alert").filter({ hasText: zh.failure.stale(zh.time.minutesAgo(5)) });
    await age.waitFor();
    await expect.poll(screen.codes).toEqual(before);

    await page.reload();
    const kept = page
      .getByRole("alert")
      .filter({ hasText: zh.failure.staleElsewhere(zh.time.minutesAgo(6)) });
    await kept.waitFor();
    await expect.poll(screen.codes).toEqual(before);

    cutNetwork(false);
    await page.getByRole("button", { name: zh.failure.retry }).click();
    await kept.waitFor({ state: "detached" });
    await expect.poll(screen.codes).toEqual(before);
  });

  test("details that do not come are said to be missing, and can be asked for again", async () => {
    const { page, cutNetwork } = await app.visit("/", { screen: PHONE });
    const screen = screenOf(page);
    await screen.firstRow.waitFor();
    const name = await screen.names.first().textContent();
    cutNetwork(true);
    await screen.firstRow.click();
    await screen.details.getByText(zh.details.failed).waitFor();
    // What the list knew is shown all the same.
    expect(await screen.placeName.textContent()).toBe(name);
    cutNetwork(false);
    await screen.details.getByRole("button", { name: zh.failure.retry }).click();
    await screen.details.locator("[data-navigate]").waitFor();
    expect(await screen.details.getByText(zh.details.failed).count()).toBe(0);
  });

  test("a link to a place that is gone says so and leads to the list", async () => {
    const { page } = await app.visit("/?place=NOWHERE-1", { screen: PHONE });
    const screen = screenOf(page);
    await screen.details.getByText(zh.details.notFound).waitFor();
    await page.getByRole("button", { name: zh.details.back }).click();
    await screen.firstRow.waitFor();
  });

  test("an unknown address is a friendly page that leads home", async () => {
    const { page } = await app.visit("/no/such/page", { screen: PHONE });
    await page.getByRole("heading", { level: 1, name: zh.app.notFound }).waitFor();
    await page.getByText(zh.app.notFoundHint).waitFor();
    await page.getByRole("link", { name: zh.app.toStart }).click();
    await screenOf(page).firstRow.waitFor();
  });
});

/** What the app has written for its next start. */
function keptText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("keyval-store");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("keyval").objectStore("keyval").get("nuanyi.queries");
          reading.onsuccess = () => resolve(JSON.stringify(reading.result) ?? "");
          reading.onerror = () => reject(reading.error);
        };
      }),
  );
}

describe("in the middle of the night", () => {
  const app = useApp(new Date("2026-11-23T18:30:00Z"));
  const VALLEY = { lat: 40.7357, lon: 116.63 };

  test("where nothing is open, the nearest that opens is named, and there is a way on", async () => {
    const { page } = await app.visit("/", { screen: PHONE, position: VALLEY });
    const screen = screenOf(page);
    await screen.firstRow.waitFor();
    await screen.locate.click();
    await page.getByText(zh.empty.noneOpen(zh.unit.kilometres("5"))).waitFor();
    const opens = zh.empty.nearestOpens("汤河口镇暖心驿站", zh.time.todayAt("08:00"), zh.unit.metres("410"));
    const hint = page.getByText(opens);
    await hint.waitFor();
    expect(await hint.textContent()).toContain(
      zh.empty.nearestIsOpen("宝山镇公路养护站驿站", "").replace("，。", ""),
    );

    await page.getByRole("button", { name: zh.empty.widen(zh.unit.kilometres("20")) }).click();
    await expect.poll(async () => (await screen.codes())[0]).toBe("DEMO-HR-030");
    expect(await screen.firstRow.textContent()).toContain(zh.openness.roundTheClock);
  });

  test("closed places can be looked at too", async () => {
    const { page } = await app.visit("/", { screen: PHONE, position: VALLEY });
    const screen = screenOf(page);
    await screen.firstRow.waitFor();
    await screen.locate.click();
    await page.getByRole("button", { name: zh.empty.showClosed }).click();
    await expect.poll(async () => (await screen.codes())[0]).toBe("DEMO-HR-028");
    expect(await screen.firstRow.textContent()).toContain(zh.openness.opensAt("08:00"));
  });
});
