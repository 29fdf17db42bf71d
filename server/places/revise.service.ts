import type { Transaction } from "kysely";
import type { Database } from "../database/tables.ts";
import { expected, InputError } from "../errors.ts";
import type { Calendar } from "../hours/calendar/calendar.ts";
import { announcePlaces } from "../live/announce.queries.ts";
import { applyPatch, facetsOf, type PlacePatch, type PlaceSnapshot } from "./place-snapshot.ts";
import * as queries from "./revise.queries.ts";
import { known, saveHours } from "./revise-hours.ts";

export interface Revision {
  rows: readonly PlacePatch[];
  /** Who: import, demo, or somebody's name. */
  actor: string;
  /** The account; absent where it is no person. */
  actorId?: string;
  /** What they did, such as IMPORT. */
  action: string;
  at: Date;
  calendar: Calendar;
  /** Where given, what every row is from now on; otherwise places stay what they are and new ones are real. */
  isDemo?: boolean;
}

export interface RevisionCounts {
  created: number;
  changed: number;
  unchanged: number;
}

/** Large enough that round trips do not count, small enough that a parameter stays near 2 MB. */
const BATCH = 2_000;

/**
 * The one way to change places: creates or changes each by its code, with hosts, hours, amenities and facets,
 * raises the version, keeps a revision with before and after, and announces it - for those only that differ.
 * @throws InputError for a code given twice, an unknown amenity or district, or a new place without its name,
 * kind or position; the caller's transaction is then to be rolled back.
 */
export async function revisePlaces(trx: Transaction<Database>, revision: Revision): Promise<RevisionCounts> {
  const counts: RevisionCounts = { created: 0, changed: 0, unchanged: 0 };
  for (let start = 0; start < revision.rows.length; start += BATCH) {
    const batch = await reviseBatch(trx, { ...revision, rows: revision.rows.slice(start, start + BATCH) });
    counts.created += batch.created;
    counts.changed += batch.changed;
    counts.unchanged += batch.unchanged;
  }
  return counts;
}

/** A place that differs, on its way into the tables. */
interface Change {
  stored: queries.StoredPlace | undefined;
  after: PlaceSnapshot;
}

async function reviseBatch(trx: Transaction<Database>, revision: Revision): Promise<RevisionCounts> {
  const { rows, at } = revision;
  const codes = distinctCodes(rows);
  const amenityIds = await queries.findAmenityIds(trx);
  const codeOfAmenity = new Map(Array.from(amenityIds, ([code, id]) => [id, code]));
  const storedByCode = await queries.lockPlaces(trx, codes, codeOfAmenity);
  const { idOfHours, possibleHours } = await saveHours(trx, revision);

  const changes: Change[] = [];
  for (const row of rows) {
    const stored = storedByCode.get(row.code);
    const after = applyPatch(stored?.snapshot ?? null, row, { idOfHours, isDemo: revision.isDemo });
    if (!stored || JSON.stringify(stored.snapshot) !== JSON.stringify(after)) changes.push({ stored, after });
  }

  await refuseUnknownCodes(trx, changes, amenityIds);
  // a host that stays is known by its id: it may be renamed meanwhile
  const staysWith = ({ stored, after }: Change) => stored?.snapshot.host === after.host;
  const moved = changes.filter((change) => !staysWith(change));
  const hosts = await queries.saveHosts(trx, distinct(moved.map(({ after }) => after.host)));
  const hostIdOf = (change: Change): number | null =>
    staysWith(change) ? (change.stored?.hostId ?? null) : (hosts.get(change.after.host ?? "") ?? null);
  const hoursOpen = await possibleHours(distinct(changes.map(({ after }) => after.hoursId)));
  const toWrite = (change: Change): queries.PlaceToWrite => {
    const { after } = change;
    const { host: _name, amenities, ...columns } = after;
    const available = Object.entries(amenities).filter(([, { state }]) => state === "AVAILABLE");
    return {
      ...columns,
      hostId: hostIdOf(change),
      facets: facetsOf(
        after.kind,
        (after.hoursId !== null && hoursOpen.get(after.hoursId)) || [],
        available.map(([code]) => known(amenityIds, code)),
      ),
    };
  };

  const fresh = changes.filter(({ stored }) => !stored);
  const changed = changes.flatMap(({ stored, after }) => (stored ? [{ stored, after }] : []));
  const newIds = await queries.insertPlaces(trx, fresh.map(toWrite), at);
  await queries.updatePlaces(
    trx,
    changed.map((change) => ({ ...toWrite(change), id: change.stored.id })),
    at,
  );
  const idOf = ({ stored, after }: Change) => stored?.id ?? known(newIds, after.code);
  const refitted = changes.filter(
    ({ stored, after }) => amenitiesOf(stored?.snapshot) !== amenitiesOf(after),
  );
  await queries.replaceAmenities(trx, {
    replacedIds: refitted.flatMap(({ stored }) => stored?.id ?? []),
    amenities: refitted.flatMap((change) =>
      Object.entries(change.after.amenities).map(([code, amenity]) => ({
        placeId: idOf(change),
        amenityId: known(amenityIds, code),
        ...amenity,
      })),
    ),
  });
  await queries.insertRevisions(trx, {
    ...revision,
    revisions: changes.map((change) => ({
      placeId: idOf(change),
      version: (change.stored?.version ?? 0) + 1,
      before: change.stored?.snapshot ?? null,
      after: change.after,
    })),
  });
  await announcePlaces(
    trx,
    changes.map(({ after }) => after.code),
  );
  return { created: fresh.length, changed: changed.length, unchanged: rows.length - changes.length };
}

/** In order of their codes, so that the same amenities are the same text. */
const amenitiesOf = (place: PlaceSnapshot | undefined): string => JSON.stringify(place?.amenities ?? {});

function distinctCodes(rows: readonly PlacePatch[]): string[] {
  const codes = new Set<string>();
  for (const { code } of rows) {
    if (codes.has(code)) throw new InputError(`expected each place once, got ${JSON.stringify(code)} twice`);
    codes.add(code);
  }
  return [...codes];
}

async function refuseUnknownCodes(
  trx: Transaction<Database>,
  changes: readonly Change[],
  amenityIds: ReadonlyMap<string, number>,
): Promise<void> {
  for (const { after } of changes)
    for (const code of Object.keys(after.amenities))
      if (!amenityIds.has(code)) throw expected(`known amenities at place ${after.code}`, code);
  const districts = distinct(changes.map(({ after }) => after.districtCode));
  const [unknown] = await queries.findUnknownDistricts(trx, districts);
  if (unknown !== undefined) throw expected("a known district code", unknown);
}

function distinct<T>(values: readonly (T | null)[]): T[] {
  return [...new Set(values.filter((value) => value !== null))];
}
