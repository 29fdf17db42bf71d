import type { Context } from "../context.ts";
import { centresOf } from "../demand/centres.ts";
import type { Analysis, AnalysisBase } from "./analysis.ts";
import { KNOWN_AROUND } from "./analysis-cache.ts";
import { baseOf } from "./base.ts";
import { boxOfCells } from "./cell-box.ts";
import type { CoverageGap } from "./coverage.ts";
import { weightsAt } from "./engine/demand-weights.ts";
import { shareOf, stateAt } from "./engine/figures.ts";
import type { Cluster } from "./engine/gaps.ts";
import type { CoverageGapType, UncoveredCell } from "./gap.type.ts";
import { nearestOpenPlaces } from "./nearest-open.ts";
import type { CoverageQuestion } from "./question.ts";

/** Uncovered cells with weight that hang together, the most weight first. */
export async function gapsOf(
  context: Context,
  question: CoverageQuestion,
  first: number,
): Promise<CoverageGapType[]> {
  const base = baseOf(context);
  const { analyst } = context;
  const analysis = await analyst.analyse(base, question);
  const weights = weightsAt(analysis.cells, analysis.question.hour);
  const clusters = await analyst.gaps(analysis, { weights, isChosen: uncovered(analysis, weights), first });
  const { cellZones, zones } = await analyst.zones(base, analysis, false);
  const whole = analysis.figuresAt(analysis.question.hour).weight;
  const nearest = await nearestOpenOf(context, base, analysis, clusters);
  return clusters.map((cluster, at): CoverageGap => {
    const heaviest = cluster.cells[0] ?? 0;
    const cells = Array.from(cluster.cells, (cell) => analysis.cells.cells[cell] ?? "");
    return {
      rank: at + 1,
      centre: centreOf(analysis, heaviest),
      box: boxOfCells(cells, centresOf(cells)),
      cells,
      weight: cluster.weight,
      share: shareOf(cluster.weight, whole) ?? 0,
      zoneName: zones[cellZones[heaviest] ?? -1]?.name ?? null,
      nearestOpen: nearest[at] ?? null,
    };
  });
}

/** Uncovered cells with weight, the most weight first, then in order of their indexes. */
export async function uncoveredOf(
  context: Context,
  question: CoverageQuestion,
  first: number,
): Promise<UncoveredCell[]> {
  const base = baseOf(context);
  const analysis = await context.analyst.analyse(base, question);
  const weights = weightsAt(analysis.cells, analysis.question.hour);
  const { cellZones, zones } = await context.analyst.zones(base, analysis, false);
  const isChosen = uncovered(analysis, weights);
  return Array.from(isChosen.keys())
    .filter((cell) => isChosen[cell])
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, first)
    .map((cell) => ({
      cell: analysis.cells.cells[cell] ?? "",
      centre: centreOf(analysis, cell),
      weight: weights[cell] ?? 0,
      zoneName: zones[cellZones[cell] ?? -1]?.name ?? null,
    }));
}

function uncovered(analysis: Analysis, weights: Float64Array): Uint8Array {
  const { hour } = analysis.question;
  return Uint8Array.from(weights, (weight, cell) =>
    Number(weight > 0 && stateAt(analysis, cell, hour) === "UNCOVERED"),
  );
}

function centreOf({ cells }: Analysis, cell: number) {
  return { lat: cells.lat[cell] ?? 0, lon: cells.lon[cell] ?? 0 };
}

/** From each cluster's weightiest cell. */
async function nearestOpenOf(
  { analyst }: Context,
  base: AnalysisBase,
  analysis: Analysis,
  clusters: readonly Cluster[],
): Promise<CoverageGap["nearestOpen"][]> {
  const { hour } = analysis.question;
  const heaviest = clusters.map(({ cells: [cell = 0] }) => centreOf(analysis, cell));
  const points = {
    lat: Float64Array.from(heaviest, ({ lat }) => lat),
    lon: Float64Array.from(heaviest, ({ lon }) => lon),
  };
  const found = await nearestOpenPlaces(analyst, points, analysis.places, hour);
  // farther than all places are known, another may be nearer
  if (found.every((nearest) => nearest !== null && nearest.metres <= KNOWN_AROUND)) return found;
  return nearestOpenPlaces(analyst, points, await analyst.placesAnywhere(base, analysis), hour);
}
