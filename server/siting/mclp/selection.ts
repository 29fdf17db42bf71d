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
      for (let k = siteStart[j] ?? 0; k < (siteStart[j + 1] ?? 0); k++)
        this.worth[j] = (this.worth[j] ?? 0) + (weights[siteDemand[k] ?? 0] ?? 0);
  }

  add(site: number): void {
    const { siteStart, siteDemand, weights } = this.problem;
    this.objective += this.worth[site] ?? 0;
    this.isChosen[site] = 1;
    this.sites.push(site);
    for (let k = siteStart[site] ?? 0, end = siteStart[site + 1] ?? 0; k < end; k++) {
      const demand = siteDemand[k] ?? 0;
      const before = this.covered[demand] ?? 0;
      if (before === 0) this.#changeOthers(demand, site, -(weights[demand] ?? 0));
      else if (before === 1) this.#change(this.owner[demand] ?? 0, -(weights[demand] ?? 0));
      this.covered[demand] = before + 1;
      this.owner[demand] = (this.owner[demand] ?? 0) + site;
    }
  }

  remove(site: number): void {
    const { siteStart, siteDemand, weights } = this.problem;
    this.objective -= this.worth[site] ?? 0;
    this.isChosen[site] = 0;
    this.sites.splice(this.sites.indexOf(site), 1);
    for (let k = siteStart[site] ?? 0, end = siteStart[site + 1] ?? 0; k < end; k++) {
      const demand = siteDemand[k] ?? 0;
      const after = (this.covered[demand] ?? 0) - 1;
      this.covered[demand] = after;
      this.owner[demand] = (this.owner[demand] ?? 0) - site;
      if (after === 0) this.#changeOthers(demand, site, weights[demand] ?? 0);
      else if (after === 1) this.#change(this.owner[demand] ?? 0, weights[demand] ?? 0);
    }
  }

  /** Exactly these sites. */
  become(sites: readonly number[]): void {
    const wanted = new Set(sites);
    for (const site of [...this.sites]) if (!wanted.has(site)) this.remove(site);
    for (const site of sites) if (!this.isChosen[site]) this.add(site);
  }

  worthOf(site: number): number {
    return this.worth[site] ?? 0;
  }

  /** The site not chosen that is worth most, by what the caller makes of it; the lowest number of equals, -1 where none is worth anything. */
  best(worthOf: (site: number) => number): number {
    let best = -1;
    let most = 0;
    for (let site = 0; site < this.problem.siteCount; site++) {
      // What a caller makes of a worth is no more than it.
      if (this.isChosen[site] || (this.worth[site] ?? 0) <= most) continue;
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
    this.worth[site] = (this.worth[site] ?? 0) + by;
  }

  #changeOthers(demand: number, site: number, by: number): void {
    const { demandStart, demandSite } = this.problem;
    const { worth } = this;
    for (let k = demandStart[demand] ?? 0, end = demandStart[demand + 1] ?? 0; k < end; k++) {
      const other = demandSite[k] ?? 0;
      if (other !== site) worth[other] = (worth[other] ?? 0) + by;
    }
  }
}
