import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { zh } from "../../web/i18n/zh.ts";
import { WIDE } from "../support/browser.ts";
import { screenOf } from "./screen.ts";
import { useSharedApp } from "./use-app.ts";

const app = useSharedApp();
const inUrl = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
const HUAIROU = "/?from=pin:40.316,116.636";

async function visitDetails() {
  const visit = await app.visit(HUAIROU, { screen: WIDE });
  const screen = screenOf(visit.page);
  await screen.firstRow.click();
  await screen.placeName.waitFor();
  return { ...visit, screen, backToList: visit.page.getByRole("button", { name: zh.details.back }) };
}

async function choose(page: Page, name: RegExp) {
  await screenOf(page).search.click();
  await page.getByRole("searchbox").fill(name.source.slice(1));
  await page.getByRole("button", { name }).click();
}

describe("going back closes what is open and takes back nothing else", () => {
  test.each(["button", "browser"])("by the %s", async (means) => {
    const { page, screen, backToList } = await visitDetails();
    await screen.filter("微波炉").click();
    await expect.poll(() => inUrl(page, "with")).toBe("MICROWAVE");
    if (means === "button") await backToList.click();
    else await page.goBack();
    await screen.firstRow.waitFor();
    expect(inUrl(page, "place")).toBeNull();
    expect(inUrl(page, "with")).toBe("MICROWAVE");
    await expect.poll(() => screen.filter("微波炉").getAttribute("aria-pressed")).toBe("true");
  });

  test("a place found over another takes its turn, and back leads to the list", async () => {
    const { page, screen, backToList } = await visitDetails();
    const first = await screen.placeName.textContent();
    await choose(page, /^汤河口镇暖心驿站/);
    await expect.poll(() => screen.placeName.textContent()).toBe("汤河口镇暖心驿站");
    expect(first).not.toBe("汤河口镇暖心驿站");
    await backToList.click();
    await screen.firstRow.waitFor();
    expect(await screen.details.count()).toBe(0);
    // Nothing of it is left below the list either.
    await page.goForward();
    await expect.poll(() => screen.details.count()).toBe(1);
    await page.goBack();
    await screen.firstRow.waitFor();
  });

  test("a district chosen over the details shows its list", async () => {
    const { page, screen } = await visitDetails();
    await choose(page, /^大兴区/);
    await expect.poll(() => inUrl(page, "from")).toMatch(/^here:/);
    await expect.poll(async () => (await screen.codes())[0]).toMatch(/^DEMO-DX-/);
    await screen.firstRow.waitFor();
    expect(await screen.details.count()).toBe(0);
    expect(inUrl(page, "place")).toBeNull();
    expect(inUrl(page, "within")).toBe("20");
  });

  test("a search closed over the details leaves them", async () => {
    const { page, screen } = await visitDetails();
    const name = await screen.placeName.textContent();
    await screen.search.click();
    await page.getByRole("button", { name: zh.search.close }).click();
    await screen.search.waitFor();
    await expect.poll(() => screen.placeName.textContent()).toBe(name);
  });
});
