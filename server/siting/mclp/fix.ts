import type { Lagrangian } from "./bound.ts";
import { nthLargest } from "./largest.ts";
import { IN, OUT } from "./restrict.ts";

/**
 * Decides on sites that every better answer has, or has not: choosing one against the bound's choice, or the other way
 * round, changes the bound by the difference in value to the first site left out, or to the last one taken.
 * @param isNoBetter whether answers within this bound need not be looked for
 * @param decided by the problem's `original`; the decisions are entered here
 */
export function fixSites(
  { problem, values, bound }: Lagrangian,
  isNoBetter: (bound: number) => boolean,
  decided: Uint8Array,
): void {
  const { p, siteCount, original } = problem;
  if (siteCount <= p) return;
  const sorted = values.slice();
  const lastTaken = nthLargest(sorted, p - 1);
  const firstLeft = nthLargest(sorted, p);
  original.forEach((site, j) => {
    const value = values[j] ?? 0;
    if (value < lastTaken && isNoBetter(bound - lastTaken + value)) decided[site] = OUT;
    else if (value > firstLeft && isNoBetter(bound - value + firstLeft)) decided[site] = IN;
  });
}
