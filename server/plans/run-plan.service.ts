import type { AnalysisBase } from "../coverage/analysis.ts";
import type { Analyst } from "../coverage/analyst.ts";
import type { Answer } from "./answer.ts";
import { prepareLongerHours, prepareNewAmenity } from "./changed-places.service.ts";
import { checkedTask, type Task } from "./check-input.ts";
import { prepareNewSites } from "./new-sites.service.ts";
import type { PlanInput, PlanProgress, PlanResult } from "./plan.ts";
import type { Making, PlanThread, Prepared } from "./prepared.ts";
import { readProgress } from "./progress.ts";
import { findDistrictNames } from "./site-names.queries.ts";
import { siteNames } from "./site-names.ts";

export interface PlanRun {
  analyst: Analyst;
  thread: PlanThread;
  onProgress(progress: PlanProgress): void;
}

/**
 * Answers a plan: what it needs is read, the model is made and solved in the thread, which ends it early when asked to
 * stop.
 * @returns null where it was stopped before anything was found
 * @throws InputError for what cannot be answered, or is too large
 */
export async function runPlan(
  base: AnalysisBase,
  input: PlanInput,
  { analyst, thread, onProgress }: PlanRun,
): Promise<PlanResult | null> {
  const making = { base, analyst, question: input.question };
  const prepared = await prepare(making, checkedTask(input, base.catalogue.byCode));
  const answer = await prepared.ask(thread, {
    onProgress: (told) => {
      const progress = readProgress(told);
      if (progress) onProgress(progress);
    },
  });
  return Number.isFinite(answer.objective) ? resultOf(base, prepared, answer) : null;
}

function prepare(making: Making, task: Task): Promise<Prepared> {
  switch (task.kind) {
    case "NEW_SITES":
      return prepareNewSites(making, task);
    case "LONGER_HOURS":
      return prepareLongerHours(making, task);
    case "NEW_AMENITY":
      return prepareNewAmenity(making, task);
  }
}

async function resultOf(
  { db }: AnalysisBase,
  { analysis, candidates }: Prepared,
  { chosen, uncoverable, ...answer }: Answer,
): Promise<PlanResult> {
  const { cells } = analysis;
  const sites = chosen.flatMap(({ candidate, ...site }) => {
    const at = candidates[candidate];
    return at ? [{ ...at, ...site }] : [];
  });
  const unnamed = sites.filter(({ name }) => name === null).map(({ location }) => location);
  const districts = await findDistrictNames(db, unnamed);
  const names = siteNames(unnamed.map((location, at) => ({ location, district: districts[at] ?? null })));
  return {
    ...answer,
    sites: sites.map((site) => ({ ...site, name: site.name ?? names.shift() ?? "" })),
    uncoverable: uncoverable.map(({ cell, weight }) => ({
      cell: cells.cells[cell] ?? "",
      location: { lat: cells.lat[cell] ?? 0, lon: cells.lon[cell] ?? 0 },
      weight,
    })),
  };
}
