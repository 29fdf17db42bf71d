import type { Page } from "playwright-core";
import { systemClock } from "../../server/clock.ts";
import { connect } from "../../server/database/connect.ts";
import { launchBrowser, WIDE } from "../support/browser.ts";
import { signedIn } from "../support/sign-in.ts";
import { startServer } from "./program.ts";
import type { Line } from "./report.ts";
import { median } from "./statistics.ts";

/** Longest that a frame may take while the map is dragged, ms. */
const SMOOTH_MS = 100;
const DRAGS = 6;
const STEPS = 25;
const HOURS = 20;
/** All cells are drawn, and dragging goes through the thick of them. */
const VIEW = "lat=39.72&lon=116.15&zoom=10";

/**
 * The planner's map in a real browser: the longest frame while it is dragged, and how long the slider's next hour takes
 * to be drawn.
 * @param databaseUrl with the demand set `demand` and places
 * @param folder the app as built
 */
export async function benchMap(databaseUrl: string, folder: string, demand: string): Promise<Line[]> {
  const env = { DATABASE_URL: databaseUrl, NODE_ENV: "production" };
  const server = await startServer("tests/bench/app-server.ts", { args: [folder], env });
  const connection = await connect({ databaseUrl, dataDir: "" });
  const browser = await launchBrowser();
  try {
    const now = systemClock.now();
    const planner = await signedIn({ url: server.url, db: connection.db, now }, { roles: ["PLANNER"] });
    // no clock of the tests': it would stand in for frames too
    const context = await browser.newContext({ viewport: WIDE, locale: "zh-CN" });
    await context.route(
      ({ hostname }) => hostname !== "localhost",
      (route) => route.abort(),
    );
    const [name = "", value = ""] = planner.cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: server.url }]);
    const page = await context.newPage();
    await page.goto(`${server.url}/plan?demand=${demand}&m=1000&${VIEW}`);
    // the table by district comes after cells, places and week
    await page.getByRole("table").nth(1).waitFor();
    await page.locator("canvas.map-cells").last().waitFor();
    const frames = await framesOfDragging(page);
    const hours = await hoursDrawn(page);
    return linesOf(frames, hours);
  } finally {
    await browser.close();
    await connection.close();
    await server.stop();
  }
}

/** Milliseconds of each frame while the pointer drags the map to and fro. */
async function framesOfDragging(page: Page): Promise<number[]> {
  const box = await page.locator(".map-canvas").boundingBox();
  if (!box) throw new Error("expected a map, got none");
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const counting = page.evaluate<number[]>(COUNT_FRAMES);
  for (let drag = 0; drag < DRAGS; drag++) {
    const by = drag % 2 === 0 ? 180 : -180;
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + by, middle.y + by / 2, { steps: STEPS });
    await page.mouse.up();
  }
  await page.evaluate(() => window.dispatchEvent(new Event("bench-end")));
  return counting;
}

/** In the page, as text, since the loader's helpers are not there: the times between frames until it is told to end. */
const COUNT_FRAMES = `new Promise((resolve) => {
  const frames = [];
  let last = performance.now();
  let isOver = false;
  window.addEventListener("bench-end", () => { isOver = true; });
  const tick = () => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    if (isOver) resolve(frames); else requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
})`;

/** Milliseconds from a step of the hour to the frame after it is drawn. */
async function hoursDrawn(page: Page): Promise<number[]> {
  const slider = page.locator('input[type="range"]').first();
  await slider.focus();
  const times: number[] = [];
  for (let step = 0; step < HOURS; step++) {
    await page.evaluate(WATCH_NEXT_HOUR);
    await page.keyboard.press("ArrowRight");
    times.push(await page.evaluate<number>("window.nextHourDrawn"));
  }
  return times;
}

/** In the page: from the next key to the third frame after it, when canvas and share of the new hour are drawn. */
const WATCH_NEXT_HOUR = `void (window.nextHourDrawn = new Promise((resolve) => {
  window.addEventListener("keydown", () => {
    const began = performance.now();
    requestAnimationFrame(() => requestAnimationFrame(() =>
      requestAnimationFrame(() => resolve(performance.now() - began))));
  }, { capture: true, once: true });
}))`;

function linesOf(frames: readonly number[], hours: readonly number[]): Line[] {
  const target = { atMost: SMOOTH_MS };
  return [
    {
      id: "mapFrame",
      what: "map of 20,000 cells dragged: the longest frame",
      value: Math.max(...frames),
      unit: "ms",
      target,
      note: `median ${median(frames).toFixed(1)} ms of ${frames.length}`,
    },
    {
      id: "mapHour",
      what: "the slider's next hour drawn: the slowest",
      value: Math.max(...hours),
      unit: "ms",
      target,
      note: `median ${median(hours).toFixed(1)} ms of ${hours.length}`,
    },
  ];
}
