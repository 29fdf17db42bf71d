import { maySee } from "../accounts/planner.ts";
import { findDemandSet } from "../demand/demand.queries.ts";
import type { DemandSet } from "../demand/demand.ts";
import { expected } from "../errors.ts";
import { dayOf } from "../hours/dates.ts";
import { DEFAULT_ZONE } from "../hours/hours.ts";
import { localDate } from "../hours/zone.ts";
import { PLACE_KINDS } from "../places/place.ts";
import type { AnalysisBase, ResolvedQuestion } from "./analysis.ts";
import { type CoverageQuestion, HOURS_A_WEEK, UNMET_SEARCHES } from "./question.ts";
import { resolveArea } from "./resolve-area.service.ts";
import { resolveChanges } from "./resolve-changes.service.ts";
import { resolveThreshold } from "./resolve-threshold.ts";

const MOST_AMENITIES = 100;

/**
 * A question checked and looked up, so that it can be answered.
 * @throws InputError that names the field
 */
export async function resolveQuestion(
  base: AnalysisBase,
  question: CoverageQuestion,
): Promise<ResolvedQuestion> {
  const { hour = null, on = null, kinds, amenities } = question;
  if (hour !== null && (!Number.isInteger(hour) || hour < 0 || hour >= HOURS_A_WEEK))
    throw expected("hour from 0 to 167, or none", hour);
  if (on !== null && dayOf(on) === undefined) throw expected("on as a date YYYY-MM-DD", on);
  return {
    hour,
    on: on ?? localDate(base.now, DEFAULT_ZONE),
    threshold: resolveThreshold(question.threshold),
    // in one order, so that the same question has the same key
    kinds: PLACE_KINDS.filter((kind) => kinds?.includes(kind)),
    amenityIds: amenityIdsOf(base, amenities ?? []),
    demandSet: await demandSetOf(base, question.demandSet),
    area: await resolveArea(base, question.area ?? null),
    changes: await resolveChanges(base, question),
  };
}

/** Null: unmet searches. */
async function demandSetOf({ db, viewer }: AnalysisBase, code: string): Promise<DemandSet | null> {
  // real riders' searches are no demo data
  if (code === UNMET_SEARCHES && maySee(viewer, { isDemo: false })) return null;
  const set = await findDemandSet(db, code);
  if (!set || !maySee(viewer, set)) throw expected("demandSet of a demand set that is there", code);
  return set;
}

function amenityIdsOf({ catalogue }: AnalysisBase, codes: readonly string[]): number[] {
  if (codes.length > MOST_AMENITIES) throw expected(`at most ${MOST_AMENITIES} amenities`, codes.length);
  const ids = codes.map((code) => {
    const amenity = catalogue.byCode.get(code);
    if (!amenity) throw expected("amenities of the catalogue", code);
    return amenity.id;
  });
  return [...new Set(ids)].sort((a, b) => a - b);
}
