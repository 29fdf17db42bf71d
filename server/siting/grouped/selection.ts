import type { GroupedInstance } from "./instance.ts";

/** Relative; sums of costs in another order differ by less. */
const ROUNDING = 1e-12;

/** Chosen options, one of a group at most, with how often they cover what. */
export class Selection {
  /** Chosen options, in no order. */
  readonly chosen: number[] = [];
  /** By group, its chosen option, or -1. */
  readonly ofGroup: Int32Array;
  /** By demand, how many chosen options cover it. */
  readonly times: Int32Array;
  /** By demand, the sum of their numbers: the option itself where it is one. */
  readonly sum: Float64Array;
  /** By option, the weight that it alone covers; 0 unless it is chosen. */
  readonly alone: Float64Array;
  covered = 0;
  cost = 0;
  readonly #budget: number;

  constructor(
    readonly problem: GroupedInstance,
    chosen: Iterable<number> = [],
  ) {
    const { groups, cover, budget } = problem;
    this.ofGroup = new Int32Array(groups.reduce((most, group) => Math.max(most, group + 1), 0)).fill(-1);
    this.times = new Int32Array(cover.demandCount);
    this.sum = new Float64Array(cover.demandCount);
    this.alone = new Float64Array(cover.siteCount);
    this.#budget = budget * (1 + ROUNDING);
    for (const option of chosen) this.add(option);
  }

  isAffordable(cost: number): boolean {
    return cost <= this.#budget;
  }

  costOf(option: number): number {
    return this.problem.costs[option] ?? 0;
  }

  /** The option of the same group that would have to go for `option`, or -1. */
  rivalOf(option: number): number {
    return this.ofGroup[this.problem.groups[option] ?? 0] ?? -1;
  }

  add(option: number): void {
    this.chosen.push(option);
    this.ofGroup[this.problem.groups[option] ?? 0] = option;
    this.cost += this.costOf(option);
    const { cover, weights } = this.problem;
    for (const demand of cover.demand.subarray(cover.start[option], cover.start[option + 1])) {
      const times = this.times[demand] ?? 0;
      const weight = weights[demand] ?? 0;
      if (times === 0) this.covered += weight;
      if (times === 0) this.#changeAlone(option, weight);
      else if (times === 1) this.#changeAlone(this.sum[demand] ?? 0, -weight);
      this.times[demand] = times + 1;
      this.sum[demand] = (this.sum[demand] ?? 0) + option;
    }
  }

  remove(option: number): void {
    this.chosen.splice(this.chosen.indexOf(option), 1);
    this.ofGroup[this.problem.groups[option] ?? 0] = -1;
    this.cost = this.chosen.reduce((cost, chosen) => cost + this.costOf(chosen), 0);
    const { cover, weights } = this.problem;
    for (const demand of cover.demand.subarray(cover.start[option], cover.start[option + 1])) {
      const times = (this.times[demand] ?? 0) - 1;
      const weight = weights[demand] ?? 0;
      this.times[demand] = times;
      this.sum[demand] = (this.sum[demand] ?? 0) - option;
      if (times === 0) this.covered -= weight;
      else if (times === 1) this.#changeAlone(this.sum[demand] ?? 0, weight);
    }
    this.alone[option] = 0;
  }

  /** Weight covered, added up in the order of the demand: equal for equal options. */
  total(): number {
    let total = 0;
    this.times.forEach((times, demand) => {
      if (times > 0) total += this.problem.weights[demand] ?? 0;
    });
    return total;
  }

  #changeAlone(option: number, weight: number): void {
    this.alone[option] = (this.alone[option] ?? 0) + weight;
  }
}
