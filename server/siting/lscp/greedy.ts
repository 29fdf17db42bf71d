import { membersOf, type Sets, sizeOf } from "../sets.ts";

/**
 * Site after site the one that covers most of what is not covered yet (Chvátal 1979); then, from the first chosen on,
 * those without which everything is covered as well go again.
 */
export function greedyCover(covered: Sets, coverers: Sets): number[] {
  const gain = Int32Array.from({ length: covered.count }, (_, site) => sizeOf(covered, site));
  const times = new Int32Array(covered.universe);
  const chosen: number[] = [];
  for (let left = covered.universe; left > 0; ) {
    const best = indexOfLargest(gain);
    chosen.push(best);
    for (const demand of membersOf(covered, best)) {
      times[demand] = (times[demand] ?? 0) + 1;
      if (times[demand] !== 1) continue;
      left--;
      for (const site of membersOf(coverers, demand)) gain[site] = (gain[site] ?? 0) - 1;
    }
  }
  return chosen.filter((site) => {
    const isNeeded = membersOf(covered, site).some((demand) => times[demand] === 1);
    if (!isNeeded) for (const demand of membersOf(covered, site)) times[demand] = (times[demand] ?? 0) - 1;
    return isNeeded;
  });
}

/** The first of them. */
function indexOfLargest(numbers: Int32Array): number {
  let best = 0;
  for (let at = 1; at < numbers.length; at++) if ((numbers[at] ?? 0) > (numbers[best] ?? 0)) best = at;
  return best;
}
