import type { Context } from "../context.ts";
import { NuanyiError } from "../errors.ts";
import { findDefinitions } from "../hours/book.queries.ts";
import type { PlacePatch, PlaceSnapshot } from "../places/place-snapshot.ts";
import { findAmenityIds } from "../places/revise.queries.ts";
import { answerOnce } from "./answer-once.ts";
import { reviseLocked } from "./edit.service.ts";
import { editsOf, type MadeEdit } from "./edits.service.ts";
import { findRevisionsAt } from "./history.queries.ts";
import { type HoursOf, hoursIdsOf } from "./snapshot-changes.ts";
import { lockTargets, readEditable, type Target } from "./targets.service.ts";

/**
 * Makes a place again what it was as of a version, as far as a host edits it: its name, position, district and host
 * are an administrator's and stay as they are.
 * @throws NuanyiError NOT_FOUND and CONFLICT as lockTargets, NOT_FOUND also for a version that never was
 */
export async function restorePlace(
  context: Context,
  { place: target, version, idempotencyKey }: { place: Target; version: number; idempotencyKey: string },
): Promise<MadeEdit> {
  const { db, now, viewer } = context;
  await readEditable(context, [target.code]);
  const asked = { actor: viewer?.id ?? "", idempotencyKey, payload: { target, version }, at: now };
  const answers = await answerOnce(db, asked, async (trx) => {
    const places = await lockTargets(trx, viewer, [target]);
    const [revision] = await findRevisionsAt(
      trx,
      places.map(({ id }) => ({ placeId: id, version })),
    );
    if (!revision)
      throw new NuanyiError("NOT_FOUND", `expected a version in the place's history, got ${version}`);
    const definitions = await findDefinitions(trx, hoursIdsOf(revision.after));
    const catalogue = await findAmenityIds(trx);
    const patch = restoringPatch(revision.after, (id) => definitions.get(id), now);
    // an amenity that the catalogue has no longer cannot be listed again
    const amenities = patch.amenities?.filter(({ code }) => catalogue.has(code));
    const rows = [{ ...patch, ...(amenities && { amenities }) }];
    return reviseLocked(trx, context, { places, rows, action: "RESTORE" });
  });
  const [edit] = await editsOf(db, answers);
  if (!edit) throw new Error("expected one answer to one change");
  return edit;
}

/** Hours that somebody puts back are thereby confirmed. */
function restoringPatch(past: PlaceSnapshot, hoursOf: HoursOf, now: Date): PlacePatch {
  const hours = (id: number | null | undefined) => (id ? hoursOf(id) : undefined) ?? null;
  return {
    code: past.code,
    hours: hours(past.hoursId),
    hoursText: past.hoursText,
    hoursCheckedAt: now,
    description: past.description,
    phone: past.phone,
    access: past.access,
    accessNote: past.accessNote,
    photoUrl: past.photoUrl ?? null,
    amenities: Object.entries(past.amenities).map(([code, { state, note, hoursId }]) => ({
      code,
      state,
      note: note ?? null,
      hours: hours(hoursId),
    })),
  };
}
