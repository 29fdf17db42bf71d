import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import { findDefinitions } from "../hours/book.queries.ts";
import type { StoredRevision } from "./history.queries.ts";
import { hoursIdsOf, type SnapshotChange, snapshotChanges } from "./snapshot-changes.ts";

/** A change of a place as people read it. */
export interface Revision {
  version: number;
  at: Date;
  actor: string;
  action: string;
  changes: SnapshotChange[];
}

/** Revisions with what differs in each; hours are read once for all of them. */
export async function revisionsOf(
  db: Kysely<Database>,
  stored: readonly StoredRevision[],
): Promise<Revision[]> {
  const ids = stored.flatMap(({ before, after }) => [
    ...(before ? hoursIdsOf(before) : []),
    ...hoursIdsOf(after),
  ]);
  const definitions = await findDefinitions(db, [...new Set(ids)]);
  return stored.map(({ version, at, actor, action, before, after }) => ({
    version,
    at,
    actor,
    action,
    changes: snapshotChanges(before, after, (id) => definitions.get(id)),
  }));
}
