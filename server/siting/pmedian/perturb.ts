import { pickBelow, type Random } from "../random.ts";
import { Assignment } from "./assignment.ts";
import { interchange } from "./interchange.ts";
import type { Prepared } from "./prepared.ts";

/** Of the open sites at most; a bigger jump forgets what was good. */
const LARGEST_SHARE = 0.25;

/**
 * Iterated local search (Lourenço, Martin and Stützle 2003): exchanges a few open sites at random, improves, and goes on
 * from there unless that is worse.
 * @param rounds how many jumps at most
 * @param onFound is told every answer that local search ended in
 */
export function searchNearby(
  problem: Prepared,
  from: readonly number[],
  random: Random,
  onFound: (cost: number, open: readonly number[]) => void,
  rounds: number,
  isOver: () => boolean,
): void {
  const closedCount = problem.siteCount - problem.fixed.length - from.length;
  if (closedCount === 0 || from.length === 0) return;
  let current = { open: [...from], cost: new Assignment(problem, from).cost() };
  const most = Math.max(1, Math.min(closedCount, Math.floor(from.length * LARGEST_SHARE)));
  for (let round = 0; round < rounds && !isOver(); round++) {
    const open = jumped(problem, current.open, 1 + pickBelow(random, most), random);
    const assignment = new Assignment(problem, open);
    const cost = interchange(assignment, isOver);
    onFound(cost, assignment.open);
    if (cost <= current.cost) current = { open: [...assignment.open], cost };
  }
}

function jumped(problem: Prepared, open: readonly number[], count: number, random: Random): number[] {
  const isTaken = problem.isFixed.slice();
  for (const site of open) isTaken[site] = 1;
  const next = [...open];
  for (let exchanged = 0; exchanged < count; ) {
    const site = pickBelow(random, problem.siteCount);
    if (isTaken[site]) continue;
    isTaken[site] = 1;
    next[pickBelow(random, next.length)] = site;
    exchanged++;
  }
  return next;
}
