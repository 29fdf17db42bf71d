import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { en } from "../../web/hosting/texts/en.ts";
import { zh } from "../../web/hosting/texts/zh.ts";
import { zh as riderTexts } from "../../web/i18n/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { readyAxe, seriousFindings } from "./axe.ts";
import { FUSHANG, hostScreenOf, signInAs } from "./host-support.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const app = useApp(TUESDAY_AFTERNOON);
const PLACE = `/host/${FUSHANG.code}`;

/** How to get from signing in to each screen. */
const SCREENS: [name: string, path: string, arrive: (page: Page) => Promise<unknown>][] = [
  ["my places", "/host", (page) => page.getByRole("article").first().waitFor()],
  [
    "closing for now",
    "/host",
    async (page) => {
      await page.getByRole("button", { name: zh.card.closeUntil }).first().click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "an editor with unsaved edits",
    PLACE,
    async (page) => {
      const screen = hostScreenOf(page);
      await screen.row("周三").click();
      await screen.time("周三", "to", 1).fill("12:00");
      await screen.save.waitFor();
    },
  ],
  ["a history", `${PLACE}/history`, (page) => page.locator("[data-version]").first().waitFor()],
  ["a sheet for the door", `${PLACE}/qr`, (page) => page.locator("[data-sheet]").waitFor()],
  [
    "selected places",
    "/host",
    async (page) => {
      await page.getByRole("button", { name: zh.bulk.start }).click();
      await page.getByRole("checkbox").nth(0).check();
      await page.getByRole("button", { name: zh.bulk.change(1) }).waitFor();
    },
  ],
  ["nothing selected", "/host/+change", (page) => page.getByText(zh.bulk.nothingHint).waitFor()],
  ["somebody else's place", "/host/NOWHERE-1", (page) => page.getByText(zh.edit.notFound).waitFor()],
];

/** What the bar at the bottom hides for the moment is scrolled out from under it. */
const findings = async (page: Page): Promise<string[]> =>
  (await seriousFindings(page)).filter((line) => !/^target-size:.*partially obscured/s.test(line));

describe.each([
  ["phone", PHONE],
  ["wide", WIDE],
] as const)("axe finds nothing serious on a %s screen", (_, screen) => {
  test.each(SCREENS)("%s", async (_name, path, arrive) => {
    const { page } = await app.visit("/", { screen }, (visit) => readyAxe(visit.page));
    await signInAs(page, "ADMINISTRATOR", path);
    await arrive(page);
    expect(await findings(page), "Chinese").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findings(page), "dark").toEqual([]);
    // Behind a dialog the switch is out of reach.
    if (await page.getByRole("dialog").isVisible()) return;
    await page.emulateMedia({ colorScheme: "light" });
    await page.getByRole("button", { name: riderTexts.app.switchLanguage, exact: true }).click();
    await page.getByRole("link", { name: en.nav.myPlaces }).first().waitFor();
    expect(await findings(page), "English").toEqual([]);
  });
});
