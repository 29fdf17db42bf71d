import FlatQueue from "flatqueue";
import type { Selection } from "./selection.ts";

/** What an option is worth that covers `gain` more for `cost`. */
export type Worth = (gain: number, cost: number) => number;

/** For costs of nothing: cheaper than anything that costs something. */
const LEAST_COST = 1e-9;

export const byGain: Worth = (gain) => gain;
export const byGainPerCost: Worth = (gain, cost) => gain / Math.max(cost, LEAST_COST);

/**
 * Adds, as long as groups and budget allow, the option that is worth most; options of groups that have one already are
 * left to exchanges. Gains only shrink, so that only the first of the queue is rated anew (Minoux 1978).
 * @param isBarred options that are not added
 */
export function fill(
  selection: Selection,
  worth: Worth,
  isBarred: (option: number) => boolean = () => false,
): void {
  const { cover, mostGroups } = selection.problem;
  const queue = new FlatQueue<number>();
  const rated = (option: number): number => -worth(gainOf(selection, option), selection.costOf(option));
  for (let option = 0; option < cover.siteCount; option++)
    if (!isBarred(option) && isPossible(selection, option)) queue.push(option, rated(option));
  while (selection.chosen.length < mostGroups) {
    const option = queue.pop();
    if (option === undefined) return;
    if (!isPossible(selection, option)) continue;
    const value = rated(option);
    if (value === 0) continue;
    if (value > (queue.peekValue() ?? 0)) queue.push(option, value);
    else selection.add(option);
  }
}

const isPossible = (selection: Selection, option: number): boolean =>
  selection.rivalOf(option) < 0 && selection.isAffordable(selection.cost + selection.costOf(option));

function gainOf({ problem, times }: Selection, option: number): number {
  const { cover, weights } = problem;
  const end = cover.start[option + 1] ?? 0;
  let gain = 0;
  for (let at = cover.start[option] ?? 0; at < end; at++) {
    const demand = cover.demand[at] ?? 0;
    if (times[demand] === 0) gain += weights[demand] ?? 0;
  }
  return gain;
}
