import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { zh as accounts } from "../../web/accounts/texts/zh.ts";
import { zh } from "../../web/administration/texts/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { readyAxe, seriousFindings } from "./axe.ts";
import { ADMINISTRATOR, makeAdministrator, PASSWORD } from "./people.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const app = useApp(TUESDAY_AFTERNOON);

beforeAll(() => makeAdministrator(app));

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();

/** What is opened on a page, by its Chinese name: the dialogs are looked at in Chinese only. */
const PAGES: [path: string, open?: (page: Page) => Promise<void>][] = [
  ["/account"],
  ["/invitation/unknown"],
  ["/password/unknown"],
  ["/admin/hosts"],
  ["/admin/hosts", (page) => press(page, zh.hosts.create)],
  ["/admin/hosts", (page) => press(page, zh.hosts.membersLabel("富商市场"))],
  ["/admin/people"],
  ["/admin/people", (page) => press(page, zh.people.setRolesLabel("赵主任"))],
  ["/admin/places"],
  ["/admin/places", (page) => press(page, zh.places.create)],
  ["/admin/amenities"],
  ["/admin/amenities", (page) => press(page, zh.amenities.create)],
  ["/admin/calendar"],
  ["/admin/calendar", (page) => press(page, zh.calendar.import)],
  ["/admin/audit"],
];

/** Loaded: nothing is being waited for. */
async function settle(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect.poll(() => page.getByRole("progressbar").count()).toBe(0);
}

test.each([
  ["zh", "phone", PHONE, "light"],
  ["en", "phone", PHONE, "dark"],
  ["en", "wide", WIDE, "light"],
  ["zh", "wide", WIDE, "dark"],
] as const)(
  "axe finds nothing serious, and no page is too wide: %s, %s",
  async (language, _, screen, scheme) => {
    const { page, context } = await app.visit(
      "/sign-in",
      { screen, dark: scheme === "dark" },
      async (visit) => {
        await readyAxe(visit.page);
        await visit.page.addInitScript((chosen) => localStorage.setItem("nuanyi.language", chosen), language);
      },
    );
    const look = async (where: string): Promise<void> => {
      await settle(page);
      expect(await seriousFindings(page), where).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, where).toBeLessThanOrEqual(screen.width);
    };
    await look("/sign-in");
    await page.goto(`${app.url}/admin`);
    await look("/admin, signed out");
    await context.request.post(`${app.url}/api/auth/sign-in/email`, {
      data: { email: ADMINISTRATOR, password: PASSWORD },
    });
    for (const [path, open] of PAGES) {
      if (open && language !== "zh") continue;
      await page.goto(app.url + path);
      await settle(page);
      await open?.(page);
      if (open) await page.getByRole("dialog").waitFor();
      await look(open ? `${path}, opened` : path);
    }
  },
);

test("what there is to press is large enough for a thumb", async () => {
  const { page, context } = await app.visit("/sign-in", { screen: PHONE });
  const tooSmall = () =>
    page.locator("body").evaluate((root) => {
      const found = root.querySelectorAll("button, a[href], select, textarea");
      return [...found].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        if (!element.checkVisibility() || Math.min(width, height) >= 43.99) return [];
        return [`${element.getAttribute("aria-label") ?? element.textContent}: ${width} × ${height}`];
      });
    });
  await page.getByRole("button", { name: accounts.signIn.submit, exact: true }).waitFor();
  expect(await tooSmall()).toEqual([]);
  await context.request.post(`${app.url}/api/auth/sign-in/email`, {
    data: { email: ADMINISTRATOR, password: PASSWORD },
  });
  for (const path of ["/account", "/admin/hosts", "/admin/people", "/admin/places", "/admin/audit"]) {
    await page.goto(app.url + path);
    await settle(page);
    expect(await tooSmall(), path).toEqual([]);
  }
});
