import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { zh } from "../../web/i18n/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { readyAxe, seriousFindings } from "./axe.ts";
import { type Screen, screenOf } from "./screen.ts";
import { useSharedApp } from "./use-app.ts";

const app = useSharedApp();

/** How to get from a fresh page to each screen. */
const SCREENS: [name: string, path: string, arrive: (screen: Screen, page: Page) => Promise<unknown>][] = [
  ["the list", "/", (_, page) => page.locator(".map-pin, .map-cluster").first().waitFor()],
  [
    "the details",
    "/?place=DEMO-HR-001",
    async (screen) => {
      await screen.details.locator("[data-navigate]").waitFor();
      await screen.selectedPin.waitFor();
    },
  ],
  ["the search", "/?search", (_, page) => page.getByRole("button", { name: "怀柔区" }).waitFor()],
  [
    "the search's answers",
    "/?search",
    async (_, page) => {
      await page.getByRole("searchbox").fill("怀柔");
      await page.getByRole("button", { name: /^怀柔区/ }).waitFor();
    },
  ],
  [
    "all filters",
    "/?with=MICROWAVE",
    async (screen) => {
      await screen.filter(zh.filters.all).click();
      await screen.dialog.getByRole("button", { name: "打气筒" }).waitFor();
    },
  ],
  [
    "a refused position",
    "/",
    async (screen, page) => {
      await screen.firstRow.waitFor();
      await screen.locate.click();
      await page.getByRole("alert").waitFor();
    },
  ],
  ["nothing found", "/?from=pin:39.5,115.5", (_, page) => page.getByText(/^最近开放的是/).waitFor()],
  ["the shared pieces", "/design", (_, page) => page.getByRole("heading", { level: 1 }).waitFor()],
  ["an unknown address", "/no/such/page", (_, page) => page.getByRole("heading", { level: 1 }).waitFor()],
];

describe.each([
  ["phone", PHONE],
  ["wide", WIDE],
] as const)("axe finds nothing serious on a %s screen", (_, screen) => {
  test.each(SCREENS)("%s", async (_name, path, arrive) => {
    const { page } = await app.visit(path, { screen }, (visit) => readyAxe(visit.page));
    await arrive(screenOf(page), page);
    expect(await seriousFindings(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page
      .locator('.map-root[data-theme="dark"]')
      .or(page.locator("body:not(:has(.map-root))"))
      .waitFor();
    expect(await seriousFindings(page), "dark").toEqual([]);
  });
});

describe("targets are large enough for a thumb", () => {
  /** Everything to press that can be seen, smaller than asked for. Links inside a text are as high as the text. */
  const tooSmall = (page: Page, least: number, within: string) =>
    page.locator(within).evaluate((root, least) => {
      const found = root.querySelectorAll("button, a[href], input, [role=button]");
      return [...found].flatMap((element) => {
        const target = element.matches("input") ? (element.parentElement ?? element) : element;
        const { width, height, top, left } = target.getBoundingClientRect();
        const isSeen = element.checkVisibility() && width > 0 && top < innerHeight && left < innerWidth;
        const isInText = element.closest(".map-attribution") !== null;
        if (!isSeen || isInText || Math.min(width, height) >= least - 0.01) return [];
        return [`${element.getAttribute("aria-label") ?? element.textContent}: ${width} × ${height}`];
      });
    }, least);

  test("on the list, on the map and in the filters", async () => {
    const { page } = await app.visit("/", { screen: PHONE });
    const screen = screenOf(page);
    await screen.firstRow.waitFor();
    await page.locator(".map-pin").first().waitFor();
    expect(await tooSmall(page, 44, "body")).toEqual([]);
    expect(await tooSmall(page, 48, "ol")).toEqual([]);
    const locate = await screen.locate.boundingBox();
    expect(locate?.width).toBeGreaterThanOrEqual(48);
    await screen.filter(zh.filters.all).click();
    await screen.dialog.waitFor();
    expect(await tooSmall(page, 44, "dialog")).toEqual([]);
  });

  test("in the details and the search", async () => {
    const { page } = await app.visit("/?place=DEMO-HR-001", { screen: PHONE });
    await screenOf(page).details.locator("[data-navigate]").waitFor();
    expect(await tooSmall(page, 44, "body")).toEqual([]);
    await page.goto(`${app.url}/?search`);
    await page.getByRole("button", { name: "怀柔区" }).waitFor();
    expect(await tooSmall(page, 44, "main:not([inert])")).toEqual([]);
  });
});
