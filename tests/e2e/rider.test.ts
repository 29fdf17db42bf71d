import { Geodesic } from "geographiclib-geodesic";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { zh } from "../../web/i18n/zh.ts";
import { PHONE } from "../support/browser.ts";
import { centreOf, drag } from "./pointer.ts";
import { screenOf } from "./screen.ts";
import { useSharedApp } from "./use-app.ts";

/** In Huairou's shopping street. More digits than anything of ours may send on. */
const RIDER = { lat: 40.315483, lon: 116.636127 };
const FUSHANG = { code: "DEMO-HR-001", name: "富商市场暖心驿站", lat: 40.3163, lon: 116.6368 };

const app = useSharedApp();

/** What the API says is nearest to the rider, in order, with the app's own filter. */
async function nearestCodes(amenities: string[] = []): Promise<string[]> {
  const near = { lat: Number(RIDER.lat.toFixed(4)), lon: Number(RIDER.lon.toFixed(4)) };
  const query = `query($near: PointInput!, $filter: PlaceFilter) {
    nearestPlaces(near: $near, first: 20, maxMetres: 5000, filter: $filter) { place { code } }
  }`;
  const filter = { openOnArrival: "EBIKE", ...(amenities.length > 0 && { amenities }) };
  const data = await app.ask<{ nearestPlaces: { place: { code: string } }[] }>(query, { near, filter });
  return data.nearestPlaces.map(({ place }) => place.code);
}

async function visitLocated(path = "/") {
  const visit = await app.visit(path, { screen: PHONE, position: RIDER });
  const screen = screenOf(visit.page);
  await screen.firstRow.waitFor();
  await screen.locate.click();
  await expect.poll(screen.codes).toContain(FUSHANG.code);
  return { ...visit, screen };
}

describe("a rider", () => {
  test("finds the nearest open place by a tap", async () => {
    const { page, screen } = await visitLocated();
    const codes = await nearestCodes();
    expect(codes[0]).toBe(FUSHANG.code);
    await expect.poll(screen.codes).toEqual(codes);
    const first = await screen.firstRow.textContent();
    expect(first).toContain(FUSHANG.name);
    expect(first).toContain(zh.openness.openUntil("18:00"));
    const { s12: metres = Number.NaN } = Geodesic.WGS84.Inverse(
      RIDER.lat,
      RIDER.lon,
      FUSHANG.lat,
      FUSHANG.lon,
    );
    expect(first).toContain(zh.unit.metres(String(Math.round(metres / 10) * 10)));
    // The whole first result is in sight, above the fold.
    const box = await screen.firstRow.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(PHONE.height);
    await page.getByLabel(zh.map.position(zh.unit.metres("30"))).waitFor();
  });

  test("narrows the list by amenities", async () => {
    const { page, screen } = await visitLocated();
    const before = await nearestCodes();
    await screen.filter("微波炉").click();
    const warm = await nearestCodes(["MICROWAVE"]);
    expect(warm).not.toEqual(before);
    await expect.poll(screen.codes).toEqual(warm);

    await screen.filter(zh.filters.all).click();
    await screen.dialog.getByRole("button", { name: "打气筒" }).click();
    await screen.dialog.getByRole("button", { name: zh.filters.show }).click();
    const both = await nearestCodes(["MICROWAVE", "TYRE_PUMP"]);
    expect(both).not.toEqual(warm);
    expect(both.length).toBeGreaterThan(0);
    await expect.poll(screen.codes).toEqual(both);
    expect(new URL(page.url()).searchParams.get("with")).toBe("MICROWAVE,TYRE_PUMP");
    await expect.poll(() => screen.filter("打气筒").getAttribute("aria-pressed")).toBe("true");

    await screen.filter("微波炉").click();
    await expect.poll(screen.codes).toEqual(await nearestCodes(["TYRE_PUMP"]));
  });

  test("reads the details and is led there, telling no one where they are", async () => {
    const { page, screen, requests, context } = await visitLocated();
    await screen.firstRow.click();
    await page.getByRole("heading", { name: FUSHANG.name }).waitFor();
    const navigate = screen.details.locator("[data-navigate]");
    await navigate.waitFor();
    const text = await screen.details.textContent();
    for (const part of [zh.openness.sentence.openUntil(zh.time.todayAt("18:00")), "09:00–18:00", zh.app.demo])
      expect(text).toContain(part);
    for (const amenity of ["微波炉", "打气筒", "急救箱", "针线包", "Wi-Fi"]) expect(text).toContain(amenity);

    await screen.details.getByRole("button", { name: zh.details.otherApps }).click();
    await screen.dialog.getByRole("link").nth(5).waitFor();
    const links = await screen.dialog
      .getByRole("link")
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toHaveLength(6);
    const targets = Object.fromEntries(links.map((link) => [appOf(link), pointIn(link)]));
    expect(Object.keys(targets).sort()).toEqual(["amap", "apple", "baidu", "geo", "google", "qq"]);
    for (const [name, point] of Object.entries(targets)) {
      const { s12: metres } = Geodesic.WGS84.Inverse(FUSHANG.lat, FUSHANG.lon, point.lat, point.lon);
      if (name === "amap") {
        // GCJ-02 lies some 550 m off in Beijing.
        expect(metres).toBeGreaterThan(450);
        expect(metres).toBeLessThan(650);
      } else expect(metres, name).toBeLessThan(0.2);
    }

    const [popup] = await Promise.all([
      context.waitForEvent("page"),
      screen.dialog.getByRole("link", { name: zh.details.navigateWith(zh.navigationApp.AMAP) }).click(),
    ]);
    expect(popup.url()).toBe(links.find((link) => appOf(link) === "amap"));
    await page.reload();
    await screen.placeName.waitFor();

    const urls = [...links, ...requests.map((request) => request.url()), page.url()];
    for (const url of urls) {
      const numbers = decodeURIComponent(url).match(/\d+\.\d+/g) ?? [];
      for (const number of numbers.map(Number)) {
        // What the URL keeps of the map's middle is 100 m coarse.
        const isCoarse = Number(number.toFixed(3)) === number;
        if (isCoarse) continue;
        expect(Math.abs(number - RIDER.lat), url).toBeGreaterThan(0.0004);
        expect(Math.abs(number - RIDER.lon), url).toBeGreaterThan(0.0004);
      }
    }
    const asked = requests.filter((request) => request.url() === `${app.url}/graphql`);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((request) => request.method() === "POST")).toBe(true);
  });

  test("finds the same screen after a reload", async () => {
    const { page, screen } = await visitLocated();
    await screen.filter("微波炉").click();
    await expect.poll(screen.codes).toEqual(await nearestCodes(["MICROWAVE"]));
    await screen.firstRow.click();
    await screen.selectedPin.waitFor();
    const at = () => new URL(page.url()).searchParams.get("at");
    await expect.poll(at).toBe("40.316,116.636,15");
    await drag(page, { x: 200, y: 250 }, { x: 120, y: 320 });
    await expect.poll(at).not.toBe("40.316,116.636,15");
    const url = page.url();
    const pin = await middleOf(page);

    await page.reload();
    await screen.placeName.waitFor();
    expect(await screen.placeName.textContent()).toBe(FUSHANG.name);
    await expect.poll(() => screen.filter("微波炉").getAttribute("aria-pressed")).toBe("true");
    // Once located again, the list is measured from the rider, and the map stays where it was left.
    await page.getByLabel(zh.map.position(zh.unit.metres("30"))).waitFor();
    await screen.details.getByText(zh.unit.metres("110")).waitFor();
    expect(page.url()).toBe(url);
    const again = await middleOf(page);
    // 0.001° is some 30 pixels at this zoom, and was rounded by half of that at most.
    expect(Math.abs(again.x - pin.x)).toBeLessThan(20);
    expect(Math.abs(again.y - pin.y)).toBeLessThan(20);

    await page.goBack();
    await expect.poll(screen.codes).toEqual(await nearestCodes(["MICROWAVE"]));
    expect(await screen.firstRow.isVisible()).toBe(true);
  });

  test("opens the map where a link measures from", async () => {
    const { page } = await app.visit("/?from=pin:40.316,116.636", { screen: PHONE });
    const screen = screenOf(page);
    await expect.poll(async () => (await screen.codes())[0]).toBe(FUSHANG.code);
    // In the middle of what the sheet leaves of the map.
    const pin = page.getByLabel(zh.map.pin);
    await expect.poll(async () => Math.abs((await centreOf(pin)).x - PHONE.width / 2)).toBeLessThan(5);
    const sheet = await screen.status.first().boundingBox();
    expect((await centreOf(pin)).y).toBeLessThan(sheet?.y ?? 0);
    expect(await page.getByRole("button", { name: zh.list.searchHere }).count()).toBe(0);
  });

  test("comes back to the same part of the list", async () => {
    const { page, screen } = await visitLocated();
    const row = screen.rows.nth(8);
    await row.scrollIntoViewIfNeeded();
    const scroller = page.locator("[data-scroller]").first();
    const top = () => scroller.evaluate((element) => element.scrollTop);
    const before = await top();
    expect(before).toBeGreaterThan(500);
    await row.click();
    await screen.placeName.waitFor();
    expect(await row.isVisible()).toBe(false);
    await page.goBack();
    await row.waitFor();
    await expect.poll(top).toBe(before);
  });
});

function appOf(link: string): string {
  const { protocol, hostname } = new URL(link);
  return protocol === "geo:" ? "geo" : (/(\w+)\.com$/.exec(hostname)?.[1] ?? hostname);
}

/** The point that a link leads to: the only two numbers with decimals in it, Amap's with the longitude first. */
function pointIn(link: string): { lat: number; lon: number } {
  const [first = Number.NaN, second = Number.NaN] = (
    decodeURIComponent(link).match(/\d+\.\d{4,}/g) ?? []
  ).map(Number);
  return first > 90 ? { lat: second, lon: first } : { lat: first, lon: second };
}

/** Where the selected place's pin stands on the screen. */
const middleOf = (page: Page): Promise<{ x: number; y: number }> => centreOf(screenOf(page).selectedPin);
