import type { Prepared } from "./prepared.ts";

/** No site of ours: a fixed one, or none. */
const OTHER = -1;

/** Which sites are open, and to each demand the nearest and the second nearest of them, fixed ones included. */
export class Assignment {
  /** Open sites in the order of their slots; fixed ones are not among them. */
  readonly open: number[];
  /** By site, its place in `open`, or -1. */
  readonly slot: Int32Array;
  /** By demand. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly toFirst: Float64Array;
  readonly toSecond: Float64Array;

  constructor(
    readonly problem: Prepared,
    open: readonly number[],
  ) {
    const { siteCount, demandCount } = problem;
    this.open = [...open];
    this.slot = new Int32Array(siteCount).fill(-1);
    this.open.forEach((site, place) => {
      this.slot[site] = place;
    });
    this.first = new Int32Array(demandCount);
    this.second = new Int32Array(demandCount);
    this.toFirst = new Float64Array(demandCount);
    this.toSecond = new Float64Array(demandCount);
    for (let row = 0; row < demandCount; row++) this.#assign(row);
  }

  /** Σ weight × distance to the nearest open site, added up in the order of the demand: equal for equal sites. */
  cost(): number {
    let cost = 0;
    for (let row = 0; row < this.toFirst.length; row++)
      cost += (this.problem.weights[row] ?? 0) * (this.toFirst[row] ?? 0);
    return cost;
  }

  exchange(place: number, site: number): void {
    const { siteCount, distances } = this.problem;
    const old = this.open[place] ?? OTHER;
    this.slot[old] = -1;
    this.slot[site] = place;
    this.open[place] = site;
    for (let row = 0; row < this.first.length; row++) {
      if (this.first[row] === old || this.second[row] === old) this.#assign(row);
      else this.#consider(row, site, distances[row * siteCount + site] ?? 0);
    }
  }

  /** The list of near sites has both as a rule; where it ends too early every open site is looked at. */
  #assign(row: number): void {
    const { nearest, siteCount, distances, toFixed } = this.problem;
    this.#reset(row, toFixed[row] ?? 0);
    const end = nearest.start[row + 1] ?? 0;
    for (let at = nearest.start[row] ?? 0, found = 0; at < end && found < 2; at++) {
      const site = nearest.site[at] ?? 0;
      if ((this.slot[site] ?? -1) < 0) continue;
      found++;
      this.#consider(row, site, nearest.distance[at] ?? 0);
    }
    if ((this.toSecond[row] ?? 0) <= (nearest.reach[row] ?? 0)) return;
    this.#reset(row, toFixed[row] ?? 0);
    for (const site of this.open) this.#consider(row, site, distances[row * siteCount + site] ?? 0);
  }

  #reset(row: number, toFixed: number): void {
    this.first[row] = OTHER;
    this.second[row] = OTHER;
    this.toFirst[row] = toFixed;
    this.toSecond[row] = toFixed;
  }

  #consider(row: number, site: number, distance: number): void {
    if (distance < (this.toFirst[row] ?? 0)) {
      this.second[row] = this.first[row] ?? OTHER;
      this.toSecond[row] = this.toFirst[row] ?? 0;
      this.first[row] = site;
      this.toFirst[row] = distance;
    } else if (distance < (this.toSecond[row] ?? 0)) {
      this.second[row] = site;
      this.toSecond[row] = distance;
    }
  }
}
