import { describe, expect, test } from "vitest";
import { zh } from "../../web/i18n/zh.ts";
import { WIDE } from "../support/browser.ts";
import { screenOf } from "./screen.ts";
import { useSharedApp } from "./use-app.ts";

const app = useSharedApp();

async function visit() {
  const { page } = await app.visit("/?search", { screen: WIDE }, ({ page }) =>
    page.addInitScript(() => localStorage.setItem("nuanyi.searches", '["","龙山"]')),
  );
  const field = page.getByRole("searchbox");
  await field.waitFor();
  return { page, field, recent: () => page.evaluate(() => localStorage.getItem("nuanyi.searches")) };
}

describe("the search by name", () => {
  test("Enter takes no answer to another text", async () => {
    const { page, field, recent } = await visit();
    await field.fill("富商");
    await page.getByRole("button", { name: /^富商市场暖心驿站/ }).waitFor();
    for (const other of ["", "  ", "京晨"]) {
      await field.fill(other);
      await field.press("Enter");
      expect(new URL(page.url()).search).toBe("?search");
      expect(await recent()).toBe('["","龙山"]');
    }
    await page.getByRole("button", { name: /^京晨银行怀柔支行/ }).waitFor();
    await field.press("Enter");
    await expect.poll(() => screenOf(page).placeName.textContent()).toContain("京晨银行");
    expect(await recent()).toBe('["京晨","龙山"]');
  });

  test("leaves Esc to the input method", async () => {
    const { field } = await visit();
    const isLeft = (isComposing: boolean) =>
      field.evaluate((element, isComposing) => {
        const options = { key: "Escape", isComposing, bubbles: true, cancelable: true };
        return element.dispatchEvent(new KeyboardEvent("keydown", options));
      }, isComposing);
    expect(await isLeft(true)).toBe(true);
    expect(await isLeft(false)).toBe(false);
  });

  test("lists no empty text among the recent ones", async () => {
    const { page } = await visit();
    const recent = page.locator("section").filter({ hasText: zh.search.recent }).getByRole("listitem");
    await recent.getByText("龙山").waitFor();
    expect(await recent.count()).toBe(1);
  });
});
