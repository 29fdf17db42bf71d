import type { Locator, Page } from "playwright-core";
import { zh } from "../../web/i18n/zh.ts";

/** The rider's screen as its users know it: by the names of things, in Chinese. */
export interface Screen {
  readonly rows: Locator;
  readonly firstRow: Locator;
  /** The rows' names. */
  readonly names: Locator;
  readonly status: Locator;
  readonly locate: Locator;
  readonly search: Locator;
  readonly filters: Locator;
  readonly details: Locator;
  readonly placeName: Locator;
  readonly dialog: Locator;
  readonly selectedPin: Locator;
  /** The codes of the places in the list, in order; only of a list that is at rest. */
  codes(): Promise<string[]>;
  filter(name: string): Locator;
}

export function screenOf(page: Page): Screen {
  const filters = page.getByRole("group", { name: zh.filters.label });
  const rows = page.locator("[data-row]");
  return {
    rows,
    firstRow: rows.first(),
    names: rows.locator("> span:first-child > span:first-child"),
    status: page.getByRole("status"),
    locate: page.getByRole("button", { name: zh.locate.button }),
    search: page.getByRole("button", { name: zh.search.open }),
    filters,
    details: page.getByRole("region", { name: zh.details.label }),
    placeName: page.getByRole("region", { name: zh.details.label }).getByRole("heading", { level: 2 }),
    dialog: page.getByRole("dialog"),
    selectedPin: page.locator(".map-pin.is-selected"),
    codes: () =>
      page
        .locator("[data-scroller][aria-busy=false] [data-row]")
        .evaluateAll((found) => found.map((row) => row.getAttribute("data-row") ?? "")),
    filter: (name) => filters.getByRole("button", { name, exact: true }),
  };
}
