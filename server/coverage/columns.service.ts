import type { Context } from "../context.ts";
import { scoresOf } from "./accessibility.ts";
import { baseOf } from "./base.ts";
import type { Accessibility, CoverageCells, CoveragePlaces } from "./columns.type.ts";
import { weightsAt } from "./engine/demand-weights.ts";
import { RING_WEIGHTS, RINGS } from "./engine/e2sfca.ts";
import { stateAt } from "./engine/figures.ts";
import { weeksAsBase64 } from "./engine/week-bits.ts";
import { placesWithinReach } from "./place-states.ts";
import type { CellState, CoverageQuestion } from "./question.ts";

const STATE_LETTERS: Record<CellState, string> = { COVERED: "C", POSSIBLE: "P", UNCOVERED: "U" };

export async function cellsOf(context: Context, question: CoverageQuestion): Promise<CoverageCells> {
  const base = baseOf(context);
  const analysis = await context.analyst.analyse(base, question);
  const { cells, coveredWeek, possibleWeek } = analysis;
  const { hour } = analysis.question;
  const { cellZones } = await context.analyst.zones(base, analysis, false);
  return {
    cells: cells.cells,
    weights: Array.from(weightsAt(cells, hour)),
    states: cells.cells.map((_, cell) => STATE_LETTERS[stateAt(analysis, cell, hour)]).join(""),
    coveredWeek: weeksAsBase64(coveredWeek, cells.cells.keys()),
    possibleWeek: weeksAsBase64(possibleWeek, cells.cells.keys()),
    zones: Array.from(cellZones),
  };
}

export async function placesOf(context: Context, question: CoverageQuestion): Promise<CoveragePlaces> {
  const analysis = await context.analyst.analyse(baseOf(context), question);
  const { places } = analysis;
  const within = placesWithinReach(analysis);
  return {
    codes: within.map((place) => places.codes[place] ?? ""),
    names: within.map((place) => places.names[place] ?? ""),
    lat: within.map((place) => places.lat[place] ?? 0),
    lon: within.map((place) => places.lon[place] ?? 0),
    kinds: within.map((place) => (places.kinds[place] === "REST_STATION" ? "R" : "S")).join(""),
    changes: within.map((place) => places.changes[place]).join(""),
    openWeek: weeksAsBase64(places.openWeek, within),
    unknownWeek: weeksAsBase64(places.unknownWeek, within),
  };
}

export async function accessibilityOf(context: Context, question: CoverageQuestion): Promise<Accessibility> {
  const analysis = await context.analyst.analyse(baseOf(context), question);
  return {
    cells: analysis.cells.cells,
    scores: Array.from(await scoresOf(context.analyst, analysis)),
    rings: [...RINGS],
    ringWeights: [...RING_WEIGHTS],
  };
}
