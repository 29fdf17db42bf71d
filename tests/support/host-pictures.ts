import type { Page } from "playwright-core";
import { zh } from "../../web/hosting/texts/zh.ts";
import { demoButton, FUSHANG, hostScreenOf } from "../e2e/host-support.ts";
import { PHONE, WIDE } from "./browser.ts";
import type { Picture } from "./picture.ts";

const PLACE = `/host/${FUSHANG.code}`;
const via = (path: string): string => `/sign-in?next=${encodeURIComponent(path)}`;

/** A host's screens, each seen by one of the demo's people. They change the demo, so they come last. */
export const HOST_PICTURES: readonly Picture[] = [
  { name: "host-places", screen: PHONE, scale: 2, path: via("/host"), arrive: myPlaces },
  { name: "host-places-wide", screen: WIDE, scale: 1, path: via("/host"), arrive: myPlaces },
  {
    name: "host-editor",
    screen: PHONE,
    scale: 2,
    path: via(PLACE),
    async arrive(page) {
      await demoButton(page, "HOST_EDITOR").click();
      await splitWednesday(page);
      await page
        .getByRole("heading", { name: zh.edit.hours })
        .evaluate((heading) => heading.scrollIntoView());
    },
  },
  {
    name: "host-history",
    screen: PHONE,
    scale: 2,
    path: via(PLACE),
    async arrive(page) {
      const screen = hostScreenOf(page);
      await demoButton(page, "HOST_EDITOR").click();
      await splitWednesday(page);
      await screen.save.click();
      await screen.said(zh.edit.saved("周三")).waitFor();
      await page.getByRole("link", { name: zh.edit.history }).click();
      await screen.revisions.nth(1).waitFor();
      await page.clock.fastForward("00:11");
    },
  },
  {
    name: "host-qr",
    screen: PHONE,
    scale: 2,
    path: via(`${PLACE}/qr`),
    async arrive(page) {
      await demoButton(page, "HOST_EDITOR").click();
      await page.locator("[data-sheet]").waitFor();
    },
  },
];

async function myPlaces(page: Page): Promise<void> {
  await demoButton(page, "HOST_OWNER").click();
  await hostScreenOf(page).cards.nth(5).waitFor();
}

async function splitWednesday(page: Page): Promise<void> {
  const screen = hostScreenOf(page);
  await screen.row("周三").click();
  await screen.time("周三", "to", 1).fill("12:00");
  await screen.addPeriod("周三").click();
  await screen.time("周三", "from", 2).fill("14:00");
  await screen.time("周三", "to", 2).fill("18:00");
  await screen.time("周三", "to", 2).blur();
  await screen.save.waitFor();
}
