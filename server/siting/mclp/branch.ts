import FlatQueue from "flatqueue";
import { Lagrangian } from "./bound.ts";
import { fixSites } from "./fix.ts";
import type { Problem } from "./problem.ts";
import { FREE, IN, OUT, type Restricted, restrict } from "./restrict.ts";

/** Rounds between looks at whether the bound still falls, at the root and further down. */
const ROOT_ROUNDS = 100;
const NODE_ROUNDS = 40;
const ROUNDS_PER_QUESTION = 10;
/** Share of the gap by which the bound must fall between two looks. */
const LEAST_FALL = 0.01;
/** Open nodes keep their prices up to here; the others start from the root's. */
const MOST_BYTES = 250e6;

/** What the search is told, and tells. Bounds are as computed, before allowing for rounding. */
export interface Limits {
  /** Of the best answer known. */
  objective(): number;
  /** Whether answers within this bound need not be looked for. */
  isNoBetter(bound: number): boolean;
  isOver(): boolean;
  /** No answer at all is better. */
  onBound(bound: number): void;
  /** An answer that was met on the way, by the problem's numbers; there may be too few of them. */
  onSites(sites: readonly number[]): void;
  /** So many rounds of the bound were made: others may have their turn. */
  onRounds(rounds: number): void;
}

/** A part of the answers: those that have some sites, and not some others. */
interface Node {
  bound: number;
  /** By site: FREE, IN or OUT. */
  decided: Uint8Array;
  from: Prices;
}

/** By the whole problem's demand and sites. Single precision is enough to start from. */
interface Prices {
  prices: Float32Array;
  share: Float32Array;
}

/**
 * Branch and bound over the Lagrangian bound: the part with the highest bound first, split by whether it has the site
 * that the bound is least sure of. Before that, sites whose prices tell are decided on at once.
 * @returns whether everything was searched: nothing is better than the best answer known
 */
export function branch(whole: Problem, limits: Limits): boolean {
  const undecided = new Uint8Array(whole.siteCount);
  const everything = restrict(whole, undecided);
  const root = new Lagrangian(everything.problem);
  lower(root, 0, ROOT_ROUNDS, limits, () => limits.onBound(root.bound));
  const start = pricesOf(whole, everything, root);
  const open = new FlatQueue<Node>();
  const push = (nodes: readonly Node[]): void => {
    for (const node of nodes) open.push(node, -node.bound);
  };
  const bytesEach = 4 * (whole.demandCount + 2 * whole.siteCount);
  if (limits.isOver()) return false;
  push(split({ bound: root.bound, decided: undecided, from: start }, root, limits));
  for (let node = open.pop(); node; node = open.pop()) {
    limits.onBound(node.bound);
    if (limits.isOver()) return false;
    if (limits.isNoBetter(node.bound)) continue;
    const isCrowded = open.length * bytesEach > MOST_BYTES;
    push(search(whole, node, isCrowded ? start : undefined, limits));
  }
  return !limits.isOver();
}

/** @returns the parts that remain to be searched */
function search(whole: Problem, node: Node, start: Prices | undefined, limits: Limits): Node[] {
  const taken = Array.from(node.decided.keys()).filter((site) => node.decided[site] === IN);
  if (taken.length > whole.p) return [];
  const left = restrict(whole, node.decided);
  const { problem, covered, demandOf } = left;
  if (problem.siteCount <= problem.p || problem.p === 0) {
    limits.onSites(problem.p === 0 ? taken : [...taken, ...problem.original]);
    return [];
  }
  const lagrangian = new Lagrangian(problem, {
    prices: problem.weights.map((weight, i) => Math.min(weight, node.from.prices[demandOf[i] ?? 0] ?? 0)),
    share: Float64Array.from(problem.original, (site) => node.from.share[site] ?? 0),
  });
  lower(lagrangian, covered, NODE_ROUNDS, limits);
  limits.onSites([...taken, ...lagrangian.chosen.map((site) => problem.original[site] ?? 0)]);
  const bound = Math.min(node.bound, lagrangian.bound + covered);
  if (limits.isNoBetter(bound)) return [];
  const from = start ?? pricesOf(whole, left, lagrangian);
  return split({ bound, decided: node.decided, from }, lagrangian, limits, covered);
}

/** Lowers a bound until it is low enough, hardly falls any more, or time is over. */
function lower(
  lagrangian: Lagrangian,
  covered: number,
  rounds: number,
  limits: Limits,
  onLook: () => void = () => {},
): void {
  const isEnough = () => limits.isOver() || limits.isNoBetter(lagrangian.bound + covered);
  let before: number;
  do {
    before = lagrangian.bound;
    for (let round = 0; round < rounds; round++) {
      if (round % ROUNDS_PER_QUESTION === 0 && isEnough()) return;
      lagrangian.round(limits.objective() - covered);
    }
    limits.onRounds(rounds);
    onLook();
  } while (before - lagrangian.bound > LEAST_FALL * (lagrangian.bound + covered - limits.objective()));
}

function split(node: Node, lagrangian: Lagrangian, limits: Limits, covered = 0): Node[] {
  const decided = node.decided.slice();
  fixSites(lagrangian, (bound) => limits.isNoBetter(bound + covered), decided);
  const site = leastSure(lagrangian, decided);
  if (site === undefined) return [{ ...node, decided }];
  return [IN, OUT].map((decision) => ({ ...node, decided: decided.with(site, decision) }));
}

/** The site, still free, that was chosen about as often as not; the lowest number of equals. */
function leastSure({ problem, share }: Lagrangian, decided: Uint8Array): number | undefined {
  let found: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  problem.original.forEach((site, j) => {
    const sureness = Math.abs((share[j] ?? 0) - 0.5);
    if (decided[site] === FREE && sureness < least) [found, least] = [site, sureness];
  });
  return found;
}

function pricesOf(whole: Problem, { problem, demandOf }: Restricted, lagrangian: Lagrangian): Prices {
  const prices = new Float32Array(whole.demandCount);
  demandOf.forEach((demand, i) => {
    prices[demand] = lagrangian.prices[i] ?? 0;
  });
  const share = new Float32Array(whole.siteCount);
  problem.original.forEach((site, j) => {
    share[site] = lagrangian.share[j] ?? 0;
  });
  return { prices, share };
}
