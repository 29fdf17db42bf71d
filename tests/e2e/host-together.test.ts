import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { zh } from "../../web/hosting/texts/zh.ts";
import { PHONE, type Visit, WIDE } from "../support/browser.ts";
import { FUSHANG, hostScreenOf, signInAs } from "./host-support.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const app = useApp(TUESDAY_AFTERNOON);
const EDITOR = `/host/${FUSHANG.code}`;

/** What stands in the history's latest entries: the first is the last that was done. */
async function history(page: Page): Promise<string[]> {
  await page.goto(`${app.url}${EDITOR}/history`);
  const { revisions } = hostScreenOf(page);
  await revisions.first().waitFor();
  return revisions.allTextContents();
}

/** Two hosts' devices, each with Thursday's hours changed and not saved. */
async function bothEditing(theirs: string, mine: string, prepare?: (mine: Visit) => unknown) {
  const [one, other] = [
    await app.visit("/", { screen: PHONE }, prepare),
    await app.visit("/", { screen: WIDE }),
  ] as const;
  const [me, them] = [hostScreenOf(one.page), hostScreenOf(other.page)];
  await signInAs(one.page, "HOST_EDITOR", EDITOR);
  await signInAs(other.page, "ADMINISTRATOR", EDITOR);
  await me.row("周四").tap();
  await me.time("周四", "to", 1).fill(mine);
  await them.row("周五").click();
  await them.time("周五", "to", 1).fill(theirs);
  return { one, other, me, them };
}

test("who saves second is asked, sees both sides, and can have both", async () => {
  // Deaf to what happens elsewhere: the conflict is only seen when saving.
  const { one, me, them } = await bothEditing("16:00", "17:00", ({ context }) =>
    context.route("**/graphql/stream?*", (route) => route.abort()),
  );
  await them.save.click();
  await them.said(zh.edit.saved("周五")).waitFor();
  await me.save.tap();
  await me.dialog.getByText(zh.conflict.same(zh.field.HOURS)).waitFor();
  await expect.poll(() => me.dialog.textContent()).toContain("16:00");
  await expect.poll(() => me.dialog.textContent()).toContain("17:00");
  await me.dialog.getByRole("button", { name: zh.conflict.keepMine }).tap();
  await me.said(zh.edit.saved("周四")).waitFor();
  await expect.poll(() => me.row("周五").textContent()).toContain("09:00–16:00");
  expect(await me.time("周四", "to", 1).inputValue()).toBe("17:00");
  const [mine, theirs] = await history(one.page);
  expect(mine).toContain("周四 09:00–17:00");
  expect(theirs).toContain("周五 09:00–16:00");
});

test("an open editor is not overwritten: it says who changed the place, and theirs can be kept", async () => {
  const { one, me, them } = await bothEditing("15:00", "19:00");
  await them.save.click();
  await them.said(zh.edit.saved("周五")).waitFor();
  const notice = one.page.getByRole("alert").filter({ hasText: zh.edit.meanwhile("演示·管理员") });
  await notice.waitFor();
  expect(await me.time("周四", "to", 1).inputValue()).toBe("19:00");
  await notice.getByRole("button", { name: zh.edit.compare }).tap();
  await me.dialog.getByRole("button", { name: zh.conflict.keepTheirs }).tap();
  await expect.poll(() => me.time("周四", "to", 1).inputValue()).toBe("17:00");
  await expect.poll(() => me.row("周五").textContent()).toContain("09:00–15:00");
  await expect.poll(() => me.save.count()).toBe(0);
});

test("leaving with unsaved edits asks, and coming back finds them", async () => {
  const { page } = await app.visit("/", { screen: PHONE });
  const screen = hostScreenOf(page);
  await signInAs(page, "HOST_EDITOR", EDITOR);
  await screen.row("周二").tap();
  await screen.time("周二", "to", 1).fill("21:00");
  await page.getByRole("link", { name: zh.nav.myPlaces }).tap();
  await screen.dialog.getByRole("button", { name: zh.edit.leaveYes }).tap();
  const card = screen.card(FUSHANG.name);
  await card.getByText(zh.card.unsaved).waitFor();
  await card.getByRole("link", { name: zh.card.editHours }).tap();
  await screen.save.waitFor();
  expect(await screen.row("周二").textContent()).toContain("09:00–21:00");
  await page.getByRole("button", { name: zh.edit.drop, exact: true }).tap();
  await screen.dialog.getByRole("button", { name: zh.edit.dropYes }).tap();
  await expect.poll(() => screen.row("周二").textContent()).toContain("09:00–18:00");
});
