import { type Kysely, sql } from "kysely";
import type { Database } from "../database/tables.ts";
import type { FacetCounts } from "./facets.ts";

/** About how many places there are and have each facet: what the planner counted at the last ANALYZE. */
export async function findFacetCounts(db: Kysely<Database>): Promise<FacetCounts> {
  const { rows } = await sql<{ places: number; facets: number[] | null; shares: number[] | null }>`
    select reltuples::float8 as places, most_common_elems::text::integer[] as facets,
      most_common_elem_freqs::float8[] as shares
    from pg_class left join pg_stats
      on schemaname = relnamespace::regnamespace::text and tablename = relname and attname = 'facets'
    where pg_class.oid = 'places'::regclass`.execute(db);
  const { places = -1, facets, shares } = rows[0] ?? {};
  if (places < 0 || !facets || !shares) return null;
  // the shares are followed by their least and most and that of nulls
  return { places, shares: new Map(facets.map((facet, index) => [facet, shares[index] ?? 0])) };
}
