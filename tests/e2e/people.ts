import type { Page } from "playwright-core";
import { savePassword } from "../../server/accounts/credentials.queries.ts";
import { hashPassword } from "../../server/accounts/passwords.ts";
import { zh } from "../../web/accounts/texts/zh.ts";
import { makeUser, type Who } from "../support/sign-in.ts";
import type { useApp } from "./use-app.ts";
import { TUESDAY_AFTERNOON } from "./use-app.ts";

export const PASSWORD = "a warm place to sit";

/** An account with a password, as an operator or an invitation makes one. */
export async function makePerson(
  app: ReturnType<typeof useApp>,
  who: Who & { email: string },
): Promise<void> {
  const now = TUESDAY_AFTERNOON;
  const { id } = await makeUser(app.database, { now, ...who });
  await savePassword(app.database, { userId: id, hash: await hashPassword(PASSWORD), now });
}

/** Fills in the sign-in form and sends it. The server lets one address try twenty times: its clock stands still. */
export async function signInBy(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel(zh.email).fill(email);
  await page.getByLabel(zh.password, { exact: true }).fill(password);
  await page.getByRole("button", { name: zh.signIn.submit, exact: true }).click();
}
