import type { Transaction } from "kysely";
import { mayEdit, type Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import type { Database } from "../database/tables.ts";
import { expected, InputError, NuanyiError } from "../errors.ts";
import { checkedText } from "../input.ts";
import { findAmenityIds, lockPlaces, readPlaces, type StoredPlace } from "../places/revise.queries.ts";
import { findLatestRevisions } from "./history.queries.ts";

/** The most places that one change takes. */
export const MOST_PLACES = 500;

/** A place as the caller last saw it. */
export interface Target {
  code: string;
  /** Absent: whatever it is by now. */
  expectedVersion?: number;
}

/** @throws InputError unless there are 1-500 codes, each once. */
function checkedCodes(codes: readonly string[]): string[] {
  if (codes.length === 0 || codes.length > MOST_PLACES)
    throw expected(`1 to ${MOST_PLACES} places`, codes.length);
  const checked = codes.map((code) => checkedText("code", code, 64));
  const twice = checked.find((code, i) => checked.indexOf(code) !== i);
  if (twice !== undefined)
    throw new InputError(`expected each place once, got ${JSON.stringify(twice)} twice`);
  return checked;
}

/**
 * The places that are to change, locked and in the order given.
 * @throws NuanyiError NOT_FOUND for any that is not there, is no longer shown, or is not the viewer's to edit, without
 * saying which of these; CONFLICT for any that changed since the caller saw it, with what it is now
 */
export async function lockTargets(
  trx: Transaction<Database>,
  viewer: Viewer | null,
  targets: readonly Target[],
): Promise<StoredPlace[]> {
  const codes = checkedCodes(targets.map(({ code }) => code));
  const codeOfAmenity = new Map(Array.from(await findAmenityIds(trx), ([code, id]) => [id, code]));
  const places = allEditable(viewer, codes, await lockPlaces(trx, codes, codeOfAmenity));
  const stale = places.filter(({ version }, i) => version !== (targets[i]?.expectedVersion ?? version));
  if (stale.length > 0) throw await conflict(trx, stale);
  return places;
}

/**
 * The places as they are, in the order given. Asked before anything is answered, an earlier answer to the same key
 * included: who may not edit the places is told nothing.
 * @throws NuanyiError NOT_FOUND as lockTargets
 */
export async function readEditable(
  { db, viewer, catalogue }: Pick<Context, "db" | "viewer" | "catalogue">,
  codes: readonly string[],
): Promise<StoredPlace[]> {
  const checked = checkedCodes(codes);
  return allEditable(viewer, checked, await readPlaces(db, checked, catalogue.codeById));
}

function allEditable(
  viewer: Viewer | null,
  codes: readonly string[],
  stored: ReadonlyMap<string, StoredPlace>,
): StoredPlace[] {
  const missing = codes.filter((code) => !isEditable(viewer, stored.get(code)));
  if (missing.length > 0) throw notEditable(missing);
  return codes.flatMap((code) => stored.get(code) ?? []);
}

/** Whether a place is there, shown, and the viewer's to edit. */
function isEditable(viewer: Viewer | null, place: StoredPlace | undefined): boolean {
  if (place?.snapshot.status !== "ACTIVE") return false;
  return mayEdit(viewer, { hostId: place.hostId, isDemo: place.snapshot.isDemo });
}

/** The one answer for a place that is not there and for one that is somebody else's. */
export function notEditable(codes: readonly string[]): NuanyiError {
  return new NuanyiError(
    "NOT_FOUND",
    `expected places that you may edit, got ${codes
      .slice(0, 5)
      .map((code) => JSON.stringify(code))
      .join(", ")}${codes.length > 5 ? "…" : ""}`,
  );
}

async function conflict(trx: Transaction<Database>, stale: readonly StoredPlace[]): Promise<NuanyiError> {
  const latest = await findLatestRevisions(
    trx,
    stale.map(({ id }) => id),
  );
  const current = stale.map(({ id, version, snapshot }) => ({
    code: snapshot.code,
    version,
    changedAt: latest.get(id)?.at.toISOString() ?? null,
    changedBy: latest.get(id)?.actor ?? null,
    action: latest.get(id)?.action ?? null,
  }));
  const [first] = current;
  return new NuanyiError(
    "CONFLICT",
    `expected the latest version, got an earlier one: ${first?.code} is at version ${first?.version} by now`,
    { current },
  );
}
