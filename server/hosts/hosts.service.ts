import type { Transaction } from "kysely";
import type { Viewer } from "../accounts/viewer.ts";
import { administrator, refuseBeyondDemo } from "../administration/access.ts";
import type { Context } from "../context.ts";
import type { Database } from "../database/tables.ts";
import { expected, InputError, NuanyiError } from "../errors.ts";
import { checkedText } from "../input.ts";
import { announcePlaces } from "../live/announce.queries.ts";
import { MOST_CODES } from "../live/change.ts";
import { type AdministeredHost, findAdministeredHost } from "./administered-hosts.queries.ts";
import {
  countLevels,
  deleteHost,
  findCodesShowing,
  findHostAndAbove,
  findHostByName,
  insertHost,
  lockHost,
  lockHostTree,
  updateHost,
} from "./host-changes.queries.ts";
import { recordHost } from "./host-events.service.ts";
import { hostIdOf } from "./host-id.ts";

/** A confederation, its province, city and district, and a shop: deeper is a mistake. */
const MOST_LEVELS = 5;
const MOST_NAME = 200;

/**
 * Makes a host; a demo one where the demo's administrator does.
 * @throws InputError for a name that is taken, a parent that is not there, or too deep a chain
 */
export async function createHost(
  { db, now, viewer }: Context,
  given: { name: string; parentId: string | null },
): Promise<AdministeredHost> {
  const actor = administrator(viewer);
  const name = checkedText("name", given.name, MOST_NAME);
  return db.transaction().execute(async (trx) => {
    await lockHostTree(trx);
    const parent = await parentFor(trx, actor, given.parentId);
    if (parent) await refuseDeep(trx, parent.id, 1);
    const id = await insertHost(trx, { name, parentId: parent?.id ?? null, isDemo: actor.isDemo });
    if (id === undefined) throw nameTaken(name);
    const host = await theHost(trx, id);
    await recordHost(trx, { at: now, actor, action: "HOST_CREATED", before: null, after: host });
    return host;
  });
}

/**
 * Renames a host or moves it below another; what is not named stays, a null parent takes it out of its chain.
 * @throws NuanyiError NOT_FOUND for no such host, FORBIDDEN beyond the demo for its administrator, InputError as
 * createHost and for a parent that is the host itself or below it
 */
export async function changeHost(
  { db, now, viewer }: Context,
  given: { id: string; name?: string; parentId?: string | null | undefined },
): Promise<AdministeredHost> {
  const actor = administrator(viewer);
  return db.transaction().execute(async (trx) => {
    await lockHostTree(trx);
    const before = await lockedHost(trx, actor, given.id);
    const name = given.name === undefined ? before.name : checkedText("name", given.name, MOST_NAME);
    const taken = await findHostByName(trx, name);
    if (taken && taken.id !== before.id) throw nameTaken(name);
    let { parentId } = before;
    if (given.parentId !== undefined) {
      const parent = await parentFor(trx, actor, given.parentId);
      if (parent) await refuseCircle(trx, before, parent);
      parentId = parent?.id ?? null;
    }
    await updateHost(trx, { id: before.id, name, parentId });
    const after = await theHost(trx, before.id);
    await recordHost(trx, { at: now, actor, action: "HOST_CHANGED", before, after });
    await announcePlaces(trx, await findCodesShowing(trx, { hostId: after.id, limit: MOST_CODES + 1 }));
    return after;
  });
}

/**
 * Removes a host on which nothing hangs.
 * @returns its id
 * @throws NuanyiError as changeHost, InputError while it has places, branches or members
 */
export async function removeHost({ db, now, viewer }: Context, id: string): Promise<number> {
  const actor = administrator(viewer);
  return db.transaction().execute(async (trx) => {
    await lockHostTree(trx);
    const host = await lockedHost(trx, actor, id);
    const { placeCount, branchCount, memberCount } = host;
    if (placeCount + branchCount + memberCount > 0)
      throw new InputError(
        `expected a host without places, branches and members, got one with ${placeCount}, ${branchCount} and ${memberCount}`,
      );
    await deleteHost(trx, host.id);
    await recordHost(trx, { at: now, actor, action: "HOST_REMOVED", before: host, after: null });
    return host.id;
  });
}

async function lockedHost(trx: Transaction<Database>, actor: Viewer, id: string): Promise<AdministeredHost> {
  const hostId = hostIdOf(id);
  await lockHost(trx, hostId);
  const host = await findAdministeredHost(trx, hostId);
  if (!host) throw new NuanyiError("NOT_FOUND", `expected the id of a host, got ${JSON.stringify(id)}`);
  refuseBeyondDemo(actor, "other hosts than the demo's", host.isDemo);
  return host;
}

/** The host that another is to be a branch of; null: of none. */
async function parentFor(
  trx: Transaction<Database>,
  actor: Viewer,
  id: string | null,
): Promise<AdministeredHost | null> {
  if (id === null) return null;
  const parent = await findAdministeredHost(trx, hostIdOf(id));
  if (!parent) throw expected("the id of a host as parentId", id);
  refuseBeyondDemo(actor, "other hosts than the demo's", parent.isDemo);
  return parent;
}

async function refuseCircle(
  trx: Transaction<Database>,
  host: AdministeredHost,
  parent: AdministeredHost,
): Promise<void> {
  if ((await findHostAndAbove(trx, parent.id)).includes(host.id))
    throw new InputError(
      `expected a parent that is not part of the host itself, got ${JSON.stringify(parent.name)}`,
    );
  await refuseDeep(trx, parent.id, await countLevels(trx, host.id));
}

/** @param levels of what is to come below the parent */
async function refuseDeep(trx: Transaction<Database>, parentId: number, levels: number): Promise<void> {
  const total = (await findHostAndAbove(trx, parentId)).length + levels;
  if (total > MOST_LEVELS) throw expected(`a chain of at most ${MOST_LEVELS} levels`, total);
}

function nameTaken(name: string): InputError {
  return new InputError(`expected a name that no other host has, got ${JSON.stringify(name)}`);
}

async function theHost(trx: Transaction<Database>, id: number): Promise<AdministeredHost> {
  const host = await findAdministeredHost(trx, id);
  if (!host) throw new Error(`expected host ${id}, which was just written, to be there`);
  return host;
}
