import type { Cover } from "./instance.ts";

/** Many sets of whole numbers below `universe`: set s is `member[start[s]] … member[start[s + 1] - 1]`, ascending. */
export interface Sets {
  count: number;
  universe: number;
  /** `count + 1` numbers. */
  start: Int32Array;
  member: Int32Array;
}

/** The demand that each site covers, as sets. */
export const coveredBySite = ({ siteCount, demandCount, start, demand }: Cover): Sets => ({
  ...{ count: siteCount, universe: demandCount, start, member: demand },
});

export const membersOf = ({ start, member }: Sets, set: number): Int32Array =>
  member.subarray(start[set], start[set + 1]);

export const sizeOf = ({ start }: Sets, set: number): number => (start[set + 1] ?? 0) - (start[set] ?? 0);

/** The same memberships the other way round: to each number the sets that have it. */
export function transposed({ count, universe, start, member }: Sets): Sets {
  const turned = new Int32Array(universe + 1);
  for (let at = 0; at < member.length; at++) {
    const slot = (member[at] ?? 0) + 1;
    turned[slot] = (turned[slot] ?? 0) + 1;
  }
  for (let number = 0; number < universe; number++)
    turned[number + 1] = (turned[number + 1] ?? 0) + (turned[number] ?? 0);
  const next = turned.slice(0, universe);
  const owner = new Int32Array(member.length);
  for (let set = 0; set < count; set++)
    for (let at = start[set] ?? 0; at < (start[set + 1] ?? 0); at++) {
      const number = member[at] ?? 0;
      owner[next[number] ?? 0] = set;
      next[number] = (next[number] ?? 0) + 1;
    }
  return { count: universe, universe: count, start: turned, member: owner };
}

/** Only the sets and numbers that are kept (1), counted anew from 0 in the same order. */
export function restricted(sets: Sets, keptSets: Uint8Array, keptNumbers: Uint8Array): Sets {
  const renumbered = new Int32Array(sets.universe);
  let universe = 0;
  keptNumbers.forEach((kept, number) => {
    renumbered[number] = kept ? universe++ : -1;
  });
  const start = [0];
  const member = new Int32Array(sets.member.length);
  let length = 0;
  for (let set = 0; set < sets.count; set++) {
    if (!keptSets[set]) continue;
    for (const number of membersOf(sets, set))
      if (keptNumbers[number]) member[length++] = renumbered[number] ?? 0;
    start.push(length);
  }
  return {
    count: start.length - 1,
    universe,
    start: Int32Array.from(start),
    member: member.slice(0, length),
  };
}

/** Which numbers are in none of the sets, ascending. */
export function inNone({ universe, member }: Sets): number[] {
  const found = new Uint8Array(universe);
  for (const number of member) found[number] = 1;
  return Array.from(found.keys()).filter((number) => !found[number]);
}
