import type { WeekAnalysis, WeekFigures } from "../analysis.ts";
import type { CoverageFigures } from "../coverage.ts";
import { type CellState, HOURS_A_WEEK } from "../question.ts";
import { type Weights, weightsAt } from "./demand-weights.ts";
import { isSet } from "./week-bits.ts";

export type CellWeeks = Pick<WeekAnalysis, "coveredWeek" | "possibleWeek" | "isReached">;

/** What a cell is at an hour of the week; at any time (null) it is covered where a place is near, whatever its hours. */
export function stateAt(weeks: CellWeeks, cell: number, hour: number | null): CellState {
  if (hour === null) return weeks.isReached[cell] ? "COVERED" : "UNCOVERED";
  if (isSet(weeks.coveredWeek, cell, hour)) return "COVERED";
  return isSet(weeks.possibleWeek, cell, hour) ? "POSSIBLE" : "UNCOVERED";
}

/** Covered and not, of some cells (all unless said) at an hour. */
export function figuresOf(
  weeks: CellWeeks,
  { weights, hour, cells }: { weights: Float64Array; hour: number | null; cells?: readonly number[] },
): CoverageFigures {
  const figures = { cells: 0, weight: 0, coveredCells: 0, coveredWeight: 0, possibleWeight: 0 };
  for (const cell of cells ?? weights.keys()) {
    const weight = weights[cell] ?? 0;
    const state = stateAt(weeks, cell, hour);
    figures.cells++;
    figures.weight += weight;
    if (state === "COVERED") {
      figures.coveredCells++;
      figures.coveredWeight += weight;
    } else if (state === "POSSIBLE") figures.possibleWeight += weight;
  }
  return { ...figures, share: shareOf(figures.coveredWeight, figures.weight) };
}

/** Null without weight. */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** The figures of every hour of the week. */
export function weekFigures(
  weeks: CellWeeks,
  demand: Weights,
  places: { openWeek: Uint32Array; isWithinReach: Uint8Array },
): WeekFigures {
  const week: WeekFigures = {
    weight: new Float64Array(HOURS_A_WEEK),
    coveredWeight: new Float64Array(HOURS_A_WEEK),
    possibleWeight: new Float64Array(HOURS_A_WEEK),
    openPlaces: new Int32Array(HOURS_A_WEEK),
  };
  for (let hour = 0; hour < HOURS_A_WEEK; hour++) {
    const figures = figuresOf(weeks, { weights: weightsAt(demand, hour), hour });
    week.weight[hour] = figures.weight;
    week.coveredWeight[hour] = figures.coveredWeight;
    week.possibleWeight[hour] = figures.possibleWeight;
    week.openPlaces[hour] = places.isWithinReach.reduce(
      (open, isWithin, place) => open + Number(isWithin === 1 && isSet(places.openWeek, place, hour)),
      0,
    );
  }
  return week;
}
