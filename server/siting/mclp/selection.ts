import { at } from "./numbers.ts";
import type { Problem } from "./problem.ts";

/**
 * Some chosen sites, and what each site is worth beside them, kept up to date: what one more would add, what one less
 * would lose (Resende and Werneck 2007, adapted to covering). Adding or removing costs what the site's demand has in
 * sites, whatever the size of the whole.
 */
export class Selection {
  /** In no order. */
  readonly sites: number[] = [];
  readonly isChosen: Uint8Array;
  /** By site: what choosing it would add, or, where it is chosen, what it alone covers. */
  readonly worth: Float64Array;
  /** By demand: how many chosen sites cover it. */
  readonly covered: Int32Array;
  /** By demand: the numbers of those sites, added up; where there is one, that one. */
  readonly owner: Int32Array;
  objective = 0;

  constructor(readonly problem: Problem) {
    const { siteCount, demandCount, siteStart, siteDemand, weights } = problem;
    this.isChosen = new Uint8Array(siteCount);
    this.covered = new Int32Array(demandCount);
    this.owner = new Int32Array(demandCount);
    this.worth = new Float64Array(siteCount);
    for (let j = 0; j < siteCount; j++)
      for (let k = at(siteStart, j); k < at(siteStart, j + 1); k++)
        this.worth[j] = at(this.worth, j) + at(weights, at(siteDemand, k));
  }

  add(site: number): void {
    const { siteStart, siteDemand, weights } = this.problem;
    this.objective += at(this.worth, site);
    this.isChosen[site] = 1;
    this.sites.push(site);
    for (let k = at(siteStart, site), end = at(siteStart, site + 1); k < end; k++) {
      const demand = at(siteDemand, k);
      const before = at(this.covered, demand);
      if (before === 0) this.#changeOthers(demand, site, -at(weights, demand));
      else if (before === 1) this.#change(at(this.owner, demand), -at(weights, demand));
      this.covered[demand] = before + 1;
      this.owner[demand] = at(this.owner, demand) + site;
    }
  }

  remove(site: number): void {
    const { siteStart, siteDemand, weights } = this.problem;
    this.objective -= at(this.worth, site);
    this.isChosen[site] = 0;
    this.sites.splice(this.sites.indexOf(site), 1);
    for (let k = at(siteStart, site), end = at(siteStart, site + 1); k < end; k++) {
      const demand = at(siteDemand, k);
      const after = at(this.covered, demand) - 1;
      this.covered[demand] = after;
      this.owner[demand] = at(this.owner, demand) - site;
      if (after === 0) this.#changeOthers(demand, site, at(weights, demand));
      else if (after === 1) this.#change(at(this.owner, demand), at(weights, demand));
    }
  }

  /** Exactly these sites. */
  become(sites: readonly number[]): void {
    const wanted = new Set(sites);
    for (const site of [...this.sites]) if (!wanted.has(site)) this.remove(site);
    for (const site of sites) if (!this.isChosen[site]) this.add(site);
  }

  worthOf(site: number): number {
    return at(this.worth, site);
  }

  /** The site not chosen that is worth most, by what the caller makes of it; the lowest number of equals, -1 where none is worth anything. */
  best(worthOf: (site: number) => number): number {
    let best = -1;
    let most = 0;
    for (let site = 0; site < this.problem.siteCount; site++) {
      // What a caller makes of a worth is no more than it.
      if (this.isChosen[site] || at(this.worth, site) <= most) continue;
      const worth = worthOf(site);
      if (worth > most) [best, most] = [site, worth];
    }
    return best;
  }

  /** Ascending. */
  sorted(): number[] {
    return this.sites.toSorted((a, b) => a - b);
  }

  #change(site: number, by: number): void {
    this.worth[site] = at(this.worth, site) + by;
  }

  #changeOthers(demand: number, site: number, by: number): void {
    const { demandStart, demandSite } = this.problem;
    const { worth } = this;
    for (let k = at(demandStart, demand), end = at(demandStart, demand + 1); k < end; k++) {
      const other = at(demandSite, k);
      if (other !== site) worth[other] = at(worth, other) + by;
    }
  }
}
