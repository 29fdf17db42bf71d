import { expect, test } from "vitest";
import { zh as accounts } from "../../web/accounts/texts/zh.ts";
import { zh } from "../../web/administration/texts/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { demoButton, FUSHANG } from "./host-support.ts";
import { button, pathOf } from "./people.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const app = useApp(TUESDAY_AFTERNOON);

/** The demo's administrator invites an editor of a host. @returns the path of the link */
async function invite(host: string, email = ""): Promise<string> {
  const { page } = await app.visit("/sign-in?next=/admin/hosts", { screen: WIDE });
  await demoButton(page, "ADMINISTRATOR").click();
  await page.getByRole("searchbox").fill(host.slice(0, 2));
  await button(page, zh.hosts.membersLabel(host)).click();
  await button(page, zh.hosts.invite).click();
  await page.getByLabel(zh.hosts.role).selectOption("EDITOR");
  await page.getByLabel(zh.hosts.inviteEmail).fill(email);
  await button(page, zh.hosts.inviteSubmit).click();
  const link = await page.getByLabel(zh.common.link).inputValue();
  await button(page, zh.hosts.done).click();
  await page.getByText(zh.hosts.openInvitations).waitFor();
  return new URL(link).pathname;
}

test("an invitation by link makes somebody a member, who then sees the host's places", async () => {
  const link = await invite("富商市场");
  const guest = await app.visit(link, { screen: PHONE });
  await guest.page.getByText(/邀请您以“编辑”的身份管理 富商市场 的网点/).waitFor();
  await guest.page.getByLabel(accounts.invitation.name).fill("新来的小陈");
  await guest.page.getByLabel(accounts.email).fill("chen@demo.nuanyi.example");
  await guest.page.getByLabel(accounts.password, { exact: true }).fill("warm water for all");
  await guest.page.getByLabel(accounts.passwordAgain, { exact: true }).fill("warm water for all");
  await button(guest.page, accounts.invitation.accept).click();
  await expect.poll(() => pathOf(app, guest.page)).toBe("/host");
  await guest.page.getByText(FUSHANG.name).first().waitFor();

  // Once: the same link is of no use to the next.
  const late = await app.visit(link, { screen: PHONE });
  await late.page.getByText(accounts.invitation.unusable).waitFor();
});

test("an invitation that names somebody is theirs alone: with the account they have", async () => {
  const link = await invite("京晨银行", "host@demo.nuanyi.example");
  const { page } = await app.visit("/sign-in", { screen: PHONE });
  await demoButton(page, "HOST_EDITOR").click();
  await expect.poll(() => pathOf(app, page)).toBe("/host");
  await page.goto(app.url + link);
  await page.getByText(accounts.invitation.otherEmail("host@demo.nuanyi.example")).waitFor();
  expect(await page.getByRole("button", { name: /接受$/ }).count()).toBe(0);

  await button(page, accounts.invitation.asAnother).click();
  const email = page.getByLabel(accounts.email);
  await expect.poll(() => email.inputValue()).toBe("host@demo.nuanyi.example");
  expect(await email.isEditable()).toBe(false);
  await page.getByRole("link", { name: accounts.invitation.haveAccount }).click();
  await demoButton(page, "HOST_OWNER").click();
  await expect.poll(() => pathOf(app, page)).toBe(link);
  await page.getByRole("button", { name: /接受$/ }).click();
  await expect.poll(() => pathOf(app, page)).toBe("/host");
  await page.goto(`${app.url}/account`);
  await page.getByText("京晨银行").waitFor();
});
