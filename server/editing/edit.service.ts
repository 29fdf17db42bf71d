import type { Transaction } from "kysely";
import type { Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import type { Database } from "../database/tables.ts";
import { findDefinitions } from "../hours/book.queries.ts";
import type { PlacePatch } from "../places/place-snapshot.ts";
import type { StoredPlace } from "../places/revise.queries.ts";
import { revisePlaces } from "../places/revise.service.ts";
import { answerOnce } from "./answer-once.ts";
import { editsOf, type MadeEdit } from "./edits.service.ts";
import { findVersions } from "./history.queries.ts";
import { oneByOne } from "./one-by-one.ts";
import { patchOf, type WrittenPlaceChange } from "./place-patch.ts";
import { type HoursOf, hoursIdsOf } from "./snapshot-changes.ts";
import { lockTargets, readEditable, type Target } from "./targets.service.ts";

export interface Edit {
  places: readonly Target[];
  change: WrittenPlaceChange;
  idempotencyKey: string;
}

/** A place and its version after a change. */
export interface EditAnswer {
  placeId: number;
  version: number;
  /** Whether that version is a new one: nothing need differ. */
  isChanged: boolean;
}

/**
 * The same change of every place, all or none.
 * @returns in the order given
 * @throws NuanyiError NOT_FOUND and CONFLICT as lockTargets, InputError for what cannot be
 */
export async function editPlaces(context: Context, edit: Edit): Promise<MadeEdit[]> {
  const { places: targets, change, idempotencyKey } = edit;
  const { db, now, viewer } = context;
  await readEditable(
    context,
    targets.map(({ code }) => code),
  );
  const asked = { actor: viewer?.id ?? "", idempotencyKey, payload: { targets, change }, at: now };
  const answers = await answerOnce(db, asked, async (trx) => {
    const places = await lockTargets(trx, viewer, targets);
    const definitions = await findDefinitions(
      trx,
      places.flatMap(({ snapshot }) => hoursIdsOf(snapshot)),
    );
    const hoursOf: HoursOf = (id) => definitions.get(id);
    const rows = await oneByOne(places, ({ snapshot }) => patchOf(snapshot, change, { hoursOf, now }));
    return reviseLocked(trx, context, { places, rows, action: actionOf(change) });
  });
  return editsOf(db, answers);
}

/** Writes what changes of locked places in the viewer's name. */
export async function reviseLocked(
  trx: Transaction<Database>,
  { viewer, now, calendar }: Pick<Context, "viewer" | "now" | "calendar">,
  { places, rows, action }: { places: readonly StoredPlace[]; rows: readonly PlacePatch[]; action: string },
): Promise<EditAnswer[]> {
  await revisePlaces(trx, { rows, ...actorOf(viewer), action, at: now, calendar });
  const versions = await findVersions(
    trx,
    places.map(({ id }) => id),
  );
  return places.map(({ id, version: before }) => {
    const version = versions.get(id) ?? before;
    return { placeId: id, version, isChanged: version !== before };
  });
}

function actorOf(viewer: Viewer | null): { actor: string; actorId?: string } {
  return viewer === null ? { actor: "anonymous" } : { actor: viewer.name, actorId: viewer.id };
}

function actionOf({ hours }: WrittenPlaceChange): string {
  if (hours?.close) return "CLOSE";
  return hours?.reopen ? "REOPEN" : "CHANGE";
}
