import type { Prepared } from "./prepared.ts";

/** Adds to `start`, up to p sites, the site that saves most each time (Kuehn and Hamburger 1963); the lowest number among equals. */
export function greedyMedian(problem: Prepared, start: readonly number[] = []): number[] {
  const { p, siteCount, demandCount, distances, isFixed } = problem;
  const nearest = Float64Array.from({ length: demandCount }, (_, row) => farthestWay(problem, row));
  const isTaken = isFixed.slice();
  const open: number[] = [];
  const take = (site: number): void => {
    open.push(site);
    isTaken[site] = 1;
    for (let row = 0; row < demandCount; row++)
      nearest[row] = Math.min(nearest[row] ?? 0, distances[row * siteCount + site] ?? 0);
  };
  for (const site of start) take(site);
  while (open.length < p) {
    const saved = savings(problem, nearest);
    let best = -1;
    for (let site = 0; site < siteCount; site++)
      if (!isTaken[site] && (best < 0 || (saved[site] ?? 0) > (saved[best] ?? 0))) best = site;
    take(best);
  }
  return open;
}

/** To the nearest fixed site, or farther than no site is. */
function farthestWay({ siteCount, distances, toFixed }: Prepared, row: number): number {
  const fixed = toFixed[row] ?? 0;
  if (fixed < Number.POSITIVE_INFINITY) return fixed;
  let farthest = 0;
  for (let at = row * siteCount; at < (row + 1) * siteCount; at++)
    farthest = Math.max(farthest, distances[at] ?? 0);
  return farthest;
}

/** By site, how much less all costs together would be with it. */
function savings(
  { siteCount, weights, distances, nearest }: Prepared,
  toNearest: Float64Array,
): Float64Array {
  const saved = new Float64Array(siteCount);
  for (let row = 0; row < toNearest.length; row++) {
    const now = toNearest[row] ?? 0;
    const weight = weights[row] ?? 0;
    if (now <= (nearest.reach[row] ?? 0)) {
      const end = nearest.start[row + 1] ?? 0;
      for (let at = nearest.start[row] ?? 0; at < end; at++) {
        const distance = nearest.distance[at] ?? 0;
        if (distance >= now) break;
        const site = nearest.site[at] ?? 0;
        saved[site] = (saved[site] ?? 0) + weight * (now - distance);
      }
    } else
      for (let site = 0; site < siteCount; site++)
        saved[site] =
          (saved[site] ?? 0) + weight * Math.max(0, now - (distances[row * siteCount + site] ?? 0));
  }
  return saved;
}
