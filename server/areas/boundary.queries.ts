import type { MultiPolygon } from "geojson";
import { type Kysely, sql } from "kysely";
import { multiPolygonOfGeoJson, squareMetresOf, validityOf } from "../database/geography.ts";
import type { Database } from "../database/tables.ts";

/** What is wrong with a boundary, in PostGIS's words, and its area: null where anything is. */
export async function findFlaws(
  db: Kysely<Database>,
  boundary: MultiPolygon,
): Promise<{ reason: string; squareMetres: number | null }> {
  const given = sql.ref("boundary");
  const { rows } = await sql<{ reason: string; squareMetres: number | null }>`
    select reason, case when reason = 'Valid Geometry' then ${squareMetresOf(given)} end as "squareMetres"
    from (select ${multiPolygonOfGeoJson(sql`${JSON.stringify(boundary)}::text`)} as boundary) as given,
      lateral (select ${validityOf(given)} as reason) as checked`.execute(db);
  const [row] = rows;
  if (!row) throw new Error("expected a row of a select without a table");
  return row;
}
