import { runProgram } from "./program.ts";
import type { SitingQuestion } from "./siting-instances.ts";

export interface SitingRequest {
  question: SitingQuestion;
  /** OURS; the general solver alone; or greedy and swaps, where ours begins. */
  solver: "OURS" | "HIGHS" | "SWAP";
  seconds: number;
  /** The gap that is asked for. */
  enough: number;
}

export interface SitingResult {
  /** 0 where nothing was found. */
  objective: number;
  /** 0 where there is none. */
  bound: number;
  seconds: number;
  /** After how long the gap was small enough; absent if never. */
  enoughSeconds?: number;
}

/** Asks it in a process of its own. */
export async function runSiting(request: SitingRequest): Promise<SitingResult & { peakBytes: number }> {
  const { output, peakBytes } = await runProgram("tests/bench/siting-child.ts", {
    args: [JSON.stringify(request)],
  });
  return { ...JSON.parse(output), peakBytes };
}
