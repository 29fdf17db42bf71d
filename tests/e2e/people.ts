import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { savePassword } from "../../server/accounts/credentials.queries.ts";
import { hashPassword } from "../../server/accounts/passwords.ts";
import { zh } from "../../web/accounts/texts/zh.ts";
import { type Visit, WIDE } from "../support/browser.ts";
import { makeUser, type Who } from "../support/sign-in.ts";
import { TUESDAY_AFTERNOON, type useApp } from "./use-app.ts";

type TestApp = ReturnType<typeof useApp>;

export const PASSWORD = "a warm place to sit";
export const ADMINISTRATOR = "zhao@example.org";

/** An account with a password, as an operator or an invitation makes one. */
export async function makePerson(app: TestApp, who: Who & { email: string }): Promise<void> {
  const now = TUESDAY_AFTERNOON;
  const { id } = await makeUser(app.database, { now, ...who });
  await savePassword(app.database, { userId: id, hash: await hashPassword(PASSWORD), now });
}

/** One who administers all there is, not the demo's data alone. */
export const makeAdministrator = (app: TestApp): Promise<void> =>
  makePerson(app, { email: ADMINISTRATOR, name: "赵主任", roles: ["ADMINISTRATOR"] });

/** Fills in the sign-in form and sends it. The server lets one address try twenty times: its clock stands still. */
export async function signInBy(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel(zh.email).fill(email);
  await page.getByLabel(zh.password, { exact: true }).fill(password);
  await page.getByRole("button", { name: zh.signIn.submit, exact: true }).click();
}

/** Signs in as the administrator and arrives at one of their pages. */
export async function administer(app: TestApp, where: string, screen = WIDE): Promise<Visit> {
  const visit = await app.visit(`/sign-in?next=${where}`, { screen });
  await signInBy(visit.page, ADMINISTRATOR);
  await expect.poll(() => pathOf(app, visit.page)).toBe(where);
  return visit;
}

/** The page's address below the app's own, with its query. */
export const pathOf = (app: TestApp, page: Page): string => page.url().slice(app.url.length);

export const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

/** Waits for a message that says so. */
export const said = (page: Page, text: string): Promise<void> =>
  page.getByRole("status").getByText(text).waitFor();
