import type { Analysis, AnalysisBase, ResolvedThreshold } from "../coverage/analysis.ts";
import { boxAround } from "../coverage/bounds.ts";
import { InputError } from "../errors.ts";
import { secondsPerMetre } from "../places/travel.ts";
import { findPremises } from "./candidates.queries.ts";
import { type Candidate, cellCandidates, MOST_CANDIDATES, pointsOf } from "./candidates.ts";
import { type Candidates, checkEnough, type Task } from "./check-input.ts";
import { coverInput } from "./cover-input.ts";
import { MOST_WAYS, medianInput } from "./median-input.service.ts";
import type { Making, Prepared } from "./prepared.ts";

type NewSites = Extract<Task, { kind: "NEW_SITES" }>;

/**
 * New places, open at the hour asked about, beside those that are there.
 * @throws InputError where there are too few candidates, or too many
 */
export async function prepareNewSites(making: Making, task: NewSites): Promise<Prepared> {
  const { base, analyst, question } = making;
  const analysis = await analyst.analyse(base, question);
  const mostCells =
    task.model === "P_MEDIAN" ? Math.floor(MOST_WAYS / analysis.cells.cells.length) : MOST_CANDIDATES;
  const candidates = await candidatesOf(
    base,
    analysis,
    task.candidates,
    Math.min(mostCells, MOST_CANDIDATES),
  );
  checkEnough(task.model === "LSCP" ? 1 : task.count, candidates.length);
  const points = pointsOf(candidates);
  if (task.model === "P_MEDIAN") {
    const asked = { p: task.count, seconds: task.seconds };
    const input = await medianInput(making, { analysis, points, asked });
    return { analysis, candidates, ask: (thread, options) => thread.call("planMedian", input, options) };
  }
  const reached = await analyst.reach(base, analysis.question, analysis.cells, points);
  const input = coverInput(analysis, reached, {
    seconds: task.seconds,
    task: task.model === "LSCP" ? { model: "LSCP" } : { model: "MCLP", p: task.count },
  });
  return { analysis, candidates, ask: (thread, options) => thread.call("planCover", input, options) };
}

async function candidatesOf(
  base: AnalysisBase,
  { question, cells, places }: Analysis,
  from: Candidates,
  /** More cells than this are taken together. */
  mostCells: number,
): Promise<Candidate[]> {
  if (from.source === "LIST") return from.sites.map((site) => ({ ...site, placeCode: null }));
  if (from.source === "DEMAND_CELLS") return cellCandidates(cells.cells, mostCells);
  const premises = await findPremises(base.db, {
    hostIds: from.hostIds,
    box: boxAround(cells, farthest(question.threshold, base)),
    // those that answer the question already are among them
    limit: MOST_CANDIDATES + places.codes.length + 1,
  });
  const answering = new Set(places.codes.filter((_, place) => places.changes[place] !== "X"));
  const left = premises.filter(({ code }) => !answering.has(code));
  if (left.length > MOST_CANDIDATES)
    throw new InputError(
      `expected at most ${MOST_CANDIDATES} premises, got more: choose a smaller area, or hosts`,
    );
  return left.map(({ code, name, lat, lon }) => ({ name, location: { lat, lon }, placeCode: code }));
}

/** No way within the threshold is longer than this straight line, in metres. */
function farthest(threshold: ResolvedThreshold, { travel }: AnalysisBase): number {
  if ("metres" in threshold) return threshold.metres;
  return threshold.seconds / secondsPerMetre(threshold.mode, { ...travel, detour: 1 });
}
