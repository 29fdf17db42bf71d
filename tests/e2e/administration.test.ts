import { beforeAll, describe, expect, test } from "vitest";
import { zh as accounts } from "../../web/accounts/texts/zh.ts";
import { zh } from "../../web/administration/texts/zh.ts";
import { PHONE } from "../support/browser.ts";
import { demoButton } from "./host-support.ts";
import { administer, button, makeAdministrator, makePerson, pathOf, said, signInBy } from "./people.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const app = useApp(TUESDAY_AFTERNOON);

beforeAll(() => makeAdministrator(app));

describe("who is no administrator", () => {
  test("is told so, signed out or signed in, with a way on", async () => {
    const { page } = await app.visit("/admin/people", { screen: PHONE });
    await page.getByText(zh.common.guard.signedOut, { exact: true }).waitFor();
    await page.getByRole("link", { name: zh.common.guard.signIn }).click();
    expect(pathOf(app, page)).toBe("/sign-in?next=%2Fadmin%2Fpeople");
    await demoButton(page, "HOST_EDITOR").click();
    await expect.poll(() => pathOf(app, page)).toBe("/admin/people");
    await page.getByText(zh.common.guard.notAdministrator).waitFor();
    await page.getByRole("link", { name: zh.common.guard.signIn }).click();
    await button(page, accounts.signIn.other).click();
    await demoButton(page, "ADMINISTRATOR").click();
    await page.getByRole("table", { name: zh.people.label }).waitFor();
  });
});

test("a chain and its branch: made, renamed, shown as a tree, removed when empty", async () => {
  const visit = await administer(app, "/admin/hosts");
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
  const { page } = await administer(app, "/admin/people");
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
  await expect.poll(() => pathOf(app, sun.page)).toBe("/sign-in");
  await signInBy(sun.page, "sun@example.org", "plans for the night");
  await sun.page.getByText(zh.roles.PLANNER).waitFor();
});

test("an amenity with an icon is added to the catalogue, and removed while no place lists it", async () => {
  const { page } = await administer(app, "/admin/amenities", PHONE);
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
    const { page } = await administer(app, "/admin/calendar");
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
  const { page } = await administer(app, "/admin/hosts");
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
  await expect.poll(() => pathOf(app, page)).toBe("/admin/people");
  expect(await people.getAttribute("aria-current")).toBe("page");
});
