import type { Page, Request } from "playwright-core";
import { describe, expect, test } from "vitest";
import { zh } from "../../web/i18n/zh.ts";
import { PHONE } from "../support/browser.ts";
import { answerPosition, holdPosition } from "./geolocation.ts";
import { centreOf, drag } from "./pointer.ts";
import { screenOf } from "./screen.ts";
import { useSharedApp } from "./use-app.ts";

const RIDER = { lat: 40.3155, lon: 116.6361 };
const NEAREST = "DEMO-HR-001";

const app = useSharedApp();

const inUrl = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
const dotOn = (page: Page) => page.getByLabel(zh.map.position(zh.unit.metres("30")));
const farAway = (page: Page) => drag(page, { x: 200, y: 180 }, { x: 60, y: 330 });

/** The points from which the list was asked for, each once, with the given amenity. */
function listPoints(requests: readonly Request[], amenity?: string): string[] {
  const points = requests.flatMap((request) => {
    const { variables } = (request.postDataJSON() ?? {}) as {
      variables?: { near?: object; first?: number; filter?: { amenities?: string[] } };
    };
    const isAbout = amenity === undefined || variables?.filter?.amenities?.includes(amenity);
    return variables?.near && variables.first && isAbout ? JSON.stringify(variables.near) : [];
  });
  return [...new Set(points)];
}

async function visitLocated() {
  const visit = await app.visit("/", { screen: PHONE, position: RIDER }, ({ page }) => holdPosition(page));
  const screen = screenOf(visit.page);
  await screen.firstRow.waitFor();
  await screen.locate.click();
  await answerPosition(visit.page, "found");
  await expect.poll(async () => (await screen.codes())[0]).toBe(NEAREST);
  await dotOn(visit.page).waitFor();
  await expect.poll(() => inUrl(visit.page, "at")).not.toBeNull();
  return { ...visit, screen };
}

describe("the rider's position", () => {
  test("holds while it is asked for again, and when no other comes", async () => {
    const { page, screen, requests } = await visitLocated();
    const there = inUrl(page, "at");
    await farAway(page);
    await expect.poll(() => inUrl(page, "at")).not.toBe(there);
    const from = requests.length;
    await screen.locate.click();
    await page.getByRole("button", { name: zh.locate.locating }).waitFor();
    await screen.filter("微波炉").click();
    await expect.poll(() => listPoints(requests, "MICROWAVE")).toEqual([JSON.stringify(RIDER)]);
    await answerPosition(page, "failed");
    await page.getByRole("alert").getByText(zh.locate.unavailable).waitFor();
    await screen.filter("饮水").click();
    await expect.poll(() => listPoints(requests, "DRINKING_WATER")).toEqual([JSON.stringify(RIDER)]);
    expect(listPoints(requests.slice(from))).toEqual([JSON.stringify(RIDER)]);
    await page.getByText(zh.origin.me).waitFor();
    expect(await page.getByText(zh.origin.useMine).count()).toBe(0);
    await dotOn(page).waitFor({ state: "attached" });
  });

  test("brings the map back as often as it is asked for", async () => {
    const { page, screen } = await visitLocated();
    const there = inUrl(page, "at");
    for (const _ of ["once", "twice"]) {
      await farAway(page);
      await expect.poll(() => inUrl(page, "at")).not.toBe(there);
      await screen.locate.click();
      await answerPosition(page, "found");
      await expect.poll(() => inUrl(page, "at")).toBe(there);
    }
  });

  test("where it may not be asked for, the map of the link stands in for it and is named so", async () => {
    const { page, requests } = await app.visit("/?from=me&at=39.95,116.5,13", { screen: PHONE });
    const screen = screenOf(page);
    await page.getByText(zh.origin.here).waitFor();
    await page.getByRole("button", { name: zh.origin.useMine }).waitFor();
    await page.locator(".map-pin, .map-cluster").first().waitFor();
    await farAway(page);
    await expect.poll(() => inUrl(page, "at")).not.toBe("39.95,116.5,13");
    await screen.filter("微波炉").click();
    const there = [JSON.stringify({ lat: 39.95, lon: 116.5 })];
    await expect.poll(() => listPoints(requests, "MICROWAVE")).toEqual(there);
    expect(listPoints(requests)).toEqual(there);
  });

  test("comes too late for what was chosen meanwhile", async () => {
    const options = { screen: PHONE, position: RIDER };
    const { page } = await app.visit("/", options, (visit) => holdPosition(visit.page));
    const screen = screenOf(page);
    await page.locator(".map-pin, .map-cluster").first().waitFor();
    await screen.locate.click();
    await farAway(page);
    await page.getByRole("button", { name: zh.list.searchHere }).click();
    await page.getByText(zh.origin.here).waitFor();
    const chosen = inUrl(page, "from");
    await answerPosition(page, "found");
    await dotOn(page).waitFor({ state: "attached" });
    expect(inUrl(page, "from")).toBe(chosen);
    expect(await page.getByText(zh.origin.here).count()).toBe(1);
  });

  test("does not take the map from the place of a link", async () => {
    const options = { screen: PHONE, position: { lat: 39.92, lon: 116.46 } };
    const { page } = await app.visit(`/?place=${NEAREST}`, options, async (visit) => {
      await holdPosition(visit.page);
      await visit.page.addInitScript(() => localStorage.setItem("nuanyi.located", "yes"));
    });
    const { selectedPin } = screenOf(page);
    await expect.poll(() => inUrl(page, "at")).toBe("40.316,116.637,16");
    const before = await centreOf(selectedPin);
    await answerPosition(page, "found");
    await expect.poll(() => inUrl(page, "from")).toBe("me");
    await dotOn(page).waitFor({ state: "attached" });
    expect(await centreOf(selectedPin)).toEqual(before);
  });
});
