import { describe, expect, test } from "vitest";
import { zh } from "../../web/i18n/zh.ts";
import { WIDE } from "../support/browser.ts";
import { expectFocus } from "./focus.ts";
import { screenOf } from "./screen.ts";
import { useSharedApp } from "./use-app.ts";

const app = useSharedApp();

async function visit() {
  const { page } = await app.visit("/?place=DEMO-HR-001", { screen: WIDE });
  const screen = screenOf(page);
  const navigate = screen.details.locator("[data-navigate]");
  await navigate.waitFor();
  return { page, screen, navigate };
}

describe("the details", () => {
  test("leave the focus where the way of travel is changed", async () => {
    const { page, screen, navigate } = await visit();
    await screen.filters.getByRole("button", { name: zh.filters.mode(zh.mode.EBIKE) }).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => navigate.getAttribute("href")).toContain("mode=walk");
    await expectFocus(page, "filters", zh.filters.mode(zh.mode.WALK));
  });

  test("undo keeps a place, also one that was kept again meanwhile", async () => {
    const { page, screen } = await visit();
    const keep = screen.details.getByRole("button", { name: zh.details.favourite });
    for (const isKept of ["true", "false", "true"]) {
      await keep.click();
      await expect.poll(() => keep.getAttribute("aria-pressed")).toBe(isKept);
    }
    await page.getByRole("button", { name: zh.details.undo }).click();
    await page.getByRole("button", { name: zh.details.undo }).waitFor({ state: "detached" });
    expect(await keep.getAttribute("aria-pressed")).toBe("true");
  });
});
