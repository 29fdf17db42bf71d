import { beforeAll, describe, expect, test } from "vitest";
import { zh } from "../../web/accounts/texts/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { demoButton } from "./host-support.ts";
import { makePerson, PASSWORD, pathOf, signInBy } from "./people.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const app = useApp(TUESDAY_AFTERNOON);

const LI = "li@example.org";
const WU = "wu@example.org";

beforeAll(async () => {
  await makePerson(app, { email: LI, name: "李店长", hosts: { 富商市场: "OWNER" } });
  await makePerson(app, { email: WU, name: "吴经理", hosts: { 富商市场: "EDITOR" } });
});

describe("signing in", () => {
  test("says the same of a wrong password as of an unknown e-mail, and lets the right one in", async () => {
    const visit = await app.visit("/sign-in", { screen: PHONE });
    const { page } = visit;
    const alert = page.getByRole("alert");
    for (const email of [LI, "nobody@example.org"]) {
      const answered = page.waitForResponse("**/api/auth/sign-in/email");
      await signInBy(page, email, "not the password");
      expect((await answered).status(), email).toBe(401);
      await page.getByRole("button", { name: zh.signIn.submit, exact: true }).waitFor();
      await expect.poll(() => alert.allTextContents()).toContain(zh.failure.wrong);
    }
    visit.forgetTrouble(); // the browser notes each 401
    await signInBy(page, LI);
    await expect.poll(() => pathOf(app, page)).toBe("/host");
    await page.getByRole("heading", { level: 1 }).waitFor();
  });

  test("asks for what is missing before it sends anything", async () => {
    const { page, requests } = await app.visit("/sign-in", { screen: PHONE });
    await page.getByRole("button", { name: zh.signIn.submit, exact: true }).click();
    await page.getByText(zh.problem.email).waitFor();
    await page.getByText(zh.problem.noPassword).waitFor();
    expect(await page.getByLabel(zh.email).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(requests.filter((request) => request.url().includes("/api/auth"))).toEqual([]);
  });

  test("keeps the password hidden until it is asked for, and says when caps lock is on", async () => {
    const { page } = await app.visit("/sign-in", { screen: WIDE });
    const field = page.getByLabel(zh.password, { exact: true });
    expect(await field.getAttribute("type")).toBe("password");
    expect(await field.getAttribute("autocomplete")).toBe("current-password");
    await page.getByRole("button", { name: new RegExp(`^${zh.showPassword}`) }).click();
    expect(await field.getAttribute("type")).toBe("text");
    await field.dispatchEvent("keydown", { key: "A", modifierCapsLock: true });
    await page.getByText(zh.capsLock).waitFor();
  });

  test("says that the network is lost, and works once it is back", async () => {
    const visit = await app.visit("/sign-in", { screen: PHONE });
    const { page, context } = visit;
    await demoButton(page, "PLANNER").waitFor();
    await context.route("**/api/auth/**", (route) => route.abort());
    await signInBy(page, LI);
    await page.getByText(zh.failure.network).waitFor();
    await context.unroute("**/api/auth/**");
    await page.getByRole("button", { name: zh.signIn.submit, exact: true }).click();
    await expect.poll(() => pathOf(app, page)).toBe("/host");
  });

  test("as one of the demo's takes one tap, and leads on", async () => {
    const { page } = await app.visit("/sign-in?next=/account", { screen: PHONE });
    await demoButton(page, "HOST_OWNER").click();
    await expect.poll(() => pathOf(app, page)).toBe("/account");
    await page.getByText("host@demo.nuanyi.example").waitFor();
    await page.getByText(zh.account.isDemo, { exact: true }).waitFor();
    await page.getByText(zh.change.demo).waitFor();
  });

  test("leads to no other site, whatever the link says; signing out ends it", async () => {
    const { page } = await app.visit("/sign-in?next=//elsewhere.example/host", { screen: PHONE });
    await demoButton(page, "HOST_EDITOR").click();
    await expect.poll(() => pathOf(app, page)).toBe("/host");
    const goOn = page.getByRole("link", { name: zh.signIn.goOn });
    for (const next of [
      "//elsewhere.example",
      "https://elsewhere.example",
      "/\\elsewhere.example",
      "/.//x.example",
    ]) {
      await page.goto(`${app.url}/sign-in?next=${encodeURIComponent(next)}`);
      expect(await goOn.getAttribute("href"), next).toBe("/host");
    }
    await page.goto(`${app.url}/sign-in?next=/host/DEMO-HR-001`);
    expect(await goOn.getAttribute("href")).toBe("/host/DEMO-HR-001");

    await page.goto(`${app.url}/account`);
    await page.getByRole("button", { name: zh.account.signOut }).click();
    await expect.poll(() => pathOf(app, page)).toBe("/sign-in");
    await page.goto(`${app.url}/account`);
    await page.getByText(zh.account.signedOut, { exact: true }).waitFor();
  });
});

describe("one's own account", () => {
  test("another password signs out the other device and keeps this one", async () => {
    const other = await app.visit("/sign-in?next=/account", { screen: PHONE });
    await signInBy(other.page, WU);
    await other.page.getByText("吴经理").first().waitFor();
    const { page } = await app.visit("/sign-in?next=/account", { screen: WIDE });
    await signInBy(page, WU);
    await page.getByRole("heading", { name: zh.sessions.title }).waitFor();
    await expect.poll(() => page.getByRole("listitem").count()).toBe(2);

    await page.getByLabel(zh.change.current, { exact: true }).fill(PASSWORD);
    await page.getByLabel(zh.newPassword, { exact: true }).fill("another warm place");
    await page.getByLabel(zh.passwordAgain, { exact: true }).fill("another warm plaza");
    await page.getByRole("button", { name: zh.change.submit }).click();
    await page.getByText(zh.problem.differs).waitFor();
    await page.getByLabel(zh.passwordAgain, { exact: true }).fill("another warm place");
    await page.getByRole("button", { name: zh.change.submit }).click();
    await page.getByText(zh.change.done).waitFor();

    await expect.poll(() => page.getByRole("listitem").count()).toBe(1);
    await other.page.reload();
    await other.page.getByText(zh.account.signedOut, { exact: true }).waitFor();
    await page.reload();
    await page.getByText("吴经理").first().waitFor();
  });

  test("a link that cannot be used says what to do", async () => {
    const { page } = await app.visit("/invitation/unknown", { screen: PHONE });
    await page.getByText(zh.invitation.unusableHint).waitFor();
    await page.goto(`${app.url}/password/unknown`);
    await page.getByLabel(zh.newPassword, { exact: true }).fill("a warm place, again");
    await page.getByLabel(zh.passwordAgain, { exact: true }).fill("a warm place, again");
    await page.getByRole("button", { name: zh.link.submit }).click();
    await page.getByText(zh.link.unusableHint).waitFor();
  });
});

// Last: it uses up the tries that this address has.
test("too many tries say how many minutes to wait", async () => {
  const visit = await app.visit("/sign-in", { screen: PHONE });
  const { page, context } = visit;
  for (let tries = 0; tries < 8; tries++)
    await context.request.post(`${app.url}/api/auth/sign-in/email`, {
      data: { email: "tries@example.org", password: "not the password" },
    });
  await signInBy(page, "tries@example.org");
  await expect
    .poll(() => page.getByRole("alert").allTextContents())
    .toContainEqual(expect.stringMatching(/^试得太多了，请 \d+ 分钟后再试。$/));
  visit.forgetTrouble(); // the browser notes the 429
});
