import { describe, expect, test } from "vitest";
import { loadCalendar } from "../../server/hours/hours.queries.ts";
import type { PlacePatch } from "../../server/places/place-snapshot.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { zh } from "../../web/i18n/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { daily } from "../support/rows.ts";
import { screenOf } from "./screen.ts";
import { TUESDAY_AFTERNOON, useApp } from "./use-app.ts";

const FUSHANG = "DEMO-HR-001";
/** Measured from there it is the first of the list. */
const AT_FUSHANG = "/?from=pin:40.316,116.636";

const app = useApp(TUESDAY_AFTERNOON);

/** As somebody else does, through another process. */
async function edit(patch: PlacePatch): Promise<void> {
  const calendar = await loadCalendar(app.database);
  const revision = { rows: [patch], actor: "test", action: "EDIT", at: TUESDAY_AFTERNOON, calendar };
  await app.database.transaction().execute((trx) => revisePlaces(trx, revision));
}

const closesAt = (hour: number) => edit({ code: FUSHANG, hours: daily(8 * 60, hour * 60) });

/*
 * Of itself a page asks every minute, and a poll of ten seconds ends long before that: what comes in time has come
 * through the stream.
 */
describe("a page that was open all along", () => {
  test("shows a change of hours in its list", async () => {
    const { page } = await app.visit(AT_FUSHANG, { screen: PHONE });
    const { firstRow } = screenOf(page);
    await expect.poll(() => firstRow.getAttribute("data-row")).toBe(FUSHANG);
    for (const hour of [17, 20, 16]) {
      await closesAt(hour);
      await expect.poll(() => firstRow.textContent()).toContain(zh.openness.openUntil(`${hour}:00`));
    }
  });

  test("shows it in the details, and takes a place that has closed off its list", async () => {
    const details = await app.visit(`/?place=${FUSHANG}`, { screen: WIDE });
    const list = await app.visit(AT_FUSHANG, { screen: PHONE });
    const [shown, listed] = [screenOf(details.page), screenOf(list.page)];
    await shown.placeName.waitFor();
    await expect.poll(listed.codes).toContain(FUSHANG);
    await closesAt(13);
    await expect.poll(() => shown.details.textContent()).toContain("08:00–13:00");
    await expect.poll(listed.codes).not.toContain(FUSHANG);
    await closesAt(19);
    await expect.poll(() => shown.details.textContent()).toContain("08:00–19:00");
    await expect.poll(listed.codes).toContain(FUSHANG);
  });
});

test("a page whose stream is refused says nothing of it, and shows the change within a minute", async () => {
  let refused = 0;
  const { page } = await app.visit(AT_FUSHANG, { screen: PHONE }, ({ context }) =>
    context.route("**/graphql/stream?*", (route) => {
      refused++;
      return route.abort();
    }),
  );
  const { firstRow } = screenOf(page);
  await expect.poll(() => firstRow.getAttribute("data-row")).toBe(FUSHANG);
  await expect.poll(() => refused).toBeGreaterThan(0);
  await closesAt(15);
  await page.clock.fastForward(60_000);
  await expect.poll(() => firstRow.textContent()).toContain("15:00");
  expect(await page.getByRole("alert").count()).toBe(0);
});
