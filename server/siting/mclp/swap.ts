import type { Selection } from "./selection.ts";

/** Below this share of the whole weight, a gain may be rounding: a swap that gains less could go on for ever. */
const LEAST_GAIN = 1e-12;

/**
 * Swaps one chosen site for one that is not, the best swap each time, until none gains (Teitz and Bart 1968, with the
 * gains of all swaps known without trying them).
 */
export class Swaps {
  /** By site: what the newcomer under consideration would cover of what this one alone covers now. */
  readonly #overlap: Float64Array;
  readonly #least: number;

  constructor(readonly selection: Selection) {
    const { problem } = selection;
    this.#overlap = new Float64Array(problem.siteCount);
    this.#least = LEAST_GAIN * problem.totalWeight;
  }

  /** To where no swap gains, or until `shouldStop`. */
  descend(shouldStop: () => boolean): void {
    while (this.selection.sites.length > 0 && !shouldStop() && this.#swapBest());
  }

  #swapBest(): boolean {
    const { selection } = this;
    let gain = this.#least;
    let comes = -1;
    let goes = -1;
    const cheapest = this.#cheapest();
    for (let site = 0; site < selection.problem.siteCount; site++) {
      if (selection.isChosen[site] || (selection.worth[site] ?? 0) <= gain) continue;
      const leaver = this.#bestToLeaveFor(site, cheapest);
      const gained = (selection.worth[site] ?? 0) - leaver.loss;
      if (gained > gain) [gain, comes, goes] = [gained, site, leaver.site];
    }
    if (comes < 0) return false;
    selection.remove(goes);
    selection.add(comes);
    return true;
  }

  #bestToLeaveFor(newcomer: number, cheapest: number): { site: number; loss: number } {
    const { worth, covered, owner, problem } = this.selection;
    const { siteStart, siteDemand, weights } = problem;
    const overlap = this.#overlap;
    const met: number[] = [];
    for (let k = siteStart[newcomer] ?? 0, end = siteStart[newcomer + 1] ?? 0; k < end; k++) {
      const demand = siteDemand[k] ?? 0;
      if ((covered[demand] ?? 0) !== 1) continue;
      const alone = owner[demand] ?? 0;
      if ((overlap[alone] ?? 0) === 0) met.push(alone);
      overlap[alone] = (overlap[alone] ?? 0) + (weights[demand] ?? 0);
    }
    let site = cheapest;
    let loss = (worth[cheapest] ?? 0) - (overlap[cheapest] ?? 0);
    for (const other of met) {
      const otherLoss = (worth[other] ?? 0) - (overlap[other] ?? 0);
      overlap[other] = 0;
      if (otherLoss < loss || (otherLoss === loss && other < site)) [site, loss] = [other, otherLoss];
    }
    return { site, loss };
  }

  /** The chosen site that would be missed least, the lowest number of equals. */
  #cheapest(): number {
    const { sites, worth } = this.selection;
    return sites.reduce((a, b) => {
      const difference = (worth[a] ?? 0) - (worth[b] ?? 0);
      return difference < 0 || (difference === 0 && a < b) ? a : b;
    });
  }
}
