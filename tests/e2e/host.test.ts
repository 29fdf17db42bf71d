import { describe, expect, test } from "vitest";
import { zh as hours } from "../../web/hosting/hours/texts/zh.ts";
import { zh } from "../../web/hosting/texts/zh.ts";
import { zh as rider } from "../../web/i18n/zh.ts";
import { PHONE } from "../support/browser.ts";
import { countTaps, demoButton, FUSHANG, hostScreenOf, signInAs } from "./host-support.ts";
import { screenOf } from "./screen.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

describe("a host with a phone", () => {
  const app = useApp(TUESDAY_AFTERNOON);

  test("changes hours in five taps from the page of signing in", async () => {
    const { page } = await app.visit("/sign-in?next=/host", { screen: PHONE });
    const screen = hostScreenOf(page);
    const taps = await countTaps(page);
    await demoButton(page, "HOST_EDITOR").tap();
    await screen.card(FUSHANG.name).getByRole("link", { name: zh.card.editHours }).tap();
    await screen.row("周四").tap();
    await screen.time("周四", "to", 1).tap();
    await screen.time("周四", "to", 1).fill("17:30");
    await screen.save.tap();
    await screen.said(zh.edit.saved("周四")).waitFor();
    expect(await taps()).toBeLessThanOrEqual(5);
  });

  test("splits Wednesday, closes for the afternoon, adds a special day: riders see each at once, and history keeps all", async () => {
    const reader = await app.visit(`/?place=${FUSHANG.code}`, { screen: PHONE });
    const { details } = screenOf(reader.page);
    await details.getByText("09:00–18:00").first().waitFor();
    const { page } = await app.visit("/", { screen: PHONE });
    const screen = hostScreenOf(page);
    await signInAs(page, "HOST_EDITOR", `/host/${FUSHANG.code}`);

    await screen.row("周三").tap();
    await screen.time("周三", "to", 1).fill("12:00");
    await screen.addPeriod("周三").tap();
    await screen.time("周三", "from", 2).fill("14:00");
    await screen.time("周三", "to", 2).fill("18:00");
    await page.getByRole("button", { name: zh.edit.save("周三") }).tap();
    await screen.said(zh.edit.saved("周三")).waitFor();
    await expect.poll(() => details.textContent()).toContain("09:00–12:00, 14:00–18:00");

    await page.getByRole("button", { name: zh.card.closeUntil }).tap();
    await screen.dialog.getByRole("button", { name: hours.closing.afternoon("18:00") }).tap();
    await screen.said(zh.edit.closed).waitFor();
    await expect
      .poll(() => details.textContent())
      .toContain(rider.details.temporarilyClosed(rider.time.todayAt("18:00")));

    await page.getByRole("gridcell", { name: /28/ }).tap();
    await page.getByRole("button", { name: hours.special.set("11月28日（周六）") }).tap();
    await page.getByRole("button", { name: zh.edit.save("11月28日") }).tap();
    await screen.said(zh.edit.saved("11月28日")).waitFor();
    await expect.poll(() => details.textContent()).toContain(rider.details.specialDay);

    await page.getByRole("link", { name: zh.edit.history }).tap();
    // One more than the three: the test before this one. The first of all is the demo's.
    await expect.poll(() => screen.revisions.count()).toBe(5);
    const [special, closed, split] = await screen.revisions.allTextContents();
    expect(special).toContain(zh.field.SPECIAL_DAYS);
    expect(closed).toContain(zh.history.action.CLOSE);
    expect(split).toContain("周三 09:00–12:00, 14:00–18:00");

    await screen.revision(1).getByRole("button", { name: zh.history.restore }).tap();
    await screen.dialog.getByRole("button", { name: zh.history.restoreYes, exact: true }).tap();
    await screen.said(zh.history.restored(1)).waitFor();
    await expect.poll(() => details.textContent()).not.toContain("14:00–18:00");
    await expect.poll(() => details.textContent()).not.toContain(rider.details.specialDay);
    await expect.poll(() => screen.revisions.count()).toBe(6);
  });

  test("is asked to sign in first, and comes back to where they wanted to be", async () => {
    const path = `/host/${FUSHANG.code}/history`;
    const { page } = await app.visit(path, { screen: PHONE });
    await page.waitForURL((url) => url.pathname === "/sign-in" && url.searchParams.get("next") === path);
    await demoButton(page, "HOST_EDITOR").tap();
    await page.waitForURL((url) => url.pathname === path);
    await hostScreenOf(page).revisions.first().waitFor();
  });

  test("is told whom to ask while no place is theirs", async () => {
    const { page } = await app.visit("/", { screen: PHONE });
    await signInAs(page, "PLANNER", "/host");
    await page.getByText(zh.list.none).waitFor();
    await page.getByText(zh.list.noneHint("planner@demo.nuanyi.example")).waitFor();
    await page.goto(`${app.url}/host/${FUSHANG.code}`);
    await page.getByText(zh.edit.notFound).waitFor();
  });

  test("takes back what was saved within ten seconds", async () => {
    const { page } = await app.visit("/", { screen: PHONE });
    const screen = hostScreenOf(page);
    await signInAs(page, "HOST_EDITOR", `/host/${FUSHANG.code}`);
    await screen.row("周五").tap();
    await screen.time("周五", "to", 1).fill("20:00");
    await screen.save.tap();
    await screen.said(zh.edit.saved("周五")).waitFor();
    await page.getByRole("status").getByRole("button", { name: zh.edit.undo }).tap();
    await screen.said(zh.edit.undone).waitFor();
    await expect.poll(() => screen.time("周五", "to", 1).inputValue()).toBe("18:00");
  });
});
