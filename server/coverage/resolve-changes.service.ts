import { maySee } from "../accounts/planner.ts";
import type { Catalogue } from "../amenities/catalogue.ts";
import { expected } from "../errors.ts";
import { knownChanges } from "../scenarios/changes.service.ts";
import { placeCodeOf } from "../scenarios/check-changes.ts";
import { plannedHours } from "../scenarios/planned-hours.ts";
import type { ScenarioChange } from "../scenarios/scenario.ts";
import { findScenario } from "../scenarios/scenarios.queries.ts";
import type { AnalysisBase, ChangedPlace, ResolvedChanges } from "./analysis.ts";
import type { CoverageQuestion } from "./question.ts";

/**
 * What a question's scenario, saved or not, makes different. A saved one may name places and amenities that are gone
 * since: what it says of them is left out.
 * @throws InputError that names the field or the change
 */
export async function resolveChanges(
  base: AnalysisBase,
  { scenario, changes }: Pick<CoverageQuestion, "scenario" | "changes">,
): Promise<ResolvedChanges> {
  if (scenario && changes) throw expected("either scenario or changes", "both");
  if (changes) return resolved(await knownChanges(base, changes), base.catalogue);
  if (!scenario) return resolved([], base.catalogue);
  const saved = await findScenario(base.db, scenario);
  if (!saved || !maySee(base.viewer, saved))
    throw expected("scenario with the id of one that is there", scenario);
  return resolved(saved.changes, base.catalogue);
}

const UNCHANGED: ChangedPlace = {
  isClosed: false,
  definition: null,
  addedAmenityIds: [],
  removedAmenityIds: [],
};

function resolved(changes: readonly ScenarioChange[], catalogue: Catalogue): ResolvedChanges {
  const idsOf = (codes: readonly string[]) => codes.flatMap((code) => catalogue.byCode.get(code)?.id ?? []);
  const changed = new Map<string, ChangedPlace>();
  for (const change of changes) {
    const code = placeCodeOf(change);
    if (code === undefined) continue;
    const before = changed.get(code) ?? UNCHANGED;
    const { closePlace, changeHours, changeAmenities } = change;
    changed.set(code, {
      isClosed: before.isClosed || Boolean(closePlace),
      definition: changeHours ? definitionOf(changeHours.hours) : before.definition,
      addedAmenityIds: changeAmenities ? idsOf(changeAmenities.add) : before.addedAmenityIds,
      removedAmenityIds: changeAmenities ? idsOf(changeAmenities.remove) : before.removedAmenityIds,
    });
  }
  const added = changes.flatMap(({ addPlace }) => {
    if (!addPlace) return [];
    const { hours, amenities, ...place } = addPlace;
    return [{ ...place, amenityIds: idsOf(amenities), definition: definitionOf(hours) }];
  });
  return { added, changed };
}

function definitionOf(text: string): string {
  const read = plannedHours(text);
  if (!read.ok) throw expected(`hours that can be read (${read.reason})`, text);
  return JSON.stringify(read.hours);
}
