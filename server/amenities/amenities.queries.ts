import type { Kysely } from "kysely";
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
