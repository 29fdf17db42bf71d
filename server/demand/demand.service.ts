import { mayChange, ownedBy, planner } from "../accounts/planner.ts";
import type { Context } from "../context.ts";
import { UNMET_SEARCHES } from "../coverage/question.ts";
import { deleteDemandSet, findDemandSet, findDemandSets } from "./demand.queries.ts";
import type { DemandSet } from "./demand.ts";
import { findUnmetTotals } from "./unmet.queries.ts";
import { UNMET_RESOLUTION } from "./unmet.ts";

/** A demand set as somebody sees it. */
export type SeenDemandSet = Omit<DemandSet, "id" | "ownerId"> & { isMine: boolean };

/**
 * The demand sets that the viewer may see, by name; what riders did not find last, also where that is nothing yet. Demo
 * viewers do not get the latter: real riders' searches are no demo data.
 * @throws NuanyiError UNAUTHENTICATED or FORBIDDEN
 */
export async function allDemandSets({ db, viewer, now }: Context): Promise<SeenDemandSet[]> {
  const somebody = planner(viewer);
  const sets = (await findDemandSets(db, somebody.isDemo)).map((set) => ({
    ...set,
    isMine: mayChange(somebody, set),
  }));
  if (somebody.isDemo) return sets;
  const unmet = {
    code: UNMET_SEARCHES,
    // the app has a name for it in each language
    name: UNMET_SEARCHES,
    source: null,
    resolution: UNMET_RESOLUTION,
    isHourly: true,
    ...(await findUnmetTotals(db)),
    ownerName: "",
    isDemo: false,
    isMine: false,
    createdAt: now,
  };
  return [...sets, unmet];
}

/** Removes a demand set; answers its code. @throws NuanyiError NOT_FOUND or FORBIDDEN */
export async function removeDemandSet({ db, viewer }: Context, code: string): Promise<string> {
  const somebody = planner(viewer);
  const set = ownedBy(somebody, await findDemandSet(db, code), "a demand set");
  await deleteDemandSet(db, set.id);
  return code;
}
