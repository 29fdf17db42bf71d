import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { zh as hours } from "../../web/hosting/hours/texts/zh.ts";
import { zh } from "../../web/hosting/texts/zh.ts";
import { PHONE } from "../support/browser.ts";
import { FUSHANG, hostScreenOf, signInAs } from "./host-support.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const app = useApp(TUESDAY_AFTERNOON);
const EDITOR = `/host/${FUSHANG.code}`;

async function changeDay(page: Page, day: string, until: string): Promise<void> {
  const screen = hostScreenOf(page);
  await screen.row(day).tap();
  await screen.time(day, "to", 1).fill(until);
  await screen.save.tap();
}

/** What a start without a network finds: the app writes it a while after it came. */
const isKept = (page: Page, text: string): Promise<boolean> =>
  page.evaluate(
    (wanted) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open("keyval-store");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("keyval").objectStore("keyval").get("nuanyi.queries");
          reading.onsuccess = () => resolve((JSON.stringify(reading.result) ?? "").includes(wanted));
          reading.onerror = () => reject(reading.error);
        };
      }),
    text,
  );

test("edits made without a network survive a reload and are sent once, in order, when it is back", async () => {
  const { page, cutNetwork } = await app.visit("/", { screen: PHONE });
  const screen = hostScreenOf(page);
  await signInAs(page, "HOST_EDITOR", EDITOR);
  await screen.row("周一").waitFor();
  await expect.poll(() => isKept(page, FUSHANG.name)).toBe(true);

  cutNetwork(true);
  await changeDay(page, "周一", "17:00");
  await screen.said(zh.outbox.waiting(1)).waitFor();
  await page.reload();
  await screen.said(zh.outbox.waiting(1)).waitFor();
  await changeDay(page, "周二", "16:00");
  await screen.said(zh.outbox.waiting(2)).waitFor();

  cutNetwork(false);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect.poll(() => page.getByText(/项修改/).count()).toBe(0);
  await page.goto(`${app.url}${EDITOR}/history`);
  await screen.revisions.first().waitFor();
  const [second, first, ...rest] = await screen.revisions.allTextContents();
  expect(first).toContain("周一 09:00–17:00");
  expect(second).toContain("周二 09:00–16:00");
  expect(rest).toHaveLength(1);
});

test("an edit whose answer was lost is not made twice", async () => {
  const { page, context } = await app.visit("/", { screen: PHONE });
  const screen = hostScreenOf(page);
  await signInAs(page, "HOST_EDITOR", EDITOR);
  let lost = 0;
  await context.route("**/graphql", async (route) => {
    if (lost > 0 || !route.request().postData()?.includes("mutation ChangePlace")) return route.fallback();
    lost++;
    // It arrives, but the answer does not.
    await route.fetch();
    return route.abort();
  });
  await changeDay(page, "周六", "15:00");
  await screen.said(zh.outbox.waiting(1)).waitFor();
  await page.clock.fastForward("00:20");
  await expect.poll(() => page.getByText(/项修改/).count()).toBe(0);
  expect(lost).toBe(1);
  await page.goto(`${app.url}${EDITOR}/history`);
  await screen.revisions.first().waitFor();
  const revisions = await screen.revisions.allTextContents();
  expect(revisions.filter((text) => text.includes("周六 09:00–15:00"))).toHaveLength(1);
});

test("signed out meanwhile: the edit is kept, and sent after signing in again", async () => {
  const { page, context, cutNetwork } = await app.visit("/", { screen: PHONE });
  const screen = hostScreenOf(page);
  await signInAs(page, "HOST_EDITOR", EDITOR);
  await screen.row("周一").waitFor();
  cutNetwork(true);
  await changeDay(page, "周日", "14:00");
  await screen.said(zh.outbox.waiting(1)).waitFor();
  await context.clearCookies();
  cutNetwork(false);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await page.waitForURL(/\/sign-in/);
  await signInAs(page, "HOST_EDITOR", "/host");
  await expect.poll(() => page.getByText(/项修改/).count()).toBe(0);
  await page.goto(`${app.url}${EDITOR}/history`);
  await expect.poll(() => screen.revisions.first().textContent()).toContain("周日 09:00–14:00");
});

test("an edit that waits can be given up", async () => {
  const { page, cutNetwork } = await app.visit("/", { screen: PHONE });
  const screen = hostScreenOf(page);
  await signInAs(page, "HOST_EDITOR", EDITOR);
  await screen.row("周一").waitFor();
  cutNetwork(true);
  await changeDay(page, "周五", "13:00");
  await screen.said(zh.outbox.waiting(1)).waitFor();
  await page.getByRole("button", { name: zh.outbox.show }).tap();
  await screen.dialog.getByText(zh.outbox.line(FUSHANG.name, "周五")).waitFor();
  await screen.dialog.getByRole("button", { name: zh.outbox.discard }).tap();
  await expect.poll(() => page.getByText(/项修改/).count()).toBe(0);
  cutNetwork(false);
  await page.reload();
  await expect.poll(() => screen.row("周五").textContent()).toContain("09:00–18:00");
});

test("who goes on editing while an earlier edit is sent is not asked about their own change", async () => {
  const { page, cutNetwork } = await app.visit("/", { screen: PHONE });
  const screen = hostScreenOf(page);
  await signInAs(page, "HOST_EDITOR", EDITOR);
  await screen.row("周一").waitFor();
  cutNetwork(true);
  await changeDay(page, "周三", "12:30");
  await screen.said(zh.outbox.waiting(1)).waitFor();
  await screen.row("周四").tap();
  await screen.time("周四", "to", 1).fill("12:45");
  cutNetwork(false);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect.poll(() => page.getByText(/项修改/).count()).toBe(0);
  await screen.save.tap();
  await screen.said(zh.edit.saved("周四")).waitFor();
  await page.reload();
  await expect.poll(() => screen.row("周三").textContent()).toContain("09:00–12:30");
  await expect.poll(() => screen.row("周四").textContent()).toContain("09:00–12:45");
});

test("what is edited next goes on from what waits", async () => {
  const { page, cutNetwork } = await app.visit("/", { screen: PHONE });
  const screen = hostScreenOf(page);
  await signInAs(page, "HOST_EDITOR", EDITOR);
  await screen.row("周一").waitFor();
  const season = (name: string) => page.getByRole("tab", { name });
  const addSeason = page.getByRole("button", { name: hours.seasons.add });

  cutNetwork(true);
  await addSeason.tap();
  await screen.save.tap();
  await screen.said(zh.outbox.waiting(1)).waitFor();
  // Still there, and a season added beside it does not take its place.
  await season("夏季").waitFor();
  await expect.poll(() => screen.save.count()).toBe(0);
  await addSeason.tap();
  await screen.save.tap();
  await screen.said(zh.outbox.waiting(2)).waitFor();

  cutNetwork(false);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect.poll(() => page.getByText(/项修改/).count()).toBe(0);
  await page.reload();
  await season("夏季").waitFor();
  await season("冬季").waitFor();
});

test("signing out tells of what waits", async () => {
  const { page, cutNetwork } = await app.visit("/", { screen: PHONE });
  const screen = hostScreenOf(page);
  await signInAs(page, "HOST_EDITOR", EDITOR);
  await screen.row("周一").waitFor();
  cutNetwork(true);
  await changeDay(page, "周日", "15:00");
  await screen.said(zh.outbox.waiting(1)).waitFor();
  await page.getByRole("button", { name: zh.nav.signOut }).tap();
  await screen.dialog.getByText(zh.outbox.waitingHint(1)).waitFor();
  await screen.dialog.getByRole("button", { name: zh.outbox.stay }).tap();
  await expect.poll(() => screen.dialog.count()).toBe(0);
  cutNetwork(false);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect.poll(() => page.getByText(/项修改/).count()).toBe(0);
});
