import type { Line } from "./report.ts";
import type { SitingQuestion } from "./siting-instances.ts";
import { runSiting } from "./siting-run.ts";

/** A gap that is asked for, and in how many seconds. */
interface Goal {
  id: string;
  question: SitingQuestion;
  gap: number;
  seconds: number;
  /** Whether the general solver is asked as well. */
  isCompared: boolean;
}

const small = { sites: 500, cells: 5000, p: 20 };
const large = { sites: 2000, cells: 20_000, p: 50 };
const GOALS: readonly Goal[] = [
  { id: "A", question: { ...small, radius: 0.05 }, gap: 0.001, seconds: 5, isCompared: true },
  { id: "B", question: { ...large, radius: 0.03 }, gap: 0.001, seconds: 5, isCompared: false },
  { id: "C", question: { ...large, radius: 0.06 }, gap: 0.01, seconds: 30, isCompared: false },
  { id: "D", question: { ...small, radius: 0.12 }, gap: 0.02, seconds: 60, isCompared: true },
];
const MOST_MEGABYTES = 1000;
const GROWTH = { cells: [1000, 5000, 20_000], cellsPerSite: 10, p: 20, cellsInReach: 100, seconds: 60 };

/** Where p sites cover most: value, bound and time beside what a general solver and plain local search make of it. */
export async function benchSiting(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const goal of GOALS) lines.push(...(await goalLines(goal)));
  return [...lines, ...(await growthLines())];
}

async function goalLines({ id, question, gap, seconds, isCompared }: Goal): Promise<Line[]> {
  const request = { question, seconds, enough: gap };
  const ours = await runSiting({ ...request, solver: "OURS" });
  const swap = await runSiting({ ...request, solver: "SWAP" });
  const what = `siting ${id}: ${question.p} of ${question.sites} sites, ${question.cells} cells, radius ${question.radius}`;
  const lines: Line[] = [
    {
      id: `siting${id}Seconds`,
      what: `${what}, proven within ${100 * gap} %`,
      value: ours.enoughSeconds ?? Number.POSITIVE_INFINITY,
      unit: "s",
      target: { atMost: seconds },
      note: `search ended after ${ours.seconds.toFixed(1)} s`,
    },
    {
      id: `siting${id}Bound`,
      what: "… bound ÷ value",
      value: ours.bound / ours.objective,
      unit: "×",
      target: { atMost: 1 / (1 - gap) },
      note: `value ${ours.objective}, bound ${ours.bound}, gap ${percent(1 - ours.objective / ours.bound)}`,
    },
    {
      id: `siting${id}OverSwap`,
      what: "… value ÷ that of greedy and swaps",
      value: ours.objective / swap.objective,
      unit: "×",
      target: { atLeast: 1 },
      note: `${swap.objective} in ${swap.seconds.toFixed(2)} s`,
    },
    {
      id: `siting${id}Memory`,
      what: "… memory at most",
      value: ours.peakBytes / 1e6,
      unit: "MB",
      target: { atMost: MOST_MEGABYTES },
    },
  ];
  if (!isCompared) return lines;
  const highs = await runSiting({ ...request, solver: "HIGHS" });
  return [
    ...lines,
    {
      id: `siting${id}HighsSeconds`,
      what: "… HiGHS alone, in the same time",
      value: highs.seconds,
      unit: "s",
      note: `value ${highs.objective}, bound ${highs.bound}, gap ${percent(1 - highs.objective / highs.bound)}`,
    },
  ];
}

/** Larger and larger areas, in which a site covers about as many cells. */
async function growthLines(): Promise<Line[]> {
  const { cells, cellsPerSite, p, cellsInReach, seconds } = GROWTH;
  const lines: Line[] = [];
  for (const count of cells) {
    const radius = Math.sqrt(cellsInReach / (Math.PI * count));
    const question = { sites: count / cellsPerSite, cells: count, p, radius };
    const ours = await runSiting({ question, solver: "OURS", seconds, enough: 0 });
    lines.push({
      id: `sitingGrowth${count}`,
      what: `siting: ${p} of ${question.sites} sites, ${count} cells, ${cellsInReach} in a site's reach`,
      value: ours.seconds,
      unit: "s",
      note: `value ${ours.objective}, gap ${percent(1 - ours.objective / ours.bound)}`,
    });
  }
  return lines;
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
