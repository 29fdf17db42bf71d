import type { Transaction } from "kysely";
import { mayEdit, type Viewer } from "../accounts/viewer.ts";
import type { Database } from "../database/tables.ts";
import { notEditable } from "../editing/targets.service.ts";
import { checkedText } from "../input.ts";
import { findAmenityIds, lockPlaces, type StoredPlace } from "../places/revise.queries.ts";

/**
 * A retired place, locked. Nobody changes one but by showing it again, so that no version is expected of it.
 * @throws NuanyiError NOT_FOUND for one that is not there, is shown, or is not the viewer's to change
 */
export async function lockRetired(
  trx: Transaction<Database>,
  viewer: Viewer,
  code: string,
): Promise<StoredPlace> {
  const checked = checkedText("code", code, 64);
  const codeOfAmenity = new Map(Array.from(await findAmenityIds(trx), ([name, id]) => [id, name]));
  const place = (await lockPlaces(trx, [checked], codeOfAmenity)).get(checked);
  const isDemo = place?.snapshot.isDemo ?? false;
  if (place?.snapshot.status !== "RETIRED" || !mayEdit(viewer, { hostId: place.hostId, isDemo }))
    throw notEditable([checked]);
  return place;
}
