import { describe, expect, test } from "vitest";
import { zh } from "../../web/i18n/zh.ts";
import { WIDE } from "../support/browser.ts";
import { expectFocus, type Focus, focusOf, settledFocusOf } from "./focus.ts";
import { screenOf } from "./screen.ts";
import { useSharedApp } from "./use-app.ts";

const app = useSharedApp();

async function visit() {
  const visit = await app.visit("/", { screen: WIDE });
  const screen = screenOf(visit.page);
  await screen.firstRow.waitFor();
  await visit.page.locator(".map-pin, .map-cluster").first().waitFor();
  return { ...visit, screen, press: (key: string) => visit.page.keyboard.press(key) };
}

describe("with the keyboard alone", () => {
  test("a district is searched, a place found, looked at and gone to", async () => {
    const { page, screen, press, context } = await visit();
    await press("/");
    await expectFocus(page, "search");
    await page.keyboard.type("怀柔");
    await page.getByRole("button", { name: /^怀柔区/ }).waitFor();
    await press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("from")).toMatch(/^here:40\.\d+,116\.\d+$/);
    await expectFocus(page, "search");
    await expect.poll(async () => (await screen.codes())[0]).toMatch(/^DEMO-HR-/);

    const [first = "", second = ""] = await screen.names.allTextContents();
    await press("ArrowDown");
    await expectFocus(page, "list", first);
    await press("ArrowDown");
    await expectFocus(page, "list", second);
    await press("ArrowUp");
    await expectFocus(page, "list", first);
    await press("Enter");
    await expectFocus(page, "details", first);

    const main = screen.details.locator("[data-navigate]");
    await main.waitFor();
    const [popup] = await Promise.all([context.waitForEvent("page"), press("n")]);
    expect(popup.url()).toBe(await main.getAttribute("href"));
    expect(popup.url()).toMatch(/^https:\/\/uri\.amap\.com\/navigation\?to=116\.\d+,4\d\.\d+,/);
    await popup.close();
    await page.bringToFront();
    await expectFocus(page, "details");

    await press("Escape");
    await expectFocus(page, "list", first);
  });

  test("a place is found by its name, and Esc leads back", async () => {
    const { page, screen, press } = await visit();
    await press("/");
    await expectFocus(page, "search");
    await page.keyboard.type("富商");
    await page.getByRole("button", { name: /^富商市场暖心驿站/ }).waitFor();
    await press("Enter");
    await expect.poll(() => screen.placeName.textContent()).toBe("富商市场暖心驿站");
    await expectFocus(page, "details");
    await expect.poll(() => screen.selectedPin.getAttribute("aria-label")).toContain("富商市场暖心驿站");
    await press("Escape");
    await screen.firstRow.waitFor();
    expect((await focusOf(page)).isLost).toBe(false);
  });

  test("Esc leaves the search and gives the focus back", async () => {
    const { page, press, screen } = await visit();
    await press("/");
    await expectFocus(page, "search");
    await page.keyboard.type("龙");
    await press("Escape");
    await screen.search.waitFor();
    await expectFocus(page, "search", zh.search.open);
    expect(new URL(page.url()).search).not.toContain("search");
  });

  test("the keys are explained, and the focus goes back to where it was", async () => {
    const { page, press, screen } = await visit();
    await press("ArrowDown");
    await expectFocus(page, "list");
    const { name } = await focusOf(page);
    await press("?");
    await screen.dialog.getByRole("heading", { name: zh.keyboard.title }).waitFor();
    await expectFocus(page, "dialog");
    for (const key of ["/", "↑ ↓", "Enter", "n", "Esc", "?"])
      await screen.dialog.getByText(key, { exact: true }).first().waitFor();
    await press("Escape");
    await screen.dialog.waitFor({ state: "detached" });
    await expectFocus(page, "list", name);
  });

  test("Tab goes from the search through the filters and the list to the places on the map", async () => {
    const { page, press } = await visit();
    const steps: Focus[] = [];
    const seen = new Set<string>();
    for (let step = 0; step < 80; step++) {
      await press("Tab");
      const focus = await settledFocusOf(page);
      // Past the last stop the browser's own bar has the focus.
      if (focus.isLost) break;
      steps.push(focus);
      seen.add(focus.part);
    }
    const unseen = steps.filter(({ isMarked, isUncovered }) => !isMarked || !isUncovered);
    expect(unseen).toEqual([]);
    const order = steps.map(({ part }) => part).filter((part, at, all) => part !== all[at - 1]);
    expect(order.slice(0, 1)).toEqual(["search"]);
    const firstOf = (part: Focus["part"]) => steps.findIndex((focus) => focus.part === part);
    for (const part of ["search", "filters", "list", "map"] as const) expect(seen).toContain(part);
    expect(firstOf("filters")).toBeGreaterThan(firstOf("search"));
    expect(firstOf("list")).toBeGreaterThan(firstOf("filters"));
    expect(firstOf("map")).toBeGreaterThan(firstOf("list"));
    const isPin = ({ part, name }: Focus) => part === "map" && /，(开放|即将关闭)，|个地点，/.test(name);
    expect(steps.filter(isPin).length).toBeGreaterThan(3);
    expect(steps.some(({ name }) => name === zh.map.zoomIn)).toBe(true);
  });

  test("filters and pins answer to the space bar and Enter", async () => {
    const { page, press, screen } = await visit();
    await screen.filter("微波炉").focus();
    await press("Space");
    await expect.poll(() => screen.filter("微波炉").getAttribute("aria-pressed")).toBe("true");
    // Chosen filters come first: the focus moves along.
    await expectFocus(page, "filters", "微波炉");
    await expect.poll(() => new URL(page.url()).searchParams.get("with")).toBe("MICROWAVE");
    const pin = page.locator(".map-pin").first();
    await pin.focus();
    const name = await pin.getAttribute("title");
    await press("Enter");
    await expect.poll(() => screen.placeName.textContent()).toBe(name);
    await expectFocus(page, "details", name ?? "");
  });
});
