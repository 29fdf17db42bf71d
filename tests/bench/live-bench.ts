import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { systemClock } from "../../server/clock.ts";
import { connect } from "../../server/database/connect.ts";
import { launchBrowser, PHONE, startVisit } from "../support/browser.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import { startServer } from "./program.ts";
import type { Line } from "./report.ts";
import { median } from "./statistics.ts";

const ROUNDS = 12;

const CHANGE = `mutation ($place: PlaceVersionInput!, $text: String!, $key: String!) {
  changePlace(place: $place, change: { description: $text }, idempotencyKey: $key) { version }
}`;

/**
 * How long an edit takes to show: sent to one process, seen in a page that another process serves, on one database.
 * @param folder the app as built
 */
export async function benchLive(databaseUrl: string, folder: string): Promise<Line[]> {
  const start = { args: [folder], env: { DATABASE_URL: databaseUrl, NODE_ENV: "production" } };
  const [host, rider] = await Promise.all([
    startServer("tests/bench/app-server.ts", start),
    startServer("tests/bench/app-server.ts", start),
  ]);
  const connection = await connect({ databaseUrl, dataDir: "" });
  const browser = await launchBrowser();
  try {
    const { db } = connection;
    const now = systemClock.now();
    const place = await db
      .selectFrom("places")
      .select(["code", "version"])
      .limit(1)
      .executeTakeFirstOrThrow();
    const editor = await signedIn({ url: host.url, db, now }, { roles: ["ADMINISTRATOR"] });
    const { page } = await startVisit(browser, { screen: PHONE, now });
    await page.goto(`${rider.url}/?place=${encodeURIComponent(place.code)}`);
    await page.locator("#place-name").waitFor();
    // the stream is opened a second after the page
    await page.waitForResponse((response) => response.url().includes("/graphql/stream"));
    return linesOf(await timesOf(page, editor, place));
  } finally {
    await browser.close();
    await connection.close();
    await Promise.all([host.stop(), rider.stop()]);
  }
}

async function timesOf(
  page: Page,
  editor: SignedInTester,
  { code, version }: { code: string; version: number },
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const text = randomUUID();
    const began = performance.now();
    const place = { code, expectedVersion: version + round };
    await editor.data(CHANGE, { place, text, key: randomUUID() });
    await page.getByText(text).waitFor();
    times.push(performance.now() - began);
  }
  return times;
}

function linesOf(times: readonly number[]): Line[] {
  const what = "an edit through one process, seen in a page of another";
  return [
    { id: "editShown", what, value: median(times) / 1000, unit: "s", note: `median of ${times.length}` },
    {
      id: "editShownLate",
      what: `${what}: the slowest`,
      value: Math.max(...times) / 1000,
      unit: "s",
      target: { atMost: 2 },
    },
  ];
}
