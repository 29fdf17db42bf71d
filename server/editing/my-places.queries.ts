import { type Kysely, sql } from "kysely";
import { containing } from "../database/like.ts";
import type { Database } from "../database/tables.ts";
import type { Place } from "../places/place.ts";
import { placeFromRecord, selectPlace } from "../places/places.queries.ts";

/** Which places somebody may edit. */
export interface EditableScope {
  /** Null: those of every host, and those of none. */
  hostIds: readonly number[] | null;
  onlyDemo: boolean;
  /** Part of the name, address or code. */
  text: string | null;
}

/** Active places in order of their names, after one where a position is given. */
export async function findEditablePage(
  db: Kysely<Database>,
  scope: EditableScope,
  { after, limit }: { after: readonly [name: string, code: string] | null; limit: number },
): Promise<Place[]> {
  const query = selectPlace(db).where(isEditable(scope)).orderBy("places.name").orderBy("places.code");
  const records = await query
    .$if(after !== null, (rest) =>
      rest.where(sql<boolean>`(places.name, places.code) > (${after?.[0]}, ${after?.[1]})`),
    )
    .limit(limit)
    .execute();
  return records.map(placeFromRecord);
}

/** How many there are. */
export async function countEditable(db: Kysely<Database>, scope: EditableScope): Promise<number> {
  const { count } = await db
    .selectFrom("places")
    .where("places.status", "=", "ACTIVE")
    .where(isEditable(scope))
    .select(sql<number>`count(*)::integer`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

function isEditable({ hostIds, onlyDemo, text }: EditableScope) {
  const pattern = text === null ? null : containing(text);
  return sql<boolean>`
    ${hostIds === null ? sql`true` : sql`places.host_id = any(${hostIds}::integer[])`}
    and ${onlyDemo ? sql`places.is_demo` : sql`true`}
    and ${pattern === null ? sql`true` : sql`(places.name || ' ' || coalesce(places.address, '') ilike ${pattern} or places.code ilike ${pattern})`}`;
}
