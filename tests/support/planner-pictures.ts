import type { Page } from "playwright-core";
import { zh } from "../../web/planning/texts/zh.ts";
import { demoButton } from "../e2e/host-support.ts";
import { PHONE } from "./browser.ts";
import type { Picture } from "./picture.ts";

/** A desk's screen: the planner's columns want room. */
const DESK = { width: 1440, height: 900 };
/** Tuesday 23:00, in the middle of Chaoyang. */
const AT_NIGHT = "/plan?min=15&hour=47&lat=39.925&lon=116.465&zoom=12";

const via = (path: string): string => `/sign-in?next=${encodeURIComponent(path)}`;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The planner's screen, seen by the demo's planner. */
export const PLANNER_PICTURES: readonly Picture[] = [
  { name: "planner", screen: DESK, scale: 1, path: via(AT_NIGHT), arrive: answered },
  { name: "planner-phone", screen: PHONE, scale: 2, path: via("/plan"), arrive: answered },
  {
    name: "planner-sites",
    screen: DESK,
    scale: 1,
    path: via(AT_NIGHT),
    async arrive(page) {
      await suggested(page);
      await page.getByText(zh.suggestions.result.sites).first().waitFor();
    },
  },
  {
    name: "planner-scenario",
    screen: DESK,
    scale: 1,
    path: via(AT_NIGHT),
    async arrive(page) {
      await suggested(page);
      await button(page, zh.suggestions.tryIt).click();
      await page.getByText(zh.scenarios.effect.points("").trim()).first().waitFor();
    },
  },
];

async function answered(page: Page): Promise<void> {
  await demoButton(page, "PLANNER").click();
  await page.getByRole("heading", { name: zh.answer.gaps.title, exact: true }).waitFor();
}

async function suggested(page: Page): Promise<void> {
  await answered(page);
  await page.getByRole("tab", { name: zh.desk.tab.suggestions, exact: true }).click();
  await page.getByLabel(zh.suggestions.count, { exact: true }).fill("5");
  await button(page, zh.suggestions.start).click();
  await button(page, zh.suggestions.tryIt).waitFor();
}
