import type { Analysis } from "./analysis.ts";
import type { Analyst } from "./analyst.ts";
import { weightsAt } from "./engine/demand-weights.ts";
import { openPlaces } from "./place-states.ts";

/** By cell: the E2SFCA score at the hour asked about, see engine/e2sfca.ts. */
export function scoresOf(
  analyst: Analyst,
  { question, reach, cells, places }: Analysis,
): Promise<Float64Array> {
  const { threshold, hour } = question;
  const { start, cell, distance } = reach;
  return analyst.accessibility({
    reach: { start, cell, distance },
    limit: "metres" in threshold ? threshold.metres : threshold.seconds,
    weights: weightsAt(cells, hour),
    isOpen: openPlaces({ places }, hour),
  });
}
