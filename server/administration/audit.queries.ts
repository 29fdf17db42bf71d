import { type Kysely, sql } from "kysely";
import type { Database } from "../database/tables.ts";
import type { StoredRevision } from "../editing/history.queries.ts";

/** A revision as the audit lists it. */
export interface AuditedRevision extends StoredRevision {
  id: string;
  actorId: string | null;
}

/** Where a page ended. */
export interface AuditPosition {
  at: Date;
  id: string;
}

/** The changes of all places, the latest first. */
export async function findAudited(
  db: Kysely<Database>,
  wanted: { actorId: string | null; code: string | null; onlyDemo: boolean },
  { after, limit }: { after: AuditPosition | null; limit: number },
): Promise<AuditedRevision[]> {
  const { actorId, code, onlyDemo } = wanted;
  const rows = await db
    .selectFrom("place_revisions")
    .innerJoin("places", "places.id", "place_revisions.place_id")
    .$if(actorId !== null, (query) => query.where("place_revisions.actor_id", "=", actorId))
    .$if(code !== null, (query) => query.where("places.code", "=", code))
    .$if(onlyDemo, (query) => query.where("places.is_demo", "=", true))
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(place_revisions.at, place_revisions.id) < (${after?.at}::timestamptz, ${after?.id}::bigint)`,
      ),
    )
    .orderBy("place_revisions.at", "desc")
    .orderBy("place_revisions.id", "desc")
    .limit(limit)
    .select([
      "place_revisions.id",
      "place_revisions.place_id as placeId",
      "place_revisions.version",
      "place_revisions.at",
      "place_revisions.actor",
      "place_revisions.actor_id as actorId",
      "place_revisions.action",
      "place_revisions.before",
      "place_revisions.after",
    ])
    .execute();
  return rows as AuditedRevision[];
}
