import { describe, expect, test } from "vitest";
import { zh } from "../../web/i18n/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { expectFocus } from "./focus.ts";
import { drag } from "./pointer.ts";
import { screenOf } from "./screen.ts";
import { useSharedApp } from "./use-app.ts";

const app = useSharedApp();

interface Asked {
  readonly variables?: { readonly first?: number; readonly filter?: { readonly openOnArrival?: string } };
}

describe("the list", () => {
  test("grows under the keyboard, and claims no more than it knows meanwhile", async () => {
    const { page, context } = await app.visit("/?open=any&within=any", { screen: WIDE });
    const screen = screenOf(page);
    await screen.firstRow.waitFor();
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await context.route("**/graphql", async (route) => {
      if ((route.request().postDataJSON() as Asked).variables?.first === 50) await held;
      await route.fallback();
    });
    const more = page.getByRole("button", { name: zh.list.more });
    const nameOf = async (row: number) => (await screen.names.nth(row).textContent()) ?? "";
    await more.focus();
    await more.press("Enter");
    await expect.poll(() => more.getAttribute("aria-disabled")).toBe("true");
    await page.getByText(zh.list.results(20, false), { exact: true }).waitFor();
    await expectFocus(page, "list", await nameOf(19));
    letThrough();
    await page.getByText(zh.list.results(50, false), { exact: true }).waitFor();
    await expectFocus(page, "list", await nameOf(19));
    await page.keyboard.press("ArrowDown");
    await expectFocus(page, "list", await nameOf(20));

    await expect.poll(() => more.getAttribute("aria-disabled")).toBe("false");
    await more.press("Enter");
    // After the last step there is no button left.
    await more.waitFor({ state: "detached" });
    await expectFocus(page, "list", await nameOf(49));
    expect(await screen.rows.count()).toBe(100);
  });

  test("without results asks for others once, wherever the map is moved", async () => {
    const { page, screen, farther } = await visitNowhere();
    const before = page.url();
    await drag(page, { x: 900, y: 300 }, { x: 700, y: 500 });
    await expect.poll(() => page.url()).not.toBe(before);
    await screen.filter(zh.filters.openOnArrival).click();
    await expect.poll(() => farther(false)).toBe(1);
    expect(farther(true)).toBe(1);
  });

  async function visitNowhere() {
    const visit = await app.visit("/?from=pin:39.5,115.5", { screen: WIDE });
    const { page, requests } = visit;
    await page.getByText(/^最近开放的是/).waitFor();
    await page.locator(".map-canvas").waitFor();
    const farther = (isOpen: boolean) =>
      requests.filter((request) => {
        const { variables } = (request.postDataJSON() ?? {}) as Asked;
        return variables?.first === 1 && (variables.filter?.openOnArrival !== undefined) === isOpen;
      }).length;
    return { ...visit, screen: screenOf(page), farther };
  }
});

test("a press on the sheet that ends outside it holds nothing", async () => {
  const { page } = await app.visit("/", { screen: PHONE });
  const screen = screenOf(page);
  await screen.firstRow.waitFor();
  const grip = page.getByRole("group", { name: zh.sheet.handle }).locator("..");
  const top = (await grip.boundingBox())?.y ?? Number.NaN;
  await page.mouse.move(150, top + 2);
  await page.mouse.down();
  await page.mouse.move(150, top - 3);
  await page.mouse.up();
  await page.mouse.move(150, top + 40, { steps: 4 });
  expect(await page.locator("[data-dragging]").count()).toBe(0);
});
