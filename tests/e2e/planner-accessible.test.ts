import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { en } from "../../web/planning/texts/en.ts";
import { zh } from "../../web/planning/texts/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { readyAxe, seriousFindings } from "./axe.ts";
import { signInAs } from "./host-support.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const app = useApp(TUESDAY_AFTERNOON);

/** Signs in as the demo's planner in Chinese, then opens a fresh page of the desk in the language asked for. */
async function desk(language: "zh" | "en", screen: typeof PHONE, dark: boolean): Promise<Page> {
  const { page } = await app.visit("/", { screen, dark }, (visit) => readyAxe(visit.page));
  await signInAs(page, "PLANNER", "/account");
  await page.evaluate((chosen) => localStorage.setItem("nuanyi.language", chosen), language);
  await page.goto(`${app.url}/plan`);
  return page;
}

test.each([
  ["zh", "phone", PHONE, false],
  ["en", "wide", WIDE, true],
] as const)(
  "axe finds nothing serious on any tab, and none is too wide: %s, %s",
  async (language, _, screen, dark) => {
    const texts = language === "zh" ? zh : en;
    const page = await desk(language, screen, dark);
    await page.getByRole("heading", { name: texts.answer.gaps.title, exact: true }).waitFor();
    for (const name of Object.values(texts.desk.tab)) {
      await page.getByRole("tab", { name, exact: true }).click();
      await expect.poll(() => page.getByRole("progressbar").count()).toBe(0);
      expect(await seriousFindings(page), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(screen.width);
    }
  },
);

test("the printed report has two pages", async () => {
  const page = await desk("zh", WIDE, false);
  await page.getByRole("heading", { name: zh.answer.gaps.title, exact: true }).waitFor();
  await page.getByRole("button", { name: zh.desk.export, exact: true }).click();
  await page.getByRole("button", { name: zh.exporting.item.report, exact: true }).click();
  await page.getByRole("img", { name: "覆盖地图" }).waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});
