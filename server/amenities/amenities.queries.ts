import { type Kysely, sql } from "kysely";
import type { Database } from "../database/tables.ts";

/** An entry of the catalogue: what a place may offer. */
export interface Amenity {
  id: number;
  code: string;
  name: string;
  nameEn: string;
  /** Name of a symbol in the app's icon sprite. */
  icon: string;
}

/** The whole catalogue in its own order. */
export async function findAmenities(db: Kysely<Database>): Promise<Amenity[]> {
  return db
    .selectFrom("amenities")
    .select(["id", "code", "name", "name_en as nameEn", "icon"])
    .orderBy("id")
    .execute();
}

/** The whole catalogue in its own order, with how many places list each entry, in whatever state. */
export async function findAmenityUses(
  db: Kysely<Database>,
): Promise<{ amenity: Amenity; placeCount: number }[]> {
  const counts = await db
    .selectFrom("place_amenities")
    .groupBy("amenity_id")
    .select(["amenity_id as id", sql<number>`count(*)::integer`.as("count")])
    .execute();
  const countById = new Map(counts.map(({ id, count }) => [id, count]));
  const amenities = await findAmenities(db);
  return amenities.map((amenity) => ({ amenity, placeCount: countById.get(amenity.id) ?? 0 }));
}
