import type { BrowserContext } from "playwright-core";
import { describe, expect, test } from "vitest";
import { zh } from "../../web/i18n/zh.ts";
import { PHONE, WIDE } from "../support/browser.ts";
import { screenOf } from "./screen.ts";
import { useSharedApp } from "./use-app.ts";

const app = useSharedApp();

/** From now on the server answers, but with an error. */
const breakServer = (context: BrowserContext) =>
  context.route("**/graphql", (route) =>
    route.fulfill({ json: { errors: [{ message: "broken", extensions: { code: "UNAVAILABLE" } }] } }),
  );

describe("what fails says so", () => {
  test("an answer that never comes is given up", async () => {
    const { page } = await app.visit("/", { screen: PHONE }, ({ context }) =>
      // Never answered.
      context.route("**/graphql", () => undefined),
    );
    const failure = page.getByRole("alert").filter({ hasText: zh.failure.network });
    await expect
      .poll(async () => {
        await page.clock.runFor("00:01");
        return failure.count();
      })
      .toBe(1);
    await failure.getByText(zh.failure.networkHint).waitFor();
  });

  test("a server that refuses is not taken for the network", async () => {
    const { page, context } = await app.visit("/", { screen: WIDE });
    const screen = screenOf(page);
    await screen.firstRow.waitFor();
    await breakServer(context);
    await screen.firstRow.click();
    const details = screen.details.getByRole("alert").filter({ hasText: zh.details.failed });
    await details.getByText(zh.failure.serverHint).waitFor();
    await screen.search.click();
    await page.getByRole("searchbox").fill("富商");
    const search = page.getByRole("alert").filter({ hasText: zh.search.failed });
    await search.getByText(zh.failure.serverHint).waitFor();
  });

  test("a link with an amenity that there is not leads on", async () => {
    const visit = await app.visit("/?with=NO_SUCH", { screen: PHONE });
    const { page } = visit;
    const failure = page.getByRole("alert").filter({ hasText: zh.failure.server });
    await failure.getByRole("button", { name: zh.empty.clearAmenities }).click();
    await screenOf(page).firstRow.waitFor();
    expect(new URL(page.url()).searchParams.get("with")).toBeNull();
    // The browser reports the refusal.
    visit.forgetTrouble();
  });

  test("a part that cannot be fetched comes after a reload", async () => {
    const visit = await app.visit("/", { screen: PHONE });
    const { page, context } = visit;
    const screen = screenOf(page);
    await context.route("**/filter-dialog-*.js", (route) => route.abort());
    await screen.filter(zh.filters.all).click();
    const failure = page.getByRole("alert").filter({ hasText: zh.failure.part });
    await failure.waitFor();
    await context.unroute("**/filter-dialog-*.js");
    await failure.getByRole("button", { name: zh.app.reload }).click();
    await failure.waitFor({ state: "detached" });
    await screen.filter(zh.filters.all).click();
    await screen.dialog.waitFor();
    visit.forgetTrouble();
  });

  test("a map that cannot be fetched comes after a reload, and the list does without", async () => {
    const visit = await app.visit("/", { screen: PHONE }, ({ context }) =>
      context.route("**/map-view-*.js", (route) => route.abort()),
    );
    const { page, context } = visit;
    const failure = page.getByRole("status").filter({ hasText: zh.failure.map });
    await failure.waitFor();
    await screenOf(page).firstRow.waitFor();
    await context.unroute("**/map-view-*.js");
    await failure.getByRole("button", { name: zh.app.reload }).click();
    await page.locator(".map-pin, .map-cluster").first().waitFor();
    visit.forgetTrouble();
  });
});
