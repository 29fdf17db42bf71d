import { expect, test } from "vitest";
import { zh as hours } from "../../web/hosting/hours/texts/zh.ts";
import { zh } from "../../web/hosting/texts/zh.ts";
import { PHONE } from "../support/browser.ts";
import { FUSHANG, hostScreenOf, signInAs } from "./host-support.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const app = useApp(TUESDAY_AFTERNOON);

test("what was begun and not confirmed is not left out silently", async () => {
  const { page } = await app.visit("/", { screen: PHONE });
  const screen = hostScreenOf(page);
  await signInAs(page, "HOST_EDITOR", `/host/${FUSHANG.code}`);
  await page.getByRole("textbox", { name: zh.edit.phone }).fill("010-6501 2345");
  await page.getByRole("gridcell", { name: /28/ }).tap();
  const confirm = page.getByRole("button", { name: hours.special.set("11月28日（周六）") });
  await confirm.waitFor();
  await screen.save.tap();
  await screen.said(zh.edit.unfinished).waitFor();
  await confirm.tap();
  const both = ["11月28日", zh.field.PHONE].join(zh.edit.comma);
  await page.getByRole("button", { name: zh.edit.save(both) }).tap();
  await screen.said(zh.edit.saved(both)).waitFor();
});

test("a typed text that was taken over says so until it no longer holds", async () => {
  const { page } = await app.visit("/", { screen: PHONE });
  const screen = hostScreenOf(page);
  await signInAs(page, "HOST_EDITOR", `/host/${FUSHANG.code}`);
  await page.getByRole("textbox", { name: hours.typed.label }).fill("周一至周五 8:30-12:00，14:00-18:00");
  await page.getByRole("button", { name: hours.typed.use }).tap();
  await page.getByText(hours.typed.used).waitFor();
  await screen.save.tap();
  await screen.said(zh.edit.saved("每天")).waitFor();
  await expect.poll(() => page.getByText(hours.typed.used).count()).toBe(1);
  // The editor has an undo of its own.
  await page.getByRole("status").getByRole("button", { name: zh.edit.undo }).tap();
  await page.getByRole("button", { name: hours.typed.use }).waitFor();
});
