import { InputError } from "../errors.ts";
import type { Cover } from "./instance.ts";

/** The distances from demand to sites, however they are known. */
export interface Ways {
  /** Which demand each site has within `radius`, that far included. */
  cover(radius: number): Cover;
  /** Row by row of demand; Infinity where there is no way. */
  matrix(): Float64Array;
}

/** Of 8 bytes each. */
const MOST_DISTANCES = 50_000_000;
const MOST_COVERED = 30_000_000;

/** @throws InputError where there are more pairs than fit into the memory */
export function emptyMatrix(demandCount: number, siteCount: number): Float64Array {
  if (demandCount * siteCount > MOST_DISTANCES)
    throw new InputError(
      `expected at most ${MOST_DISTANCES} pairs of demand and site, got ${demandCount} × ${siteCount}`,
    );
  return new Float64Array(demandCount * siteCount).fill(Number.POSITIVE_INFINITY);
}

/**
 * @param demandOf the demand that a site covers, in any order
 * @throws InputError where the sites cover more than fits into the memory
 */
export function coverFrom(
  demandCount: number,
  siteCount: number,
  demandOf: (site: number) => Int32Array,
): Cover {
  const start = new Int32Array(siteCount + 1);
  const parts: Int32Array[] = [];
  let length = 0;
  for (let site = 0; site < siteCount; site++) {
    const part = demandOf(site).sort();
    length += part.length;
    if (length > MOST_COVERED)
      throw new InputError(
        `expected sites that cover ${MOST_COVERED} demand points at most, counted again for each site, got more: a smaller radius helps`,
      );
    start[site + 1] = length;
    parts.push(part);
  }
  const demand = new Int32Array(length);
  parts.forEach((part, site) => {
    demand.set(part, start[site]);
  });
  return { siteCount, demandCount, start, demand };
}
