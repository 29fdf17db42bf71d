import type { Selection } from "./selection.ts";

/** Relative to what is covered: less is rounding. */
const LEAST_GAIN = 1e-10;
const OPTIONS_BETWEEN_QUESTIONS = 64;

/** Instead of an option that leaves. */
const NONE = -1;

/** What would go for an option, and what that changes. */
interface Exchange {
  leaving: number;
  gain: number;
  saved: number;
}

/**
 * Adds options, and exchanges chosen ones for others of the same group or of any, as long as more is covered, or as
 * much for less: each option in turn is rated against all that could go for it, and the best exchange made at once.
 */
export function exchange(selection: Selection, isOver: () => boolean): void {
  const { siteCount } = selection.problem.cover;
  const shared = new Float64Array(siteCount);
  for (let option = 0, unchanged = 0; unchanged < siteCount; option = (option + 1) % siteCount, unchanged++) {
    if (option % OPTIONS_BETWEEN_QUESTIONS === 0 && isOver()) return;
    if (selection.rivalOf(option) === option) continue;
    const best = bestExchange(selection, option, shared);
    if (!best || !isWorthIt(selection, best)) continue;
    if (best.leaving !== NONE) selection.remove(best.leaving);
    selection.add(option);
    unchanged = 0;
  }
}

const isWorthIt = ({ covered, cost }: Selection, { gain, saved }: Exchange): boolean =>
  gain > LEAST_GAIN * covered || (gain >= 0 && saved > LEAST_GAIN * cost);

/** @param shared zeros, by option; zeros again afterwards */
function bestExchange(selection: Selection, option: number, shared: Float64Array): Exchange | undefined {
  const { problem, chosen, alone } = selection;
  const added = rate(selection, option, shared);
  const rival = selection.rivalOf(option);
  let best: Exchange | undefined;
  const consider = (leaving: number): void => {
    const saved = (leaving === NONE ? 0 : selection.costOf(leaving)) - selection.costOf(option);
    const gain = leaving === NONE ? added : added - (alone[leaving] ?? 0) + (shared[leaving] ?? 0);
    if (best && (gain < best.gain || (gain === best.gain && saved <= best.saved))) return;
    if (selection.isAffordable(selection.cost - saved)) best = { leaving, gain, saved };
  };
  if (rival !== NONE) consider(rival);
  else {
    if (chosen.length < problem.mostGroups) consider(NONE);
    for (const other of chosen) consider(other);
  }
  for (const other of chosen) shared[other] = 0;
  return best;
}

/** The weight that `option` would cover in addition; in `shared`, what chosen options cover alone and it covers too. */
function rate({ problem, times, sum }: Selection, option: number, shared: Float64Array): number {
  const { cover, weights } = problem;
  const end = cover.start[option + 1] ?? 0;
  let added = 0;
  for (let at = cover.start[option] ?? 0; at < end; at++) {
    const demand = cover.demand[at] ?? 0;
    const already = times[demand] ?? 0;
    if (already > 1) continue;
    const weight = weights[demand] ?? 0;
    if (already === 0) added += weight;
    else {
      const other = sum[demand] ?? 0;
      shared[other] = (shared[other] ?? 0) + weight;
    }
  }
  return added;
}
