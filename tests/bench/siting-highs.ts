import { type HighsResult, type LinearModel, solveWithHighs } from "../../server/siting/highs.ts";
import type { MclpInstance } from "../../server/siting/instance.ts";
import type { Problem } from "../../server/siting/mclp/problem.ts";
import { reduce } from "../../server/siting/mclp/reduce.ts";

/** The general solver alone, on the question as we reduce it: what there is to compare with. */
export function solveByHighsAlone(instance: MclpInstance, seconds: number): Promise<HighsResult> {
  return solveWithHighs(modelOf(reduce(instance, () => false)), { seconds, gap: 0 });
}

/** Σ w_i y_i the most, y_i <= Σ_{j covers i} x_j, Σ x_j <= p, x_j 0 or 1, 0 <= y_i <= 1: the x first. */
function modelOf({ p, siteCount, demandCount, weights, demandStart, demandSite }: Problem): LinearModel {
  const columns = siteCount + demandCount;
  const column: number[] = [];
  const value: number[] = [];
  const rowStart = [0];
  for (let i = 0; i < demandCount; i++) {
    const sites = demandSite.subarray(demandStart[i], demandStart[i + 1]);
    column.push(siteCount + i, ...sites);
    value.push(1, ...Array.from(sites, () => -1));
    rowStart.push(column.length);
  }
  for (let site = 0; site < siteCount; site++) {
    column.push(site);
    value.push(1);
  }
  rowStart.push(column.length);
  const cost = new Float64Array(columns);
  cost.set(weights, siteCount);
  const rowUpper = new Float64Array(demandCount + 1);
  rowUpper[demandCount] = p;
  return {
    sense: "MAXIMIZE",
    cost,
    lower: new Float64Array(columns),
    upper: new Float64Array(columns).fill(1),
    isInteger: new Uint8Array(columns).fill(1, 0, siteCount),
    rowLower: new Float64Array(demandCount + 1).fill(Number.NEGATIVE_INFINITY),
    rowUpper,
    rowStart: Int32Array.from(rowStart),
    column: Int32Array.from(column),
    value: Float64Array.from(value),
  };
}
