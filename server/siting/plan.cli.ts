import { Command, InvalidArgumentError } from "commander";
import { NuanyiError } from "../errors.ts";
import { Thread } from "../threads/thread.ts";
import type { Solution, SolveProgress } from "./instance.ts";
import { waysBetween } from "./plan-geometry.ts";
import { checkPositions, readPlanPoints, readPlanSites } from "./plan-points.ts";
import { type PlanProblem, type PlanQuestion, planAnswer, planProblem } from "./plan-problem.ts";
import { readPlanTable } from "./plan-table.ts";

/** `npm run plan -- mclp|lscp|pmedian --demand FILE.csv --sites FILE.csv …`: prints the answer as JSON. */

const MOST_METRES = 1_000_000;
const MOST_SECONDS = 86_400;

interface Files {
  demand: string;
  sites: string;
  distances?: string;
  existing?: string;
  time: number;
  progress?: boolean;
}

const program = new Command("npm run plan --").description(
  "Where places do most good: the solvers of the app, for files of demand and sites.",
);

radius(places(model("mclp", "at most p sites that cover as much demand as possible"))).action(
  (options: Files & { radius: number; p: number }) =>
    plan({ model: "MCLP", radius: options.radius, p: options.p, seconds: options.time }, options),
);
radius(model("lscp", "as few sites as possible that cover all that can be covered")).action(
  (options: Files & { radius: number }) =>
    plan({ model: "LSCP", radius: options.radius, seconds: options.time }, options),
);
places(model("pmedian", "p sites with the least weighted distance to the nearest one")).action(
  (options: Files & { p: number }) =>
    plan({ model: "PMEDIAN", p: options.p, seconds: options.time }, options),
);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof NuanyiError ? error.message : error);
}

function model(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .requiredOption("--demand <file>", "CSV: id, weight, and lat and lon or x and y")
    .requiredOption("--sites <file>", "CSV: id, and lat and lon or x and y")
    .option("--distances <file>", "CSV: from (demand), to (site), distance; instead of coordinates")
    .option(
      "--existing <file>",
      "CSV of places that are open already: ids, and coordinates of those not in --sites",
    )
    .option(
      "--time <seconds>",
      "the best found by then is printed",
      number(`seconds from 0 to ${MOST_SECONDS}`, 0, MOST_SECONDS),
      60,
    )
    .option("--progress", "say on standard error what has been found so far");
}

function radius(command: Command): Command {
  return command.requiredOption(
    "--radius <metres>",
    "how far a site covers, that far included; in the units of the file where it has x and y",
    number(`a number above 0 and up to ${MOST_METRES}`, Number.MIN_VALUE, MOST_METRES),
  );
}

function places(command: Command): Command {
  return command.requiredOption(
    "--p <count>",
    "how many new sites",
    number("a number", Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
  );
}

function number(what: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`expected ${what}.`);
  };
}

async function plan(question: PlanQuestion, files: Files): Promise<void> {
  const demand = await readPlanPoints(files.demand, { hasWeights: true });
  const sites = await readPlanSites(files.sites, files.existing);
  if (!files.distances) {
    checkPositions(files.demand, demand);
    checkPositions(files.sites, sites.points);
  }
  const ways = files.distances
    ? await readPlanTable(files.distances, demand, sites.points)
    : waysBetween(demand, sites.points);
  const problem = planProblem(question, demand, sites, ways);
  try {
    const solution = await solveInThread(problem, files);
    process.stdout.write(`${JSON.stringify(planAnswer(problem, solution, question, demand.length))}\n`);
  } catch (error) {
    if (!(error instanceof NuanyiError) || typeof error.details.demand !== "number") throw error;
    throw new NuanyiError(
      "BAD_USER_INPUT",
      `${error.message} (id ${JSON.stringify(demand[error.details.demand]?.id)})`,
    );
  }
}

/** Ctrl-C asks for the best found so far; once more ends it at once. */
async function solveInThread({ problem, base }: PlanProblem, { progress }: Files): Promise<Solution> {
  const thread = new Thread<typeof import("./solve.thread.ts")>(
    new URL("./solve.thread.ts", import.meta.url),
  );
  process.once("SIGINT", () => thread.askToStop());
  const say = (told: unknown): void => {
    // a thread's messages have no types: this is what solve.thread.ts reports
    const { objective, bound, seconds } = told as SolveProgress;
    process.stderr.write(`${seconds.toFixed(1)} s: objective ${base + objective}, bound ${base + bound}\n`);
  };
  try {
    return await thread.call("solve", problem, progress ? { onProgress: say } : {});
  } finally {
    await thread.close();
  }
}
