import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Which part of the rider's screen has the keyboard, and whether one can see that it has. */
export interface Focus {
  readonly part: "search" | "filters" | "list" | "map" | "details" | "dialog" | "header" | "elsewhere";
  /** The accessible name, roughly. */
  readonly name: string;
  readonly isLost: boolean;
  readonly isMarked: boolean;
  readonly isUncovered: boolean;
}

/** Looks at what has the focus. Something that only scripts focus (a heading) need not be marked. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const within = (selector: string) => element.closest(selector) !== null;
    const part = within("dialog")
      ? "dialog"
      : within('[role="search"]') || within("[data-search]")
        ? "search"
        : within('header [role="group"]')
          ? "filters"
          : within("[data-map]")
            ? "map"
            : within("article")
              ? "details"
              : within("ol")
                ? "list"
                : within("header")
                  ? "header"
                  : "elsewhere";
    const isOutlined = (target: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(target, pseudo);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    };
    const mapRoot = element.matches(".map-canvas") ? element.parentElement : null;
    const frame = mapRoot && getComputedStyle(mapRoot, "::after");
    const isFramed = frame?.borderTopStyle === "solid" && Number.parseFloat(frame.borderTopWidth) >= 2;
    const field = element.matches("input") ? element.parentElement : null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
    const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    const above = document.elementFromPoint(x, y);
    return {
      part,
      name: element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "",
      isLost: element === document.body || element === document.documentElement,
      isMarked:
        (element as HTMLElement).tabIndex < 0 ||
        isOutlined(element) ||
        isFramed ||
        (field !== null && isOutlined(field)),
      isUncovered: above !== null && (element.contains(above) || above.contains(element)),
    } as const;
  });
}

/** Some ten seconds of looking. */
const MOST_LOOKS = 500;

/** The focus once what has it has been scrolled or panned into sight; as it is when looking was in vain. */
export async function settledFocusOf(page: Page): Promise<Focus> {
  for (let look = 1; ; look++) {
    const focus = await focusOf(page);
    if (focus.isUncovered || look === MOST_LOOKS) return focus;
    // The page needs the processor too.
    await page.waitForTimeout(20);
  }
}

/** Waits until the focus is in a part of the screen, where one can see it. */
export async function expectFocus(page: Page, part: Focus["part"], name?: string): Promise<void> {
  const wanted = { part, isLost: false, isMarked: true, isUncovered: true };
  await expect
    .poll(() => focusOf(page))
    .toMatchObject(name === undefined ? wanted : { ...wanted, name: expect.stringContaining(name) });
}
