import { coveredBySite, membersOf, type Sets, sizeOf, transposed } from "../sets.ts";
import type { GroupedInstance } from "./instance.ts";

/** The same problem with less demand: what the same options cover becomes one, what none covers and weighs goes. */
export function merged(problem: GroupedInstance): GroupedInstance {
  const coverers = transposed(coveredBySite(problem.cover));
  const sameHash = new Map<number, number[]>();
  const first: number[] = [];
  const weights: number[] = [];
  problem.weights.forEach((weight, demand) => {
    if (weight === 0 || sizeOf(coverers, demand) === 0) return;
    const hash = hashOf(membersOf(coverers, demand));
    const found = sameHash.get(hash) ?? [];
    const same = found.find((number) => isSame(coverers, first[number] ?? 0, demand));
    if (same !== undefined) weights[same] = (weights[same] ?? 0) + weight;
    else {
      sameHash.set(hash, [...found, first.length]);
      first.push(demand);
      weights.push(weight);
    }
  });
  return { ...problem, cover: coverOf(coverers, first), weights: Float64Array.from(weights) };
}

function coverOf(coverers: Sets, kept: readonly number[]): GroupedInstance["cover"] {
  const start = new Int32Array(kept.length + 1);
  kept.forEach((demand, number) => {
    start[number + 1] = (start[number] ?? 0) + sizeOf(coverers, demand);
  });
  const member = new Int32Array(start[kept.length] ?? 0);
  kept.forEach((demand, number) => {
    member.set(membersOf(coverers, demand), start[number]);
  });
  const covered = transposed({ count: kept.length, universe: coverers.universe, start, member });
  return {
    siteCount: coverers.universe,
    demandCount: kept.length,
    start: covered.start,
    demand: covered.member,
  };
}

/** FNV-1a over whole numbers. */
function hashOf(numbers: Int32Array): number {
  let hash = 0x811c9dc5;
  for (const number of numbers) hash = Math.imul(hash ^ number, 0x01000193);
  return hash;
}

function isSame(sets: Sets, one: number, other: number): boolean {
  const [a, b] = [membersOf(sets, one), membersOf(sets, other)];
  return a.length === b.length && a.every((number, at) => number === b[at]);
}
