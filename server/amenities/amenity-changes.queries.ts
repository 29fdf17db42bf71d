import type { Transaction } from "kysely";
import type { Database } from "../database/tables.ts";
import type { Amenity } from "./amenities.queries.ts";

const COLUMNS = ["id", "code", "name", "name_en as nameEn", "icon"] as const;

/** What can be said of an entry of the catalogue. */
export type WrittenAmenity = Omit<Amenity, "id">;

/** The entry with this code, locked: no place begins to list it meanwhile. */
export function lockAmenity(trx: Transaction<Database>, code: string): Promise<Amenity | undefined> {
  return trx.selectFrom("amenities").where("code", "=", code).forUpdate().select(COLUMNS).executeTakeFirst();
}

/** @returns undefined where another entry has the code */
export function insertAmenity(
  trx: Transaction<Database>,
  { nameEn, ...amenity }: WrittenAmenity,
): Promise<Amenity | undefined> {
  return trx
    .insertInto("amenities")
    .values({ ...amenity, name_en: nameEn })
    .onConflict((conflict) => conflict.column("code").doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
}

export async function updateAmenity(
  trx: Transaction<Database>,
  { code, name, nameEn, icon }: WrittenAmenity,
): Promise<void> {
  await trx.updateTable("amenities").set({ name, name_en: nameEn, icon }).where("code", "=", code).execute();
}

/** Whether any place lists it. */
export async function isListed(trx: Transaction<Database>, amenityId: number): Promise<boolean> {
  const row = await trx
    .selectFrom("place_amenities")
    .where("amenity_id", "=", amenityId)
    .select("place_id")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteAmenity(trx: Transaction<Database>, id: number): Promise<void> {
  await trx.deleteFrom("amenities").where("id", "=", id).execute();
}
