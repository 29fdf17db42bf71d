import type { Page } from "playwright-core";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { zh } from "../../web/hosting/texts/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { FUSHANG, hostScreenOf, signInAs } from "./host-support.ts";
import { screenOf } from "./screen.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const app = useApp(TUESDAY_AFTERNOON);

/** Only the cafés' cards are left. */
async function searchCafes(page: Page): Promise<void> {
  await page.getByRole("searchbox", { name: zh.list.search }).fill("咖啡角");
  const { cards } = hostScreenOf(page);
  await expect
    .poll(async () => (await cards.allTextContents()).every((text) => /咖啡角/.test(text)))
    .toBe(true);
}

test("a chain changes many places at once, having seen what becomes of each", async () => {
  const { page } = await app.visit("/", { screen: PHONE });
  const screen = hostScreenOf(page);
  await signInAs(page, "HOST_OWNER", "/host");
  await searchCafes(page);
  await page.getByRole("button", { name: zh.list.needsAttention }).tap();
  // One café's hours are not known: whoever changes only Sunday cannot say the rest of its week.
  await screen.card("商业街咖啡角").getByText(zh.card.reason.unknownHours).waitFor();
  await page.getByRole("button", { name: zh.list.needsAttention }).tap();
  await page.getByRole("button", { name: zh.bulk.start }).tap();
  await page.getByRole("checkbox", { name: zh.card.select("光华路咖啡角暖心驿站") }).tap();
  await page.getByRole("checkbox", { name: zh.card.select("朝外大街咖啡角") }).tap();
  await page.getByRole("button", { name: zh.bulk.change(2) }).tap();

  await screen.row("周日").tap();
  await screen.time("周日", "to", 1).fill("18:30");
  await page.getByRole("button", { name: zh.bulk.preview }).tap();
  const save = page.getByRole("button", { name: zh.bulk.saveAll(2) });
  await expect.poll(() => save.isEnabled()).toBe(true);
  const results = page.getByRole("listitem").filter({ hasText: "18:30" });
  expect(await results.count()).toBe(2);

  await save.tap();
  await screen.said(zh.bulk.saved(2)).waitFor();
  for (const name of ["光华路咖啡角暖心驿站", "朝外大街咖啡角"]) {
    await screen.card(name).getByRole("link", { name: zh.card.editHours }).tap();
    await expect.poll(() => screen.row("周日").textContent()).toContain("18:30");
    await page.getByRole("link", { name: zh.nav.myPlaces }).tap();
  }
});

test("somebody else's change in between saves nothing: the result is shown anew, then all are saved", async () => {
  // what comes through the stream would be taken in before it is saved
  const one = await app.visit("/", { screen: WIDE }, ({ context }) =>
    context.route("**/graphql/stream?*", (route) => route.abort()),
  );
  const screen = hostScreenOf(one.page);
  await signInAs(one.page, "HOST_OWNER", "/host");
  await one.page.getByRole("button", { name: zh.bulk.start }).click();
  await one.page.getByRole("checkbox").nth(0).check();
  await one.page.getByRole("checkbox").nth(1).check();
  const second = one.page.getByRole("article").nth(1);
  const name = (await second.getByRole("heading").textContent()) ?? "";
  await one.page.getByRole("button", { name: zh.bulk.change(2) }).click();
  await one.page.getByRole("tab", { name: zh.bulk.amenities }).click();
  await one.page.getByRole("combobox", { name: zh.amenity.state("微波炉") }).selectOption("OUT_OF_ORDER");
  await one.page.getByRole("button", { name: zh.bulk.preview }).click();
  const save = one.page.getByRole("button", { name: zh.bulk.saveAll(2) });
  await expect.poll(() => save.isEnabled()).toBe(true);

  const other = await app.visit("/", { screen: WIDE });
  await signInAs(other.page, "HOST_OWNER", "/host");
  const card = hostScreenOf(other.page).card(name);
  await card.getByRole("button", { name: zh.card.stillCorrect }).click();
  await hostScreenOf(other.page).said(zh.card.confirmed).waitFor();

  await save.click();
  await one.page.getByRole("alert").getByText(zh.bulk.conflict).waitFor();
  await save.click();
  await screen.said(zh.bulk.saved(2)).waitFor();
  await screen.card(name).getByText(zh.card.reason.broken("微波炉")).waitFor();
});

test("places without hours are named, and take all seven days", async () => {
  const visit = await app.visit("/", { screen: PHONE });
  const { page } = visit;
  const screen = hostScreenOf(page);
  await signInAs(page, "HOST_OWNER", "/host");
  await searchCafes(page);
  await page.getByRole("button", { name: zh.bulk.start }).tap();
  await page.getByRole("checkbox", { name: zh.card.select("光华路咖啡角暖心驿站") }).tap();
  await page.getByRole("checkbox", { name: zh.card.select("商业街咖啡角") }).tap();
  await page.getByRole("button", { name: zh.bulk.change(2) }).tap();
  await screen.row("周六").tap();
  await screen.time("周六", "to", 1).fill("17:30");
  const preview = page.getByRole("button", { name: zh.bulk.preview });
  await preview.tap();
  await page
    .getByRole("alert")
    .getByText(zh.bulk.refused(zh.bulk.withoutHours("商业街咖啡角")))
    .waitFor();
  // The refusal itself is on the browser's console.
  visit.forgetTrouble();

  await page.getByRole("button", { name: zh.bulk.again }).tap();
  await page.getByRole("checkbox", { name: zh.bulk.whole }).tap();
  await preview.tap();
  await page.getByRole("button", { name: zh.bulk.saveAll(2) }).tap();
  await screen.said(zh.bulk.saved(2)).waitFor();
  await expect.poll(() => screen.card("商业街咖啡角").textContent()).not.toContain(zh.card.noHours);
});

test("the sheet for the door is one page with the code of the place's own address", async () => {
  const { page } = await app.visit("/", { screen: PHONE });
  await signInAs(page, "HOST_EDITOR", `/host/${FUSHANG.code}/qr`);
  const code = page.getByRole("img", { name: zh.qr.code(FUSHANG.name) });
  await code.waitFor();
  const address = `${app.url}/?place=${FUSHANG.code}`;
  const { size, data } = encode(address, { ecc: "Q", border: 0 });
  const drawn = await code.locator("path").getAttribute("d");
  const dark = new Set((drawn ?? "").match(/M\d+ \d+/g));
  const wanted = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}`] : [])));
  expect(await code.getAttribute("viewBox")).toBe(`-4 -4 ${size + 8} ${size + 8}`);
  expect(dark).toEqual(new Set(wanted));

  for (const paper of ["A4", "A5"]) {
    await page.getByRole("button", { name: paper }).tap();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g), paper).toHaveLength(1);
  }

  await page.goto(address);
  await expect.poll(() => screenOf(page).placeName.textContent()).toBe(FUSHANG.name);
});
