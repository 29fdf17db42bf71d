import { createRequire } from "node:module";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** axe's own source, to be run in the page. Loaded as CommonJS, which is what it is. */
const { source } = createRequire(import.meta.url)("axe-core") as { source: string };

const OPTIONS: RunOptions = {
  resultTypes: ["violations"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** Has axe ready in every page that is opened from now on: the content security policy allows no script tag. */
export async function readyAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: source });
}

/**
 * What axe finds serious or critical, one line for each element: rule, where, why. Pins may stand close together: where
 * they stand is what they say, which WCAG 2.5.8 excepts with just this example.
 */
export async function seriousFindings(page: Page): Promise<string[]> {
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, options);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })))
      .filter(({ id, html }) => id !== "target-size" || !/class="[^"]*\bmap-(pin|cluster)\b/.test(html))
      .map(({ id, target, failureSummary }) => `${id}: ${target} - ${failureSummary}`);
  }, OPTIONS);
}
