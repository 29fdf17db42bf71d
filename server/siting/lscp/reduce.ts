import type { Cover } from "../instance.ts";
import { coveredBySite, membersOf, restricted, type Sets, sizeOf, transposed } from "../sets.ts";
import { findSubsets } from "../subsets.ts";

/** What is left of a covering problem once everything that is certain has been decided. */
export interface Reduced {
  /** To each site left the demand left that it covers; all demand left is covered by some site left. */
  covered: Sets;
  /** The numbers that the sites left have in the instance; ascending. */
  sites: number[];
  /** Sites of the instance that some best answer has. */
  taken: number[];
}

/**
 * Takes every site that alone covers some demand, and leaves out demand that is covered whenever other demand is, and
 * sites that cover no more than another one does; again and again, as long as something goes (Toregas and ReVelle 1973).
 */
export function reduce(cover: Cover, isOver: () => boolean): Reduced {
  const all = coveredBySite(cover);
  let covered = restricted(all, kept(all.count), coveredAtAll(all));
  let sites = Array.from({ length: covered.count }, (_, site) => site);
  const taken: number[] = [];
  for (;;) {
    const before = covered.member.length;
    const essential = essentialSites(covered);
    for (const site of essential) taken.push(sites[site] ?? 0);
    covered = restricted(covered, kept(covered.count), demandThatCounts(covered, essential, isOver));
    const useful = usefulSites(covered, isOver);
    covered = restricted(covered, useful, kept(covered.universe));
    sites = sites.filter((_, site) => useful[site]);
    if (covered.member.length === before || isOver()) return { covered, sites, taken };
  }
}

const kept = (count: number): Uint8Array => new Uint8Array(count).fill(1);

function coveredAtAll({ universe, member }: Sets): Uint8Array {
  const found = new Uint8Array(universe);
  for (const demand of member) found[demand] = 1;
  return found;
}

/** Sites without which some demand is not covered. */
function essentialSites(covered: Sets): Set<number> {
  const coverers = transposed(covered);
  const essential = new Set<number>();
  for (let demand = 0; demand < coverers.count; demand++)
    if (sizeOf(coverers, demand) === 1) for (const site of membersOf(coverers, demand)) essential.add(site);
  return essential;
}

/** Demand that the essential sites leave, without that which is covered by all sites that cover some other demand. */
function demandThatCounts(covered: Sets, essential: ReadonlySet<number>, isOver: () => boolean): Uint8Array {
  const counts = kept(covered.universe);
  findSubsets(
    transposed(covered),
    (_, implied) => {
      counts[implied] = 0;
    },
    isOver,
  );
  for (const site of essential) for (const demand of membersOf(covered, site)) counts[demand] = 0;
  return counts;
}

/** Sites that cover something, without those that cover nothing which some other site does not cover too. */
function usefulSites(covered: Sets, isOver: () => boolean): Uint8Array {
  const useful = Uint8Array.from({ length: covered.count }, (_, site) => (sizeOf(covered, site) > 0 ? 1 : 0));
  findSubsets(
    covered,
    (site) => {
      useful[site] = 0;
    },
    isOver,
  );
  return useful;
}
