import { takeTurn } from "../accounts/throttle.queries.ts";
import { networkOf, TooManyError } from "../accounts/throttle.ts";
import { mayEdit } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { NuanyiError } from "../errors.ts";
import { DAY } from "../hours/dates.ts";
import { checkedText } from "../input.ts";
import type { Place } from "../places/place.ts";
import { findPlaceByCode } from "../places/places.queries.ts";
import { answerOnce, checkKey } from "./answer-once.ts";
import { countConfirmation } from "./confirmations.queries.ts";
import { reviseLocked } from "./edit.service.ts";
import { lockTargets } from "./targets.service.ts";

/** Somebody in the street passes a few places an hour; but many phones may share one address of their network. */
const MOST_AN_HOUR = 60;
const HOUR = 3_600_000;

/**
 * "Still correct". Of somebody who may edit the place it confirms the hours, with a revision; of others it is counted,
 * once a day for a place: again on the same day changes nothing and says so to nobody.
 * @throws NuanyiError NOT_FOUND for no such place, TOO_MANY_REQUESTS beyond MOST_AN_HOUR
 */
export async function confirmPlace(
  context: Context,
  { code, idempotencyKey }: { code: string; idempotencyKey: string },
): Promise<Place> {
  const { db, viewer } = context;
  // before any turn is taken
  checkKey(idempotencyKey);
  const place = await findPlaceByCode(db, checkedText("code", code, 64));
  if (!place) throw new NuanyiError("NOT_FOUND", `expected the code of a place, got ${JSON.stringify(code)}`);
  if (mayEdit(viewer, place)) await confirmAsHost(context, place, idempotencyKey);
  else await countOnce(context, place, idempotencyKey);
  return (await findPlaceByCode(db, place.code)) ?? place;
}

async function confirmAsHost(context: Context, place: Place, idempotencyKey: string): Promise<void> {
  const { db, now, viewer } = context;
  const asked = { actor: viewer?.id ?? "", idempotencyKey, payload: { confirm: place.code }, at: now };
  await answerOnce(db, asked, async (trx) => {
    const places = await lockTargets(trx, viewer, [{ code: place.code }]);
    const rows = [{ code: place.code, hoursCheckedAt: now }];
    return reviseLocked(trx, context, { places, rows, action: "CONFIRM" });
  });
}

async function countOnce(
  { db, now, viewer, address, accounts }: Context,
  place: Place,
  idempotencyKey: string,
): Promise<void> {
  const who = viewer ? ["account", viewer.id] : ["address", networkOf(address)];
  const key = accounts.keys.digest("confirm", ...who);
  // outside of any transaction, so that turns taken stay taken
  const turn = await takeTurn(db, { key, limit: MOST_AN_HOUR, windowMs: HOUR, now });
  if (!turn.allowed) throw new TooManyError(turn.retryAfterSeconds);
  const ofPlace = accounts.keys.digest("confirm place", String(place.id), ...who);
  const first = await takeTurn(db, { key: ofPlace, limit: 1, windowMs: DAY, now });
  const asked = { actor: viewer?.id ?? "", idempotencyKey, payload: { confirm: place.code }, at: now };
  await answerOnce(db, asked, async (trx) => {
    if (first.allowed)
      await countConfirmation(trx, { placeId: place.id, bySignedIn: viewer !== null, at: now });
    return null;
  });
}
