import { maySee } from "../accounts/planner.ts";
import type { Context } from "../context.ts";
import { expected } from "../errors.ts";
import { findScenario } from "../scenarios/scenarios.queries.ts";
import type { Analysis, AnalysisBase, WeekFigures } from "./analysis.ts";
import { baseOf } from "./base.ts";
import type { CoverageSummary } from "./coverage.ts";
import type { Coverage, CoverageWeek, ScenarioCoverage } from "./coverage.type.ts";
import { shareOf } from "./engine/figures.ts";
import { isCounted, isOpenAt, placesWithinReach } from "./place-states.ts";
import type { CoverageQuestion } from "./question.ts";

const MOST_SCENARIOS = 10;

export async function coverageOf(context: Context, question: CoverageQuestion): Promise<Coverage> {
  return summaryOf(await context.analyst.analyse(baseOf(context), question));
}

/** @returns 168 figures each */
export async function weekOf(context: Context, question: CoverageQuestion): Promise<CoverageWeek> {
  const { week } = await context.analyst.analyse(baseOf(context), question);
  return {
    shares: sharesOf(week.coveredWeight, week).map((share) => share ?? 0),
    possibleShares: sharesOf(week.possibleWeight, week).map((share) => share ?? 0),
    openPlaces: Array.from(week.openPlaces),
  };
}

/**
 * Today first, then the scenarios in the order asked; whatever scenario the question itself has.
 * @throws InputError for more than ten, or one that is not there
 */
export async function compareScenarios(
  context: Context,
  question: CoverageQuestion,
  ids: readonly string[],
): Promise<ScenarioCoverage[]> {
  const base = baseOf(context);
  if (ids.length > MOST_SCENARIOS) throw expected(`at most ${MOST_SCENARIOS} scenarios`, ids.length);
  const analyse = (scenario: string | null) =>
    context.analyst.analyse(base, { ...question, scenario, changes: null });
  const today = { scenario: null, name: null, changes: 0, ...comparedOf(await analyse(null)) };
  const others: ScenarioCoverage[] = [];
  for (const id of new Set(ids)) {
    const { name, changes } = await scenarioOf(base, id);
    others.push({ scenario: id, name, changes: changes.length, ...comparedOf(await analyse(id)) });
  }
  return [today, ...others];
}

async function scenarioOf({ db, viewer }: AnalysisBase, id: string) {
  const scenario = await findScenario(db, id);
  if (!scenario || !maySee(viewer, scenario)) throw expected("scenarios with ids of some that are there", id);
  return scenario;
}

function comparedOf(analysis: Analysis): Pick<ScenarioCoverage, "coverage" | "meanShare"> {
  const shares = sharesOf(analysis.week.coveredWeight, analysis.week).filter((share) => share !== null);
  const sum = shares.reduce((total, share) => total + share, 0);
  return { coverage: summaryOf(analysis), meanShare: shares.length > 0 ? sum / shares.length : null };
}

function sharesOf(part: Float64Array, { weight }: WeekFigures): (number | null)[] {
  return Array.from(weight, (whole, hour) => shareOf(part[hour] ?? 0, whole));
}

function summaryOf(analysis: Analysis): CoverageSummary {
  const { hour, on } = analysis.question;
  const within = placesWithinReach(analysis).filter((place) => isCounted(analysis, place));
  return {
    ...analysis.figuresAt(hour),
    places: within.length,
    openPlaces: within.filter((place) => isOpenAt(analysis, place, hour)).length,
    travel: analysis.reach.travel,
    on,
  };
}
