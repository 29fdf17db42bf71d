import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import { zh } from "../../web/planning/texts/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { signInAs } from "./host-support.ts";
import { pathOf } from "./people.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const app = useApp(TUESDAY_AFTERNOON);

/** Tuesday 23:00. */
const LATE = 24 + 23;

/** The planner's screen as its users know it: by the names of things, in Chinese. */
function deskOf(page: Page) {
  const { answer, desk, exporting, scenarios, suggestions } = zh;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  return {
    button,
    tab: (name: keyof typeof desk.tab) => page.getByRole("tab", { name: desk.tab[name], exact: true }),
    /** The one large share, in percent. */
    share: async () => Number.parseFloat((await page.locator("strong").first().textContent()) ?? ""),
    hour: (hour: number) => page.locator(`[data-hour="${hour}"]`),
    districts: page.getByRole("table").last().locator("tbody tr"),
    texts: { answer, exporting, scenarios, suggestions },
    async export(item: keyof typeof exporting.item): Promise<Download> {
      await button(desk.export).click();
      const coming = page.waitForEvent("download");
      await button(exporting.item[item]).click();
      const download = await coming;
      await page.keyboard.press("Escape");
      return download;
    },
  };
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

test("a planner sees coverage fall at night, finds the worst gap and five sites, saves and exports", async () => {
  const { page } = await app.visit("/", { screen: WIDE });
  await signInAs(page, "PLANNER", "/plan");
  const desk = deskOf(page);
  const { suggestions, scenarios } = desk.texts;
  await desk.districts.first().waitFor();
  const afternoon = await desk.share();

  await desk.hour(LATE).click();
  await expect.poll(desk.share).toBeLessThan(afternoon);
  const night = await desk.share();
  await expect.poll(() => pathOf(app, page)).toContain(`hour=${LATE}`);

  const worst = page.getByRole("button", { name: /^1 / }).last();
  await worst.click();
  await expect.poll(() => worst.getAttribute("aria-pressed")).toBe("true");
  await expect.poll(() => new URL(page.url()).searchParams.get("zoom")).not.toBeNull();

  await desk.tab("suggestions").click();
  await page.getByLabel(suggestions.count, { exact: true }).fill("5");
  await desk.button(suggestions.start).click();
  await desk.button(suggestions.tryIt).click({ timeout: 60_000 });

  // the five sites are a draft now: today on the left of the map, with them on the right
  await page.getByText(scenarios.unsaved).first().waitFor();
  await page.getByLabel(scenarios.save.name, { exact: true }).fill("夜间五站");
  await desk.button(scenarios.save.save).click();
  await expect.poll(() => pathOf(app, page)).toMatch(/scenario=[0-9a-f-]{36}/);
  await desk.tab("answer").click();
  await expect.poll(desk.share).toBeGreaterThan(night);
  const gained = await desk.share();

  const csv = await desk.export("zones");
  const rows: string[][] = parse(await bytesOf(csv), { bom: true });
  expect(csv.suggestedFilename()).toMatch(/\.csv$/);
  expect(rows.length).toBeGreaterThan(5);
  const column = rows[0]?.indexOf(desk.texts.exporting.column.coveredWeight) ?? -1;
  const weights = rows.slice(1).map((row) => Number(row[column]));
  expect(weights.every((weight) => weight >= 0)).toBe(true);
  // what the file adds up to is what the screen says
  const all = rows
    .slice(1)
    .map((row) => Number(row[rows[0]?.indexOf(desk.texts.exporting.column.weight) ?? -1]));
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  expect((100 * sum(weights)) / sum(all)).toBeCloseTo(gained, 0);

  const picture = await bytesOf(await desk.export("picture"));
  const seen = await look(page, picture);
  expect(seen.width).toBeGreaterThan(1000);
  expect(seen.colours).toBeGreaterThan(20);

  // the link opens the same scenario at the same hour elsewhere
  const link = page.url();
  const other = await app.visit("/", { screen: PHONE });
  await signInAs(other.page, "PLANNER", "/plan");
  await other.page.goto(link);
  await expect.poll(deskOf(other.page).share).toBe(gained);
});

/** Opens a picture as a browser does. */
function look(page: Page, png: Buffer): Promise<{ width: number; height: number; colours: number }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 101)
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    return { width: bitmap.width, height: bitmap.height, colours: colours.size };
  }, png.toString("base64"));
}

test("an area comes from a file: what is asked about is only there", async () => {
  const { page } = await app.visit("/", { screen: WIDE });
  await signInAs(page, "PLANNER", "/plan");
  const desk = deskOf(page);
  await desk.districts.first().waitFor();
  await desk.tab("data").click();
  const form = page.getByRole("form", { name: zh.data.area.title });
  const corners = [
    [116.44, 39.9],
    [116.5, 39.9],
    [116.5, 39.95],
    [116.44, 39.95],
    [116.44, 39.9],
  ];
  const file = (text: string) => ({ name: "cbd.geojson", mimeType: "", buffer: Buffer.from(text) });
  const chooser = form.getByLabel(zh.data.area.file);
  await form.getByLabel(zh.question.field.areaName).fill("国贸一带");
  await chooser.setInputFiles(file('{"type":"Point","coordinates":[116.4,39.9]}'));
  await form.getByRole("button", { name: zh.data.area.title }).click();
  await form.getByText(zh.data.area.problem.noPolygon).waitFor();
  await chooser.setInputFiles(file(JSON.stringify({ type: "Polygon", coordinates: [corners] })));
  await form.getByRole("button", { name: zh.data.area.title }).click();
  await page
    .getByRole("radio", { name: zh.data.use("国贸一带") })
    .and(page.locator(":checked"))
    .waitFor();
  await desk.tab("answer").click();
  await expect.poll(() => desk.districts.count()).toBeLessThan(3);
});

test("somebody who is no planner is told so, and how to become one", async () => {
  const { page } = await app.visit("/plan", { screen: PHONE });
  await page.getByText(zh.desk.guard.signedOut).waitFor();
  await signInAs(page, "HOST_EDITOR", "/plan");
  await page.getByText(zh.desk.guard.notPlanner).waitFor();
});
