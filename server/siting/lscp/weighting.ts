import { pickBelow, type Random } from "../random.ts";
import { membersOf, type Sets } from "../sets.ts";

const STEPS_BETWEEN_QUESTIONS = 16;

/**
 * Looks for covers with fewer sites by row weighting (Gao, Weise and Li 2015): whenever everything is covered a site
 * goes; then sites are exchanged one for one, where demand that stays uncovered weighs more with every step.
 * @param onBetter is told every cover with fewer sites than the one before
 */
export function searchFewer(
  sets: { covered: Sets; coverers: Sets },
  from: readonly number[],
  random: Random,
  onBetter: (chosen: number[]) => void,
  mostSteps: number,
  isOver: () => boolean,
): void {
  const state = new WeightedCover(sets.covered, sets.coverers);
  for (const site of from) state.add(site, 0);
  for (let step = 1; step <= mostSteps; step++) {
    while (state.uncovered.length === 0) {
      onBetter([...state.chosen]);
      if (state.chosen.length === 1) return;
      state.remove(state.cheapest(-1), step);
    }
    if (step % STEPS_BETWEEN_QUESTIONS === 0 && isOver()) return;
    if (state.chosen.length > 0) state.remove(state.cheapest(step - 1), step);
    const demand = state.uncovered[pickBelow(random, state.uncovered.length)] ?? 0;
    state.add(state.mostUseful(demand, step), step);
    state.weighUncovered();
  }
}

/** A choice of sites, and to each site what adding it would cover, or taking it away would uncover. */
class WeightedCover {
  readonly chosen: number[] = [];
  readonly uncovered: number[];
  readonly #placeOfUncovered: Int32Array;
  readonly #isChosen: Uint8Array;
  /** Weight that the site covers alone, or would cover in addition. */
  readonly #score: Float64Array;
  readonly #weight: Float64Array;
  readonly #times: Int32Array;
  readonly #changedAt: Int32Array;

  constructor(
    readonly covered: Sets,
    readonly coverers: Sets,
  ) {
    this.uncovered = Array.from({ length: covered.universe }, (_, demand) => demand);
    this.#placeOfUncovered = Int32Array.from(this.uncovered);
    this.#isChosen = new Uint8Array(covered.count);
    this.#score = Float64Array.from({ length: covered.count }, (_, site) => membersOf(covered, site).length);
    this.#weight = new Float64Array(covered.universe).fill(1);
    this.#times = new Int32Array(covered.universe);
    this.#changedAt = new Int32Array(covered.count);
  }

  add(site: number, step: number): void {
    this.#isChosen[site] = 1;
    this.#changedAt[site] = step;
    this.chosen.push(site);
    for (const demand of membersOf(this.covered, site)) {
      const times = (this.#times[demand] ?? 0) + 1;
      this.#times[demand] = times;
      if (times === 1) this.#markCovered(demand);
      if (times === 1) this.#changeScores(demand, -1, site);
      else if (times === 2) this.#changeAlone(demand, -1, site);
    }
    this.#rescore(site);
  }

  remove(site: number, step: number): void {
    this.#isChosen[site] = 0;
    this.#changedAt[site] = step;
    this.chosen.splice(this.chosen.indexOf(site), 1);
    for (const demand of membersOf(this.covered, site)) {
      const times = (this.#times[demand] ?? 0) - 1;
      this.#times[demand] = times;
      if (times === 0) this.#markUncovered(demand);
      if (times === 0) this.#changeScores(demand, 1, site);
      else if (times === 1) this.#changeAlone(demand, 1, site);
    }
    this.#rescore(site);
  }

  /** The chosen site that uncovers least; not one that was changed in step `except`, if there is another. */
  cheapest(except: number): number {
    return this.#best(this.chosen, 1, except);
  }

  /** The site that covers most in addition, among those that cover `demand`; not one changed in step `except`, if there is another. */
  mostUseful(demand: number, except: number): number {
    return this.#best(membersOf(this.coverers, demand), -1, except);
  }

  weighUncovered(): void {
    for (const demand of this.uncovered) {
      this.#weight[demand] = (this.#weight[demand] ?? 0) + 1;
      for (const site of membersOf(this.coverers, demand)) this.#score[site] = (this.#score[site] ?? 0) + 1;
    }
  }

  #best(sites: Iterable<number>, sign: 1 | -1, except: number): number {
    let best = -1;
    let spare = 0;
    for (const site of sites) {
      spare = site;
      if (this.#changedAt[site] === except) continue;
      if (best === -1 || this.#isBefore(site, best, sign)) best = site;
    }
    return best === -1 ? spare : best;
  }

  /** The lower score if `sign` is 1, the higher one if it is -1; among equals the one left alone for longer. */
  #isBefore(site: number, other: number, sign: 1 | -1): boolean {
    const difference = sign * ((this.#score[site] ?? 0) - (this.#score[other] ?? 0));
    return (
      difference < 0 || (difference === 0 && (this.#changedAt[site] ?? 0) < (this.#changedAt[other] ?? 0))
    );
  }

  #rescore(site: number): void {
    const alone = this.#isChosen[site] ? 1 : 0;
    let score = 0;
    for (const demand of membersOf(this.covered, site))
      if (this.#times[demand] === alone) score += this.#weight[demand] ?? 0;
    this.#score[site] = score;
  }

  #changeScores(demand: number, sign: number, except: number): void {
    const change = sign * (this.#weight[demand] ?? 0);
    const { start, member } = this.coverers;
    for (let at = start[demand] ?? 0; at < (start[demand + 1] ?? 0); at++) {
      const site = member[at] ?? 0;
      if (site !== except) this.#score[site] = (this.#score[site] ?? 0) + change;
    }
  }

  /** For the one other chosen site that covers `demand`. */
  #changeAlone(demand: number, sign: number, except: number): void {
    const { start, member } = this.coverers;
    for (let at = start[demand] ?? 0; at < (start[demand + 1] ?? 0); at++) {
      const site = member[at] ?? 0;
      if (!this.#isChosen[site] || site === except) continue;
      this.#score[site] = (this.#score[site] ?? 0) + sign * (this.#weight[demand] ?? 0);
      return;
    }
  }

  #markCovered(demand: number): void {
    const place = this.#placeOfUncovered[demand] ?? 0;
    const last = this.uncovered.pop() ?? demand;
    if (last === demand) return;
    this.uncovered[place] = last;
    this.#placeOfUncovered[last] = place;
  }

  #markUncovered(demand: number): void {
    this.#placeOfUncovered[demand] = this.uncovered.length;
    this.uncovered.push(demand);
  }
}
