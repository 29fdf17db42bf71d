import type { Transaction } from "kysely";
import type { Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import type { Database } from "../database/tables.ts";
import { answerOnce } from "../editing/answer-once.ts";
import { type EditAnswer, reviseLocked } from "../editing/edit.service.ts";
import { editsOf } from "../editing/edits.service.ts";
import { findEditable } from "../editing/history.queries.ts";
import type { Revision } from "../editing/revisions.service.ts";
import { lockTargets, type Target } from "../editing/targets.service.ts";
import { expected, InputError } from "../errors.ts";
import { findAdministeredHost } from "../hosts/administered-hosts.queries.ts";
import { lockHost } from "../hosts/host-changes.queries.ts";
import { hostIdOf } from "../hosts/host-id.ts";
import type { PlacePatch } from "../places/place-snapshot.ts";
import { revisePlaces } from "../places/revise.service.ts";
import { administrator, refuseBeyondDemo } from "./access.ts";
import { type AdministeredPlace, findAdministered, lockCode } from "./administered-places.queries.ts";
import { checkedCode, factsPatch, type WrittenFacts } from "./place-facts.ts";
import { lockRetired } from "./retired.service.ts";

/** A change that an administrator made; see AdministeredPlaceEdit in the schema. */
export interface AdministeredPlaceEdit {
  revision: Revision | null;
  version: number;
  place: AdministeredPlace;
}

/** What the codes of demo places begin with, so that nobody takes one for a real place's. */
const DEMO_CODE = "DEMO-";

/**
 * Makes a place that is shown at once; a demo one where the demo's administrator does.
 * @throws NuanyiError FORBIDDEN for who is no administrator, InputError for a code that is taken, for missing name, kind
 * or location, and for a district or host that is not there
 */
export function createPlace(
  context: Context,
  given: { code: string; facts: WrittenFacts; idempotencyKey: string },
): Promise<AdministeredPlaceEdit> {
  const { viewer, now, calendar } = context;
  const actor = administrator(viewer);
  const code = checkedCode(given.code);
  if (actor.isDemo && !code.startsWith(DEMO_CODE))
    throw expected(`a code that begins with ${DEMO_CODE}, for a place of the demo`, code);
  const patch = factsPatch(code, given.facts);
  return answered(context, given.idempotencyKey, { create: code, facts: given.facts }, async (trx) => {
    await lockCode(trx, code);
    if (await findEditable(trx, code))
      throw new InputError(`expected a code that no place has, got ${JSON.stringify(code)}`);
    const row = { ...patch, ...(await hostOf(trx, actor, given.facts.hostId)) };
    const who = { actor: actor.name, actorId: actor.id };
    await revisePlaces(trx, {
      rows: [row],
      ...who,
      action: "CREATE",
      at: now,
      calendar,
      isDemo: actor.isDemo,
    });
    const created = await findEditable(trx, code);
    if (!created) throw new Error(`expected ${code}, which was just written, to be there`);
    return { placeId: created.id, version: 1, isChanged: true };
  });
}

/**
 * Changes what a place that is shown is and where.
 * @throws NuanyiError FORBIDDEN for who is no administrator, NOT_FOUND and CONFLICT as lockTargets, InputError as createPlace
 */
export function changePlaceFacts(
  context: Context,
  { place, facts, idempotencyKey }: { place: Target; facts: WrittenFacts; idempotencyKey: string },
): Promise<AdministeredPlaceEdit> {
  const actor = administrator(context.viewer);
  const patch = factsPatch(place.code.trim(), facts);
  return answered(context, idempotencyKey, { change: place, facts }, async (trx) => {
    const places = await lockTargets(trx, actor, [place]);
    const rows = [{ ...patch, ...(await hostOf(trx, actor, facts.hostId)) }];
    return only(await reviseLocked(trx, context, { places, rows, action: "CHANGE" }));
  });
}

/** Shows a place no longer. @throws as changePlaceFacts */
export function retirePlace(
  context: Context,
  { place, idempotencyKey }: { place: Target; idempotencyKey: string },
): Promise<AdministeredPlaceEdit> {
  const actor = administrator(context.viewer);
  return answered(context, idempotencyKey, { retire: place }, async (trx) => {
    const places = await lockTargets(trx, actor, [place]);
    const rows: PlacePatch[] = [{ code: place.code.trim(), status: "RETIRED" }];
    return only(await reviseLocked(trx, context, { places, rows, action: "RETIRE" }));
  });
}

/** Shows a retired place again. @throws as changePlaceFacts, NOT_FOUND also for one that is shown */
export function reinstatePlace(
  context: Context,
  { code, idempotencyKey }: { code: string; idempotencyKey: string },
): Promise<AdministeredPlaceEdit> {
  const actor = administrator(context.viewer);
  return answered(context, idempotencyKey, { reinstate: code }, async (trx) => {
    const places = [await lockRetired(trx, actor, code)];
    const rows: PlacePatch[] = [{ code: code.trim(), status: "ACTIVE" }];
    return only(await reviseLocked(trx, context, { places, rows, action: "REINSTATE" }));
  });
}

/** Runs a change once for its key, and shows the place as it is now. */
async function answered(
  { db, now, viewer }: Context,
  idempotencyKey: string,
  payload: unknown,
  run: (trx: Transaction<Database>) => Promise<EditAnswer>,
): Promise<AdministeredPlaceEdit> {
  const answer = await answerOnce(db, { actor: viewer?.id ?? "", idempotencyKey, payload, at: now }, run);
  const [edit] = await editsOf(db, [answer]);
  const place = await findAdministered(db, answer.placeId);
  if (!edit || !place) throw new Error("expected a place that was changed to be there");
  return { revision: edit.revision, version: edit.version, place };
}

/** The host as a patch wants it, by its name, and kept from being renamed until the transaction ends. */
async function hostOf(
  trx: Transaction<Database>,
  actor: Viewer,
  id: string | null | undefined,
): Promise<Pick<PlacePatch, "host">> {
  if (id === undefined) return {};
  if (id === null) return { host: null };
  const hostId = hostIdOf(id);
  await lockHost(trx, hostId);
  const host = await findAdministeredHost(trx, hostId);
  if (!host) throw expected("the id of a host as hostId", id);
  refuseBeyondDemo(actor, "the places of other hosts than the demo's", host.isDemo);
  return { host: host.name };
}

function only(answers: readonly EditAnswer[]): EditAnswer {
  const [answer] = answers;
  if (!answer) throw new Error("expected one answer to one change");
  return answer;
}
