import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { zh } from "../../web/hosting/texts/zh.ts";
import { PHONE } from "../support/browser.ts";
import { FUSHANG, hostScreenOf, signInAs } from "./host-support.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

/** The browser's own setting for twice the usual text size. */
const app = useApp(TUESDAY_AFTERNOON, "--blink-settings=defaultFontSize=32,defaultFixedFontSize=26");
const PLACE = `/host/${FUSHANG.code}`;

/** What sticks out of the screen sideways. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("main *, header *, dialog *")]
      .filter((element) => element.checkVisibility() && !element.closest(".sr-only, svg"))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => `${element.tagName} "${element.textContent?.slice(0, 30)}"`),
  );

test.each([
  ["my places", "/host", (page: Page) => page.getByRole("article").first().waitFor()],
  [
    "the editor and its button",
    PLACE,
    async (page: Page) => {
      const screen = hostScreenOf(page);
      await screen.row("周三").tap();
      await screen.time("周三", "to", 1).fill("12:00");
      await screen.save.waitFor();
    },
  ],
  ["the history", `${PLACE}/history`, (page: Page) => page.locator("[data-version]").first().waitFor()],
  ["the sheet for the door", `${PLACE}/qr`, (page: Page) => page.locator("[data-sheet]").waitFor()],
])("with text twice as large nothing sticks out of %s", async (_, path, arrive) => {
  const { page } = await app.visit("/", { screen: PHONE });
  await signInAs(page, "HOST_EDITOR", path);
  await arrive(page);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("32px");
  expect(await sticksOut(page)).toEqual([]);
});

test("with text twice as large, closing for now is within reach", async () => {
  const { page } = await app.visit("/", { screen: PHONE });
  const { dialog } = hostScreenOf(page);
  await signInAs(page, "HOST_EDITOR", "/host");
  await page.getByRole("button", { name: zh.card.closeUntil }).tap();
  await dialog.waitFor();
  expect(await sticksOut(page)).toEqual([]);
  await dialog.getByRole("button", { name: zh.nav.close, exact: true }).tap();
  await expect.poll(() => dialog.count()).toBe(0);
});
