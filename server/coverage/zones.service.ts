import type { Context } from "../context.ts";
import { scoresOf } from "./accessibility.ts";
import type { Analysis } from "./analysis.ts";
import { baseOf } from "./base.ts";
import { boundariesOf } from "./boundaries.service.ts";
import type { ZoneCoverage } from "./coverage.ts";
import { weightsAt } from "./engine/demand-weights.ts";
import { figuresOf, shareOf } from "./engine/figures.ts";
import { isCounted, isOpenAt } from "./place-states.ts";
import type { CoverageQuestion } from "./question.ts";
import type { ZoneBoundary, ZoneCoverageType } from "./zone.type.ts";
import { NO_ZONE } from "./zones.ts";
import type { AnalysisZones } from "./zones-of-analysis.ts";

/** The least covered first, then by weight; those without weight last. What is in no zone is one of its own. */
export async function zonesOf(
  context: Context,
  question: CoverageQuestion,
  parts: boolean,
): Promise<ZoneCoverageType[]> {
  const base = baseOf(context);
  const analysis = await context.analyst.analyse(base, question);
  const zones = await context.analyst.zones(base, analysis, parts);
  const scores = await scoresOf(context.analyst, analysis);
  return coverageByZone(analysis, zones, scores).sort(
    (a, b) => (a.share ?? 2) - (b.share ?? 2) || b.weight - a.weight,
  );
}

/** The boundaries of these zones, by code. */
export async function boundariesOfZones(
  context: Context,
  question: CoverageQuestion,
  parts: boolean,
): Promise<ZoneBoundary[]> {
  const base = baseOf(context);
  const analysis = await context.analyst.analyse(base, question);
  const { zones } = await context.analyst.zones(base, analysis, parts);
  return boundariesOf(base.db, { zones, parts, cells: analysis.cells });
}

function coverageByZone(
  analysis: Analysis,
  { zones, cellZones, placeZones }: AnalysisZones,
  scores: Float64Array,
): ZoneCoverage[] {
  const { hour } = analysis.question;
  const weights = weightsAt(analysis.cells, hour);
  const cells = listsOf(cellZones, zones.length);
  const places = listsOf(placeZones, zones.length);
  const all = [...zones, NO_ZONE].map((zone, at) => {
    const own = cells[at] ?? [];
    const counted = (places[at] ?? []).filter((place) => isCounted(analysis, place));
    const figures = figuresOf(analysis, { weights, hour, cells: own });
    const reached = own.reduce((sum, cell) => sum + (scores[cell] ?? 0) * (weights[cell] ?? 0), 0);
    return {
      zone,
      ...figures,
      places: counted.length,
      openPlaces: counted.filter((place) => isOpenAt(analysis, place, hour)).length,
      accessibility: shareOf(reached, figures.weight),
    };
  });
  // places in no zone of the analysis are around it, not in it
  return all.filter(({ zone, cells: count }) => zone !== NO_ZONE || count > 0);
}

/** The members of each zone, by number; those of none (-1) last. */
function listsOf(zoneOf: Int32Array, count: number): number[][] {
  const lists = Array.from({ length: count + 1 }, (): number[] => []);
  zoneOf.forEach((zone, member) => {
    lists.at(zone)?.push(member);
  });
  return lists;
}
