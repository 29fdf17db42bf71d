import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { zh as accounts } from "../../web/accounts/texts/zh.ts";
import { zh } from "../../web/administration/texts/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { demoButton, FUSHANG } from "./host-support.ts";
import { makePerson, signInBy } from "./people.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const app = useApp(TUESDAY_AFTERNOON);
const ADMINISTRATOR = "zhao@example.org";
const path = (page: Page) => page.url().slice(app.url.length);

beforeAll(() => makePerson(app, { email: ADMINISTRATOR, name: "赵主任", roles: ["ADMINISTRATOR"] }));

/** Signs in as an administrator of a real installation, and arrives at one of their pages. */
async function administer(where: string, screen = WIDE) {
  const visit = await app.visit(`/sign-in?next=${where}`, { screen });
  await signInBy(visit.page, ADMINISTRATOR);
  await expect.poll(() => path(visit.page)).toBe(where);
  return visit;
}

const said = (page: Page, text: string) => page.getByRole("status").getByText(text).waitFor();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

describe("who is no administrator", () => {
  test("is told so, signed out or signed in, with a way on", async () => {
    const { page } = await app.visit("/admin/people", { screen: PHONE });
    await page.getByText(zh.common.guard.signedOut, { exact: true }).waitFor();
    await page.getByRole("link", { name: zh.common.guard.signIn }).click();
    expect(path(page)).toBe("/sign-in?next=%2Fadmin%2Fpeople");
    await demoButton(page, "HOST_EDITOR").click();
    await expect.poll(() => path(page)).toBe("/admin/people");
    await page.getByText(zh.common.guard.notAdministrator).waitFor();
    await page.getByRole("link", { name: zh.common.guard.signIn }).click();
    await button(page, accounts.signIn.other).click();
    await demoButton(page, "ADMINISTRATOR").click();
    await page.getByRole("table", { name: zh.people.label }).waitFor();
  });
});

test("an invitation by link makes somebody a member, who then sees the host's places", async () => {
  const { page } = await app.visit("/sign-in?next=/admin/hosts", { screen: WIDE });
  await demoButton(page, "ADMINISTRATOR").click();
  await page.getByRole("searchbox").fill("富商");
  await button(page, zh.hosts.membersLabel("富商市场")).click();
  await button(page, zh.hosts.invite).click();
  await page.getByLabel(zh.hosts.role).selectOption("EDITOR");
  await button(page, zh.hosts.inviteSubmit).click();
  const link = await page.getByLabel(zh.common.link).inputValue();
  await button(page, zh.hosts.done).click();
  await page.getByText(zh.hosts.openInvitations).waitFor();

  const guest = await app.visit(new URL(link).pathname, { screen: PHONE });
  await guest.page.getByText(/邀请您以“编辑”的身份管理 富商市场 的网点/).waitFor();
  await guest.page.getByLabel(accounts.invitation.name).fill("新来的小陈");
  await guest.page.getByLabel(accounts.email).fill("chen@demo.nuanyi.example");
  await guest.page.getByLabel(accounts.password, { exact: true }).fill("warm water for all");
  await guest.page.getByLabel(accounts.passwordAgain, { exact: true }).fill("warm water for all");
  await button(guest.page, accounts.invitation.accept).click();
  await expect.poll(() => path(guest.page)).toBe("/host");
  await guest.page.getByText(FUSHANG.name).first().waitFor();

  // Once: the same link is of no use to the next.
  const late = await app.visit(new URL(link).pathname, { screen: PHONE });
  await late.page.getByText(accounts.invitation.unusable).waitFor();
});

test("a chain and its branch: made, renamed, shown as a tree, removed when empty", async () => {
  const visit = await administer("/admin/hosts");
  const { page } = visit;
  const dialog = page.getByRole("dialog");
  await button(page, zh.hosts.create).click();
  await dialog.getByRole("button", { name: zh.hosts.create }).click();
  await dialog.getByText(zh.common.problem.empty).waitFor();
  await dialog.getByLabel(zh.hosts.nameLabel).fill("阿姨热汤集团");
  await dialog.getByRole("button", { name: zh.hosts.create }).click();
  await said(page, zh.hosts.created("阿姨热汤集团"));

  await button(page, zh.hosts.create).click();
  await dialog.getByLabel(zh.hosts.nameLabel).fill("阿姨热汤东门店");
  await dialog.getByRole("button", { name: zh.common.choose }).click();
  await dialog.getByRole("searchbox").fill("阿姨");
  await dialog.getByRole("button", { name: "阿姨热汤集团" }).click();
  await dialog.getByRole("button", { name: zh.hosts.create }).click();
  await said(page, zh.hosts.created("阿姨热汤东门店"));

  await page.getByRole("searchbox").fill("阿姨热汤");
  const rows = page.getByRole("row").filter({ hasText: "阿姨热汤" });
  await expect
    .poll(() => rows.allTextContents())
    .toEqual([expect.stringMatching(/^阿姨热汤集团/), expect.stringMatching(/^└ 阿姨热汤东门店属于/)]);

  // The name that another has is refused, with the dialog still there.
  await button(page, zh.hosts.changeLabel("阿姨热汤东门店")).click();
  await dialog.getByLabel(zh.hosts.nameLabel).fill("阿姨热汤集团");
  await dialog.getByRole("button", { name: zh.common.save }).click();
  await dialog
    .getByRole("alert")
    .getByText(/^服务器没有接受/)
    .waitFor();
  visit.forgetTrouble(); // the browser notes the 400
  await dialog.getByRole("button", { name: zh.hosts.remove }).click();
  await dialog.getByText(zh.hosts.removeText).waitFor();
  await dialog.getByRole("button", { name: zh.hosts.remove }).click();
  await said(page, zh.hosts.removed("阿姨热汤东门店"));
  await expect.poll(() => rows.count()).toBe(1);
});

test("roles are given and a password link is made, shown once, and works", async () => {
  await makePerson(app, { email: "sun@example.org", name: "孙工" });
  const { page } = await administer("/admin/people");
  const dialog = page.getByRole("dialog");
  await button(page, zh.people.setRolesLabel("孙工")).click();
  await dialog.getByRole("checkbox", { name: zh.roles.PLANNER }).check();
  await dialog.getByRole("button", { name: zh.common.save }).click();
  await said(page, zh.people.rolesSet("孙工"));
  await page.getByRole("row").filter({ hasText: "孙工" }).getByText(zh.roles.PLANNER).waitFor();

  await button(page, zh.people.passwordLinkLabel("孙工")).click();
  await dialog.getByText(zh.people.passwordLinkText).waitFor();
  await dialog.getByRole("button", { name: zh.people.passwordLinkSubmit }).click();
  const link = await dialog.getByLabel(zh.common.link).inputValue();
  const sun = await app.visit(new URL(link).pathname, { screen: PHONE });
  await sun.page.getByLabel(accounts.newPassword, { exact: true }).fill("plans for the night");
  await sun.page.getByLabel(accounts.passwordAgain, { exact: true }).fill("plans for the night");
  await button(sun.page, accounts.link.submit).click();
  await expect.poll(() => path(sun.page)).toBe("/sign-in");
  await signInBy(sun.page, "sun@example.org", "plans for the night");
  await sun.page.getByText(zh.roles.PLANNER).waitFor();
});

describe("places", () => {
  const findPlace = async (code: string) => {
    const query = "query ($code: ID!) { place(code: $code) { name location { lat lon } } }";
    return (
      await app.ask<{ place: { name: string; location: { lat: number; lon: number } } | null }>(query, {
        code,
      })
    ).place;
  };

  test("are made with a pin, moved, retired and brought back", async () => {
    const { page } = await administer("/admin/places");
    const dialog = page.getByRole("dialog");
    await button(page, zh.places.create).click();
    await dialog.getByRole("button", { name: zh.places.create }).click();
    for (const problem of [zh.places.problem.code, zh.places.problem.lat, zh.places.problem.lon])
      await dialog.getByText(problem).waitFor();
    await dialog.getByLabel(zh.places.code).fill("CY-900");
    await dialog.getByLabel(zh.places.nameLabel).fill("团结湖公园暖心驿站");
    await dialog.getByLabel(zh.places.lat).fill("39.92");
    await dialog.getByLabel(zh.places.lon).fill("116.46");
    await dialog.getByRole("button", { name: zh.places.create }).click();
    await said(page, zh.places.created("团结湖公园暖心驿站"));
    expect(await findPlace("CY-900")).toEqual({
      name: "团结湖公园暖心驿站",
      location: { lat: 39.92, lon: 116.46 },
    });

    await page.getByRole("searchbox").fill("CY-900");
    await button(page, zh.places.changeLabel("团结湖公园暖心驿站")).click();
    const pin = dialog.getByLabel("图钉，可拖动");
    await pin.waitFor();
    await pin.focus();
    await pin.press("ArrowUp");
    await expect.poll(() => dialog.getByLabel(zh.places.lat).inputValue()).not.toBe("39.92");
    const lat = Number(await dialog.getByLabel(zh.places.lat).inputValue());
    expect(lat).toBeGreaterThan(39.92);
    await dialog.getByRole("button", { name: zh.common.save }).click();
    await said(page, zh.places.changed("团结湖公园暖心驿站"));
    expect((await findPlace("CY-900"))?.location.lat).toBe(lat);

    await button(page, zh.places.retireLabel("团结湖公园暖心驿站")).click();
    await dialog.getByText(zh.places.retireText).waitFor();
    await dialog.getByRole("button", { name: zh.places.retire, exact: true }).click();
    await said(page, zh.places.retired("团结湖公园暖心驿站"));
    expect(await findPlace("CY-900")).toBeNull();
    await button(page, zh.places.reinstateLabel("团结湖公园暖心驿站")).click();
    await dialog.getByRole("button", { name: zh.places.reinstate, exact: true }).click();
    await said(page, zh.places.reinstated("团结湖公园暖心驿站"));
    expect((await findPlace("CY-900"))?.name).toBe("团结湖公园暖心驿站");

    await page.getByRole("link", { name: zh.common.tabs.audit }).click();
    await page.getByRole("searchbox").fill("CY-900");
    const what = page.getByRole("row").locator("td:last-child > span > span:first-child");
    const { action } = zh.audit;
    await expect
      .poll(() => what.allTextContents())
      .toEqual([action.REINSTATE, action.RETIRE, action.CHANGE, action.CREATE]);
  });

  test("that somebody else has changed meanwhile are not overwritten", async () => {
    const { page } = await administer("/admin/places");
    const dialog = page.getByRole("dialog");
    await page.getByRole("searchbox").fill("DEMO-CY-010");
    await expect.poll(() => page.getByRole("row").count()).toBe(2);
    const name = await page.getByRole("row").nth(1).locator("td span span").first().textContent();
    await button(page, zh.places.changeLabel(name ?? "")).click();
    await app.database
      .updateTable("places")
      .set((eb) => ({ version: eb("version", "+", 1) }))
      .where("code", "=", "DEMO-CY-010")
      .execute();
    await dialog.getByLabel(zh.places.nameLabel).fill("抢着改的名字");
    await dialog.getByRole("button", { name: zh.common.save }).click();
    await dialog
      .getByRole("alert")
      .getByText(/^没有保存：别人刚改过/)
      .waitFor();
    expect((await findPlace("DEMO-CY-010"))?.name).toBe(name);
  });
});

test("an amenity with an icon is added to the catalogue, and removed while no place lists it", async () => {
  const { page } = await administer("/admin/amenities", PHONE);
  const dialog = page.getByRole("dialog");
  await button(page, zh.amenities.create).click();
  await dialog.getByLabel(zh.amenities.code).fill("foot bath");
  await dialog.getByLabel(zh.amenities.name).fill("泡脚盆");
  await dialog.getByLabel(zh.amenities.nameEn).fill("Foot bath");
  await dialog.getByRole("button", { name: zh.amenities.create }).click();
  await dialog.getByText(zh.amenities.codeProblem).waitFor();
  await dialog.getByLabel(zh.amenities.code).fill("FOOT_BATH");
  await dialog.locator("label:has([aria-label=flame])").click();
  await dialog.getByRole("button", { name: zh.amenities.create }).click();
  await said(page, zh.amenities.created("泡脚盆"));
  const { amenities } = await app.ask<{ amenities: { code: string; icon: string }[] }>(
    "{ amenities { code icon } }",
  );
  expect(amenities).toContainEqual({ code: "FOOT_BATH", icon: "flame" });

  await button(page, zh.amenities.changeLabel("泡脚盆")).click();
  await dialog.getByRole("button", { name: zh.amenities.remove }).click();
  await dialog.getByText(zh.amenities.removeText).waitFor();
  await dialog.getByRole("button", { name: zh.amenities.remove }).click();
  await said(page, zh.amenities.removed("泡脚盆"));
  await expect.poll(() => page.getByText("FOOT_BATH").count()).toBe(0);
});

describe("the official calendar", () => {
  const day = (name: string, date: string, isOffDay: boolean) => ({ name, date, isOffDay });
  const NOTICE = {
    year: 2027,
    days: [
      day("元旦", "2027-01-01", true),
      day("国庆节", "2027-10-01", true),
      day("国庆节", "2027-10-04", true),
      day("国庆节", "2027-10-10", false),
    ],
  };

  test("says that next year is not known, until its notice is imported", async () => {
    const { page } = await administer("/admin/calendar");
    const dialog = page.getByRole("dialog");
    await page.getByText(zh.calendar.nextMissing(2027)).waitFor();
    await button(page, zh.calendar.import).click();
    await dialog.getByLabel(zh.calendar.json).fill("2027 年放假安排");
    await dialog.getByRole("button", { name: zh.calendar.preview }).click();
    await dialog.getByText(zh.calendar.problem.notJson).waitFor();
    await dialog.locator("input[type=file]").setInputFiles({
      name: "2027.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(NOTICE)),
    });
    await expect.poll(() => dialog.getByLabel(zh.calendar.json).inputValue()).toContain("2027-10-10");
    await dialog.getByRole("button", { name: zh.calendar.preview }).click();
    await dialog.getByText(zh.calendar.added(4)).waitFor();
    // A preview changes nothing.
    const known = "{ officialCalendar(year: 2027) { isPublished } }";
    expect(await app.ask(known)).toEqual({ officialCalendar: { isPublished: false } });
    await dialog.getByRole("button", { name: zh.calendar.apply(2027) }).click();
    await said(page, zh.calendar.imported(2027));
    await expect.poll(() => page.getByText(zh.calendar.nextMissing(2027)).count()).toBe(0);
    expect(await app.ask(known)).toEqual({ officialCalendar: { isPublished: true } });
    await button(page, zh.calendar.viewLabel(2027)).click();
    await expect.poll(() => dialog.getByRole("listitem").count()).toBe(4);
  });

  test("is not the demo's to change", async () => {
    const { page } = await app.visit("/sign-in?next=/admin/calendar", { screen: PHONE });
    await demoButton(page, "ADMINISTRATOR").click();
    await page.getByText(zh.calendar.demo).waitFor();
    expect(await button(page, zh.calendar.import).count()).toBe(0);
  });
});

test("works by keyboard: a dialog opens, closes by Esc and gives the focus back", async () => {
  const { page } = await administer("/admin/hosts");
  const create = button(page, zh.hosts.create);
  await create.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  expect(await create.evaluate((element) => element === document.activeElement)).toBe(true);
  const people = page.getByRole("link", { name: zh.common.tabs.people });
  await people.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => path(page)).toBe("/admin/people");
  expect(await people.getAttribute("aria-current")).toBe("page");
});
