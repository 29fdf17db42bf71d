import { membersOf, type Sets, sizeOf, transposed } from "./sets.ts";

const SETS_BETWEEN_QUESTIONS = 64;

/**
 * Finds the pairs of sets of which one is within the other. Equal sets are told once, the one with the higher number as
 * the subset. Every pair needs one look: a subset has its own rarest number in the superset.
 * @param isOver asked now and then; true leaves pairs untold
 */
export function findSubsets(
  sets: Sets,
  onPair: (subset: number, superset: number) => void,
  isOver: () => boolean,
): void {
  const byRarest = listedByRarest(sets, transposed(sets));
  const mark = new Int32Array(sets.universe).fill(-1);
  for (let superset = 0; superset < sets.count; superset++) {
    if (superset % SETS_BETWEEN_QUESTIONS === 0 && isOver()) return;
    for (const number of membersOf(sets, superset)) mark[number] = superset;
    for (const number of membersOf(sets, superset))
      for (const subset of membersOf(byRarest, number))
        if (canBeWithin(sets, subset, superset) && isMarked(sets, subset, mark, superset))
          onPair(subset, superset);
  }
}

/** To each number the sets of which it is the rarest member; empty sets are in no list. */
function listedByRarest(sets: Sets, owners: Sets): Sets {
  const rarest: number[] = [];
  const start = new Int32Array(sets.count + 1);
  for (let set = 0; set < sets.count; set++) {
    let best = -1;
    for (const number of membersOf(sets, set))
      if (best === -1 || sizeOf(owners, number) < sizeOf(owners, best)) best = number;
    if (best !== -1) rarest.push(best);
    start[set + 1] = rarest.length;
  }
  return transposed({ ...sets, start, member: Int32Array.from(rarest) });
}

function canBeWithin(sets: Sets, subset: number, superset: number): boolean {
  const more = sizeOf(sets, superset) - sizeOf(sets, subset);
  return more > 0 || (more === 0 && subset > superset);
}

function isMarked({ start, member }: Sets, set: number, mark: Int32Array, by: number): boolean {
  for (let at = start[set] ?? 0; at < (start[set + 1] ?? 0); at++)
    if (mark[member[at] ?? 0] !== by) return false;
  return true;
}
