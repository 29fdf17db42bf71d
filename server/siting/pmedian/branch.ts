import { type Ascent, ascend, CLOSED, FREE, OPEN } from "./lagrangian.ts";
import type { Prepared } from "./prepared.ts";

/** Answers that are still possible: every site open, closed or free. */
interface Node {
  state: Uint8Array;
  price: Float64Array;
  /** None of them costs less. */
  bound: number;
}

export interface BranchLimits {
  known: () => number;
  /** Nothing that costs this much at least can be better than the best known. */
  isEnough: (bound: number) => boolean;
  isOver: () => boolean;
  onChosen: (chosen: readonly number[]) => void;
  /** What no answer at all can cost less than. */
  onBound: (bound: number) => void;
}

const ROOT_ROUNDS = 1_500;
const NODE_ROUNDS = 60;

/** The root: the bound on all answers, with the prices that prove it. */
export const boundAll = (problem: Prepared, price: Float64Array, limits: BranchLimits): Ascent =>
  ascend(
    problem,
    Uint8Array.from(problem.isFixed, (fixed) => (fixed ? CLOSED : FREE)),
    price,
    {
      ...limits,
      rounds: ROOT_ROUNDS,
    },
  );

/**
 * Branch and bound, depth first: a site that the prices speak for is opened, later closed, and what the bound decides by
 * itself is fixed (Christofides and Beasley 1982).
 * @returns whether all answers were looked at, so that the best known one is the best
 */
export function branch(problem: Prepared, root: Ascent, limits: BranchLimits): boolean {
  const state = Uint8Array.from(problem.isFixed, (fixed) => (fixed ? CLOSED : FREE));
  const stack: Node[] = [{ state, price: root.price, bound: root.bound }];
  for (;;) {
    const node = stack.pop();
    if (!node) return true;
    if (limits.isOver()) return false;
    limits.onBound(stack.reduce((least, { bound }) => Math.min(least, bound), node.bound));
    if (!limits.isEnough(node.bound)) stack.push(...split(problem, node, limits));
  }
}

function split(problem: Prepared, node: Node, limits: BranchLimits): Node[] {
  const found = ascend(problem, node.state, node.price, {
    ...limits,
    rounds: NODE_ROUNDS,
    onBound: () => {},
  });
  const bound = Math.max(node.bound, found.bound);
  limits.onChosen(found.chosen);
  if (limits.isEnough(bound)) return [];
  const state = fixCertain(problem, node.state, found, limits);
  const free = found.chosen.filter((site) => state[site] === FREE);
  const candidates = state.filter((value) => value !== CLOSED).length;
  if (free.length === 0 || candidates <= problem.p) {
    limits.onChosen(onlyAnswer(problem, state, found.chosen));
    return [];
  }
  const site = free.reduce((best, next) =>
    (found.worth[next] ?? 0) < (found.worth[best] ?? 0) ? next : best,
  );
  return [CLOSED, OPEN].map((value) => {
    const child = state.slice();
    child[site] = value;
    return { state: child, price: found.price, bound };
  });
}

/** p sites are open, or no more than p are not closed. */
function onlyAnswer({ p }: Prepared, state: Uint8Array, chosen: readonly number[]): number[] {
  const notClosed = Array.from(state.keys()).filter((site) => state[site] !== CLOSED);
  return notClosed.length === p ? notClosed : [...chosen];
}

/** A site without which, or with which, the bound would exceed the best known cost is opened or closed for good. */
function fixCertain({ p }: Prepared, before: Uint8Array, found: Ascent, limits: BranchLimits): Uint8Array {
  const state = before.slice();
  const { worth, bound } = found;
  const isChosen = new Set(found.chosen);
  const freeChosen = found.chosen.filter((site) => before[site] === FREE);
  const last = Math.max(...freeChosen.map((site) => worth[site] ?? 0));
  let next = Number.POSITIVE_INFINITY;
  before.forEach((value, site) => {
    if (value === FREE && !isChosen.has(site)) next = Math.min(next, worth[site] ?? 0);
  });
  before.forEach((value, site) => {
    if (value !== FREE) return;
    const own = worth[site] ?? 0;
    if (isChosen.has(site) && limits.isEnough(bound + next - own)) state[site] = OPEN;
    else if (!isChosen.has(site) && limits.isEnough(bound + own - last)) state[site] = CLOSED;
  });
  return state.filter((value) => value === OPEN).length > p ? before : state;
}
