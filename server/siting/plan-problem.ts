import { InputError } from "../errors.ts";
import type { Solution } from "./instance.ts";
import type { PlanPoint, PlanSites } from "./plan-points.ts";
import type { Ways } from "./plan-ways.ts";
import { gapOf } from "./search.ts";
import { coveredBySite, inNone, membersOf, restricted } from "./sets.ts";
import type { Problem } from "./solve.ts";

export type PlanQuestion = { seconds: number } & (
  | { model: "MCLP"; radius: number; p: number }
  | { model: "LSCP"; radius: number }
  | { model: "PMEDIAN"; p: number }
);

/** What goes to the solvers, and how their answer is read. */
export interface PlanProblem {
  problem: Problem;
  /** By site of the problem, its id. */
  siteIds: string[];
  /** Ids of the demand that neither a site nor an open place covers. */
  uncoverable: string[];
  /** The weight that open places cover, which counts where the most is wanted. */
  base: number;
}

/** @throws InputError unless p is a whole number from 1 to that of the sites that are not open yet */
export function planProblem(
  question: PlanQuestion,
  demand: readonly PlanPoint[],
  { points, isOpen }: PlanSites,
  ways: Ways,
): PlanProblem {
  const candidates = isOpen.filter((open) => !open).length;
  if ("p" in question && !(Number.isInteger(question.p) && question.p >= 1 && question.p <= candidates))
    throw new InputError(
      `expected --p as a whole number from 1 to ${candidates}, the number of sites that are not open yet, got ${question.p}`,
    );
  const weights = Float64Array.from(demand, ({ weight }) => weight);
  if (question.model === "PMEDIAN") {
    const fixed = Int32Array.from(isOpen.keys()).filter((site) => isOpen[site]);
    const counts = { siteCount: points.length, demandCount: demand.length };
    const problem = { ...question, ...counts, weights, distances: ways.matrix(), fixed };
    return { problem, siteIds: points.map(({ id }) => id), uncoverable: [], base: 0 };
  }
  return coveringProblem(question, demand, weights, { points, isOpen }, ways);
}

/** Open places and what they cover are left out: what the new sites add is what is asked for. */
function coveringProblem(
  question: Exclude<PlanQuestion, { model: "PMEDIAN" }>,
  demand: readonly PlanPoint[],
  weights: Float64Array,
  { points, isOpen }: PlanSites,
  ways: Ways,
): PlanProblem {
  const all = coveredBySite(ways.cover(question.radius));
  const isLeft = new Uint8Array(demand.length).fill(1);
  isOpen.forEach((open, site) => {
    if (open) for (const number of membersOf(all, site)) isLeft[number] = 0;
  });
  const left = restricted(
    all,
    Uint8Array.from(isOpen, (open) => (open ? 0 : 1)),
    isLeft,
  );
  const cover = {
    siteCount: left.count,
    demandCount: left.universe,
    start: left.start,
    demand: left.member,
  };
  const { radius: _, ...asked } = question;
  return {
    problem:
      asked.model === "MCLP"
        ? { ...asked, cover, weights: weights.filter((_, number) => isLeft[number]) }
        : { ...asked, cover },
    siteIds: points.filter((_, site) => !isOpen[site]).map(({ id }) => id),
    uncoverable: inNone(all).map((number) => demand[number]?.id ?? ""),
    base: question.model === "MCLP" ? sum(weights.filter((_, number) => !isLeft[number])) : 0,
  };
}

/** What is printed. */
export interface PlanAnswer {
  model: PlanQuestion["model"];
  objective: number;
  bound: number;
  gap: number;
  status: Solution["status"];
  chosen: string[];
  uncoverable: string[];
  seconds: number;
  /** How many there are. */
  demand: number;
  sites: number;
}

export function planAnswer(
  { problem, siteIds, uncoverable, base }: PlanProblem,
  solution: Solution,
  { model }: PlanQuestion,
  demandCount: number,
): PlanAnswer {
  const [objective, bound] = [base + solution.objective, base + solution.bound];
  return {
    ...{ model, objective, bound, gap: gapOf({ objective, bound }), status: solution.status },
    chosen: solution.chosen.map((site) => siteIds[site] ?? ""),
    ...{ uncoverable, seconds: solution.seconds, demand: demandCount },
    sites: problem.model === "PMEDIAN" ? problem.siteCount : siteIds.length,
  };
}

const sum = (numbers: Float64Array): number => numbers.reduce((total, number) => total + number, 0);
