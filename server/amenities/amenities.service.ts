import type { Transaction } from "kysely";
import type { Viewer } from "../accounts/viewer.ts";
import { administrator, refuseBeyondDemo } from "../administration/access.ts";
import { type DoneTo, recordAdministration } from "../administration/events.queries.ts";
import { eventChanges } from "../administration/events.ts";
import type { Context } from "../context.ts";
import type { Database } from "../database/tables.ts";
import { expected, InputError, NuanyiError } from "../errors.ts";
import { checkedText } from "../input.ts";
import { announceEverything } from "../live/announce.queries.ts";
import type { Amenity } from "./amenities.queries.ts";
import {
  deleteAmenity,
  insertAmenity,
  isListed,
  lockAmenity,
  updateAmenity,
  type WrittenAmenity,
} from "./amenity-changes.queries.ts";
import { AMENITY_ICONS } from "./amenity-icons.ts";

/** As the table checks it. */
const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;
const MOST_NAME = 40;

/**
 * Adds an entry to the catalogue.
 * @throws NuanyiError FORBIDDEN for the demo's administrator, InputError for a code that is taken or is none
 */
export async function createAmenity({ db, now, viewer }: Context, written: WrittenAmenity): Promise<Amenity> {
  const actor = catalogueAdministrator(viewer);
  if (!CODE.test(written.code))
    throw expected("a code of 2 to 40 capital letters, digits and _, a letter first", written.code);
  const checked = { code: written.code, ...checkedWords(written) };
  return db.transaction().execute(async (trx) => {
    const amenity = await insertAmenity(trx, checked);
    if (!amenity)
      throw new InputError(`expected a code that no amenity has, got ${JSON.stringify(checked.code)}`);
    await finish(trx, { at: now, actor, action: "AMENITY_CREATED", before: null, after: amenity });
    return amenity;
  });
}

/** Changes names and icon of an entry. @throws as createAmenity, NuanyiError NOT_FOUND for no such entry */
export async function changeAmenity({ db, now, viewer }: Context, written: WrittenAmenity): Promise<Amenity> {
  const actor = catalogueAdministrator(viewer);
  const words = checkedWords(written);
  return db.transaction().execute(async (trx) => {
    const before = await theAmenity(trx, written.code);
    const after = { ...before, ...words };
    await updateAmenity(trx, after);
    await finish(trx, { at: now, actor, action: "AMENITY_CHANGED", before, after });
    return after;
  });
}

/** Removes an entry that no place lists. @returns its code @throws as changeAmenity, InputError while it is used */
export async function removeAmenity({ db, now, viewer }: Context, code: string): Promise<string> {
  const actor = catalogueAdministrator(viewer);
  return db.transaction().execute(async (trx) => {
    const before = await theAmenity(trx, code);
    if (await isListed(trx, before.id))
      throw new InputError(`expected an amenity that no place lists, got ${JSON.stringify(code)}`);
    await deleteAmenity(trx, before.id);
    await finish(trx, { at: now, actor, action: "AMENITY_REMOVED", before, after: null });
    return before.code;
  });
}

function catalogueAdministrator(viewer: Viewer | null): Viewer {
  const actor = administrator(viewer);
  refuseBeyondDemo(actor, "the catalogue of amenities");
  return actor;
}

function checkedWords({ name, nameEn, icon }: Omit<WrittenAmenity, "code">): Omit<WrittenAmenity, "code"> {
  if (!AMENITY_ICONS.some((known) => known === icon))
    throw expected(`one of the icons ${AMENITY_ICONS.join(", ")}`, icon);
  return {
    name: checkedText("name", name, MOST_NAME),
    nameEn: checkedText("nameEn", nameEn, MOST_NAME),
    icon,
  };
}

async function theAmenity(trx: Transaction<Database>, code: string): Promise<Amenity> {
  const amenity = await lockAmenity(trx, checkedText("code", code, MOST_NAME));
  if (!amenity)
    throw new NuanyiError("NOT_FOUND", `expected the code of an amenity, got ${JSON.stringify(code)}`);
  return amenity;
}

/** Writes down what was done, if anything, and has every process read the catalogue anew. */
async function finish(
  trx: Transaction<Database>,
  { before, after, ...event }: DoneTo<Amenity>,
): Promise<void> {
  const subject = after ?? before;
  const changes = eventChanges(described(before), described(after));
  if (!subject || changes.length === 0) return;
  await recordAdministration(trx, {
    ...event,
    subject: { id: subject.code, name: subject.name },
    changes,
  });
  await announceEverything(trx);
}

const described = (amenity: Amenity | null): Record<string, string> =>
  amenity ? { name: amenity.name, nameEn: amenity.nameEn, icon: amenity.icon } : {};
