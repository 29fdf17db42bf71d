import type { Context } from "../context.ts";
import { checkedChanges, placesNamedIn } from "./check-changes.ts";
import { findPlaceNames } from "./named-places.queries.ts";
import type { ScenarioChange } from "./scenario.ts";

/**
 * Changes of a scenario, saved or not, as checkedChanges has them, with the places and amenities of now.
 * @throws InputError naming the change by its number, counted from 1
 */
export async function knownChanges(
  { db, catalogue }: Pick<Context, "db" | "catalogue">,
  changes: readonly ScenarioChange[],
): Promise<ScenarioChange[]> {
  const places = await findPlaceNames(db, placesNamedIn(changes));
  return checkedChanges(changes, {
    places: new Set(places.keys()),
    amenities: new Set(catalogue.byCode.keys()),
  });
}
