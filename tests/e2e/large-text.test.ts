import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { zh } from "../../web/i18n/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { screenOf } from "./screen.ts";
import { useSharedApp } from "./use-app.ts";

/** The browser's own setting for twice the usual text size, which media queries in `em` follow too. */
const app = useSharedApp("--blink-settings=defaultFontSize=32,defaultFixedFontSize=26");

/** A phone of the narrowest kind, as WCAG's reflow asks for. */
const NARROW = { width: 320, height: 640 };

/** What sticks out of the screen sideways, save what lies in a row that scrolls sideways by design or on the map. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if ((document.scrollingElement?.scrollWidth ?? 0) > innerWidth) found.push("the page");
    for (const element of document.querySelectorAll("main *, header *, dialog *, article *")) {
      if (!element.checkVisibility() || element.closest(".sr-only, .map-root, svg")) continue;
      if (element.closest('[role="group"].overflow-x-auto')) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > innerWidth + 1))
        found.push(`${element.tagName} "${element.textContent?.slice(0, 30)}" ${left}-${right}`);
    }
    return found;
  });
}

/** Whether a finger on its middle would press it. */
function isReachable(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && element.contains(hit);
  });
}

describe.each([
  ["phone", PHONE],
  ["narrow phone", NARROW],
  ["wide screen", WIDE],
] as const)("with text twice as large on a %s", (_, size) => {
  test("nothing sticks out, and what matters can be reached", async () => {
    const { page } = await app.visit("/", { screen: size });
    const screen = screenOf(page);
    await screen.firstRow.waitFor();
    await page.locator(".map-pin, .map-cluster").first().waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("32px");
    expect(await sticksOut(page)).toEqual([]);
    for (const control of [screen.search, screen.locate, screen.filter(zh.filters.openOnArrival)])
      expect(await isReachable(control), String(control)).toBe(true);
    const zoomIn = page.getByRole("button", { name: zh.map.zoomIn, exact: true });
    if (await zoomIn.isVisible()) expect(await isReachable(zoomIn)).toBe(true);

    await screen.filter(zh.filters.all).click();
    await screen.dialog.waitFor();
    expect(await sticksOut(page)).toEqual([]);
    const show = screen.dialog.getByRole("button", { name: zh.filters.show });
    await show.scrollIntoViewIfNeeded();
    expect(await isReachable(show)).toBe(true);
    await show.click();

    // On the narrowest the sheet is drawn up first.
    const raise = page.getByRole("button", { name: zh.sheet.full });
    if (await raise.isVisible()) await raise.click();
    expect(await isReachable(screen.search)).toBe(true);
    await screen.firstRow.click();
    const navigate = screen.details.locator("[data-navigate]");
    await navigate.waitFor();
    expect(await sticksOut(page)).toEqual([]);
    await navigate.scrollIntoViewIfNeeded();
    expect(await isReachable(navigate)).toBe(true);
    await page.goBack();

    await screen.search.click();
    await page.getByRole("button", { name: "怀柔区" }).waitFor();
    expect(await sticksOut(page)).toEqual([]);
  });
});
