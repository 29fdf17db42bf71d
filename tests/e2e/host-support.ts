import type { Locator, Page } from "playwright-core";
import { zh as accounts } from "../../web/accounts/texts/zh.ts";
import { zh as hours } from "../../web/hosting/hours/texts/zh.ts";
import { zh } from "../../web/hosting/texts/zh.ts";

type DemoPart = keyof typeof accounts.demoPart;

/** The place that the demo's single shop has. */
export const FUSHANG = { code: "DEMO-HR-001", name: "富商市场暖心驿站" };

/** The demo's own way in, on the page of signing in. */
export const demoButton = (page: Page, part: DemoPart): Locator =>
  page.getByRole("button", { name: `${accounts.account.isDemo} · ${accounts.demoPart[part]}` });

/** Signs in from any page and arrives at `path`. */
export async function signInAs(page: Page, part: DemoPart, path: string): Promise<void> {
  await page.goto(new URL(`/sign-in?next=${encodeURIComponent(path)}`, page.url()).href);
  await demoButton(page, part).click();
  await page.waitForURL((url) => url.pathname === path);
}

/** A host's screen as its users know it: by the names of things, in Chinese. */
export function hostScreenOf(page: Page) {
  const group = (name: string) => page.getByRole("group", { name, exact: true });
  return {
    card: (name: string) => page.getByRole("article", { name }),
    cards: page.getByRole("article"),
    save: page.getByRole("button", { name: /^保存：/ }),
    undo: page.getByRole("button", { name: zh.edit.undo, exact: true }),
    dialog: page.getByRole("dialog"),
    said: (text: string) => page.getByRole("status").getByText(text),
    /** The row of a weekday: 周三. */
    row: (day: string) => page.getByRole("button", { name: new RegExp(`^${day}(?!：)`), expanded: false }),
    time: (day: string, end: "from" | "to", n: number) => page.getByLabel(hours.week[end](day, n)),
    addPeriod: (day: string) => group(day).getByRole("button", { name: hours.week.add }),
    revisions: page.locator("[data-version]"),
    revision: (version: number) => page.locator(`[data-version="${version}"]`),
  };
}

/** Counts taps from now on, as long as the app is not loaded again. */
export async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset.taps = "0";
    window.addEventListener("pointerdown", () => (dataset.taps = String(Number(dataset.taps) + 1)), true);
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.taps));
}
