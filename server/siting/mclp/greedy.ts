import type { Selection } from "./selection.ts";

/** Adds the site that adds most until there are `p`, or nothing is left to cover (Church and ReVelle 1974). */
export function fillGreedily(selection: Selection): void {
  const everything = (site: number) => selection.worthOf(site);
  while (selection.sites.length < selection.problem.p) {
    const site = selection.best(everything);
    if (site < 0) return;
    selection.add(site);
  }
}
