import { beforeAll, expect, test } from "vitest";
import { zh } from "../../web/administration/texts/zh.ts";
import { administer, button, makeAdministrator, said } from "./people.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const app = useApp(TUESDAY_AFTERNOON);

beforeAll(() => makeAdministrator(app));

const findPlace = async (code: string) => {
  const query = "query ($code: ID!) { place(code: $code) { name location { lat lon } } }";
  return (
    await app.ask<{ place: { name: string; location: { lat: number; lon: number } } | null }>(query, {
      code,
    })
  ).place;
};

test("places are made with a pin, moved, retired and brought back", async () => {
  const { page } = await administer(app, "/admin/places");
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

test("places that somebody else has changed meanwhile are not overwritten", async () => {
  const { page } = await administer(app, "/admin/places");
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
  // Opened again it is as it is now, and can be changed.
  await page.keyboard.press("Escape");
  await expect.poll(() => dialog.count()).toBe(0);
  await button(page, zh.places.changeLabel(name ?? "")).click();
  await dialog.getByLabel(zh.places.nameLabel).fill("后改的名字");
  await dialog.getByRole("button", { name: zh.common.save }).click();
  await said(page, zh.places.changed("后改的名字"));
  expect((await findPlace("DEMO-CY-010"))?.name).toBe("后改的名字");
});
