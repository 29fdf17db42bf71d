import type { Solution } from "../siting/instance.ts";
import type { Problem } from "../siting/solve.ts";
import type { PlanProgress, PlanResult } from "./plan.ts";

/** Answers a siting problem. */
export type Solve = (problem: Problem) => Promise<Solution>;

/** One of the chosen: a candidate by its number. */
export interface Chosen {
  candidate: number;
  gain: number;
  /** With longer hours: until when, and what that costs in a week. */
  until: number | null;
  extraHours: number | null;
}

/** A demand cell by its number in the analysis. */
export interface WeightedCell {
  cell: number;
  weight: number;
}

type Shown = Pick<
  PlanResult,
  "candidates" | "cells" | "shareBefore" | "shareAfter" | "meanBefore" | "meanAfter" | "ending"
>;

/** A plan's answer in numbers, as a thread finds it: what they stand for is known to whoever asked. */
export interface Answer extends PlanProgress, Shown {
  chosen: Chosen[];
  /** The weightiest cells that no candidate could cover. */
  uncoverable: WeightedCell[];
  uncoverableCells: number;
  uncoverableWeight: number;
}

const MOST_UNCOVERABLE = 100;

/** Of a search with nothing to find. */
export const NOTHING_TO_GAIN: Solution = {
  ...{ chosen: [], objective: 0, bound: 0, gap: 0, seconds: 0, status: "OPTIMAL" },
};

/** What is the same in every answer. */
export function figuresOf({
  objective,
  bound,
  gap,
  seconds,
  status,
}: Solution): PlanProgress & Pick<Answer, "ending"> {
  return { objective, bound, gap, seconds, ending: status };
}

/** How many cells cannot be covered, what they weigh, and the weightiest; of equal ones the first. */
export function uncoverableOf(
  cells: WeightedCell[],
): Pick<Answer, "uncoverable" | "uncoverableCells" | "uncoverableWeight"> {
  return {
    uncoverableCells: cells.length,
    uncoverableWeight: cells.reduce((sum, { weight }) => sum + weight, 0),
    uncoverable: cells.toSorted((a, b) => b.weight - a.weight || a.cell - b.cell).slice(0, MOST_UNCOVERABLE),
  };
}

/** Null without weight. */
export const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
