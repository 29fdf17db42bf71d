import { nthLargest } from "../mclp/largest.ts";

/** To each demand its nearest sites that are neither fixed nor farther than a fixed one, the nearest first. */
export interface Nearest {
  /** By demand and one more: the sites of row i are `site[start[i]] … site[start[i + 1] - 1]`. */
  start: Int32Array;
  site: Int32Array;
  /** Beside `site`. */
  distance: Float64Array;
  /** By demand: every site that is nearer than this is listed; Infinity where all are. */
  reach: Float64Array;
}

interface Rows {
  siteCount: number;
  demandCount: number;
  distances: Float64Array;
}

/** With p sites open the nearest is hardly ever farther down the list than a few times sites ÷ p. */
const TIMES_THE_SHARE = 5;
const FEWEST_LISTED = 24;

/** @param toFixed by demand: a site that is as far as that or farther never serves it */
export function nearestSites(
  { siteCount, demandCount, distances }: Rows,
  isFixed: Uint8Array,
  toFixed: Float64Array,
  p: number,
): Nearest {
  const most = Math.min(siteCount, FEWEST_LISTED + Math.ceil((TIMES_THE_SHARE * siteCount) / p));
  const start = new Int32Array(demandCount + 1);
  const site = new Int32Array(demandCount * most);
  const distance = new Float64Array(demandCount * most);
  const reach = new Float64Array(demandCount).fill(Number.POSITIVE_INFINITY);
  let length = 0;
  for (let row = 0; row < demandCount; row++) {
    const far = distances.subarray(row * siteCount, (row + 1) * siteCount);
    const limit = limitOf(far, most);
    const near: number[] = [];
    for (let number = 0; number < siteCount; number++) {
      const metres = far[number] ?? 0;
      if (metres <= limit && !isFixed[number] && metres < (toFixed[row] ?? 0)) near.push(number);
    }
    near.sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0) || a - b);
    if (most < siteCount) reach[row] = limit;
    for (const number of near.slice(0, most)) {
      site[length] = number;
      distance[length++] = far[number] ?? 0;
    }
    start[row + 1] = length;
  }
  return { start, site: site.slice(0, length), distance: distance.slice(0, length), reach };
}

/** The distance that `count` of them do not exceed. */
const limitOf = (distances: Float64Array, count: number): number =>
  count === distances.length
    ? Number.POSITIVE_INFINITY
    : nthLargest(distances.slice(), distances.length - count);
