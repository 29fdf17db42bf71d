import { NuanyiError } from "../../errors.ts";
import type { Cover, PMedianInstance } from "../instance.ts";
import { solveLscp } from "../lscp/solve.ts";
import type { Search } from "../search.ts";
import type { Prepared } from "./prepared.ts";

/** Bad input that names a demand, whose number is told beside: the caller knows what else it is called. */
const unreachable = (message: string, demand: number): NuanyiError =>
  new NuanyiError("BAD_USER_INPUT", message, { demand });

/** @throws NuanyiError (BAD_USER_INPUT, with `demand`) for the first demand with weight that no site has a way to */
export function checkReachable({ siteCount, weights, distances }: PMedianInstance): void {
  weights.forEach((weight, demand) => {
    const row = distances.subarray(demand * siteCount, (demand + 1) * siteCount);
    if (weight > 0 && !row.some((distance) => distance < Number.POSITIVE_INFINITY))
      throw unreachable(
        `expected a way from every demand to some site, got none from demand ${demand}`,
        demand,
      );
  });
}

/**
 * At most p sites that leave no demand without a way: the location set covering problem over the ways that there are.
 * @throws NuanyiError (BAD_USER_INPUT, with a `demand` that is left) where there are no such sites, or none were found
 */
export async function reachAll(problem: Prepared, search: Search): Promise<number[]> {
  const { chosen, bound, objective } = await solveLscp({ cover: waysOf(problem) }, search.within());
  if (chosen.length <= problem.p) return chosen;
  const least = bound > problem.p ? `${bound} are needed` : `${objective} are the fewest found`;
  const left = problem.demand[firstLeft(problem, chosen.slice(0, problem.p))] ?? 0;
  throw unreachable(
    `expected p sites that all demand has a way to, got p = ${problem.p} where ${least}: demand ${left} is left without`,
    left,
  );
}

/** Which demand each site has a way to; demand that a fixed site has a way to is left out. */
function waysOf(problem: Prepared): Cover {
  const { siteCount, demandCount } = problem;
  const start = new Int32Array(siteCount + 1);
  const demand: number[] = [];
  for (let site = 0; site < siteCount; site++) {
    for (let row = 0; row < demandCount; row++)
      if (!problem.isFixed[site] && !hasFixedWay(problem, row) && hasWay(problem, row, site))
        demand.push(row);
    start[site + 1] = demand.length;
  }
  return { siteCount, demandCount, start, demand: Int32Array.from(demand) };
}

function firstLeft(problem: Prepared, open: readonly number[]): number {
  for (let row = 0; row < problem.demandCount; row++)
    if (!hasFixedWay(problem, row) && !open.some((site) => hasWay(problem, row, site))) return row;
  return 0;
}

const hasWay = (
  { weights, distances, siteCount, unreachable }: Prepared,
  row: number,
  site: number,
): boolean => isWay(weights[row] ?? 0, distances[row * siteCount + site] ?? 0, unreachable);

const hasFixedWay = ({ weights, toFixed, unreachable }: Prepared, row: number): boolean =>
  isWay(weights[row] ?? 0, toFixed[row] ?? 0, unreachable);

/** What stands for no way was divided by the weight: half of it is far from any rounding. */
const isWay = (weight: number, distance: number, unreachable: number): boolean =>
  weight * distance < unreachable / 2;
