import { describe, expect, test } from "vitest";
import { en } from "../../web/i18n/en.ts";
import { zh } from "../../web/i18n/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { useSharedApp } from "./use-app.ts";

const app = useSharedApp();

describe("the language", () => {
  test("is Chinese until it is switched, and stays switched", async () => {
    const { page } = await app.visit("/", { screen: WIDE });
    const lang = () => page.evaluate(() => document.documentElement.lang);
    await page.getByRole("button", { name: zh.filters.all }).waitFor();
    expect(await lang()).toBe("zh-CN");
    expect(await page.title()).toBe(zh.app.title);

    await page.getByRole("button", { name: zh.app.switchLanguage }).click();
    const inEnglish = async () => {
      await page.getByRole("button", { name: en.filters.all }).waitFor();
      await page.getByRole("button", { name: en.filters.openOnArrival }).waitFor();
      await page
        .getByRole("group", { name: en.filters.label })
        .getByRole("button", { name: "Microwave" })
        .waitFor();
      await page.getByRole("region", { name: en.map.label }).waitFor();
      await page.locator("[data-row]").getByText(en.openness.openUntil("17:30")).first().waitFor();
      expect(await lang()).toBe("en-GB");
      expect(await page.title()).toBe(en.app.title);
      expect(await page.getByText(zh.filters.all).count()).toBe(0);
    };
    await inEnglish();
    await page.reload();
    await inEnglish();

    await page.getByRole("button", { name: en.app.switchLanguage }).click();
    await page.getByRole("button", { name: zh.filters.all }).waitFor();
    expect(await lang()).toBe("zh-CN");
  });

  test("reaches the details and the names on the map", async () => {
    const { page } = await app.visit("/?at=40.3,116.6,11&place=DEMO-HR-001", { screen: PHONE }, (visit) =>
      visit.serveTiles(false),
    );
    await page.getByRole("button", { name: zh.app.switchLanguage }).click();
    await page.getByRole("heading", { name: en.details.amenities }).waitFor();
    await page.getByRole("row", { name: /^Today/ }).waitFor();
    await page.getByText(en.app.demo).waitFor();
    await page.getByRole("status").getByText(en.failure.tiles).waitFor();
    await expect.poll(() => page.locator(".map-name").allTextContents()).toContain("Huairou District");
    expect(await page.getByText(zh.details.hours, { exact: true }).count()).toBe(0);
  });
});
