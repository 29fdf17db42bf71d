import type { Polygon } from "geojson";
import { sql, type Transaction } from "kysely";
import { areasOfGeoJson, geographyPoint } from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import type { Ring } from "./boundary.ts";
import type { DemoDistrict } from "./districts.ts";

/**
 * When the demo was loaded into this installation, or null. Locks the row until the transaction ends, so that of
 * two servers that start at once one waits and then sees what the other did.
 */
export async function lockDemoLoadedAt(trx: Transaction<Database>): Promise<Date | null> {
  const row = await trx
    .selectFrom("installation")
    .select("demo_loaded_at")
    .where("id", "=", 1)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.demo_loaded_at;
}

export async function markDemoLoaded(trx: Transaction<Database>, at: Date): Promise<void> {
  await trx.updateTable("installation").set({ demo_loaded_at: at }).where("id", "=", 1).execute();
}

export async function hasPlaces(trx: Transaction<Database>): Promise<boolean> {
  return (await trx.selectFrom("places").select("id").limit(1).executeTakeFirst()) !== undefined;
}

/** Whether any place of the demo is left. */
export async function hasDemoPlaces(trx: Transaction<Database>): Promise<boolean> {
  const query = trx.selectFrom("places").where("is_demo", "=", true).select("id").limit(1);
  return (await query.executeTakeFirst()) !== undefined;
}

/** Districts that are there already, imported from an official source, are left as they are. */
export async function insertDistricts(
  trx: Transaction<Database>,
  districts: readonly DemoDistrict[],
): Promise<void> {
  if (districts.length === 0) return;
  await trx
    .insertInto("districts")
    .values(
      districts.map(({ code, name, nameEn, parentCode, centre, boundary }) => ({
        code,
        name,
        name_en: nameEn,
        parent_code: parentCode,
        centre: geographyPoint(centre),
        boundary: boundary && areasOfGeoJson(sql`${JSON.stringify(polygon(boundary))}::text`),
        is_demo: true,
      })),
    )
    .onConflict((conflict) => conflict.column("code").doNothing())
    .execute();
}

function polygon(ring: Ring): Polygon {
  return { type: "Polygon", coordinates: [ring.map(([lon, lat]) => [lon, lat])] };
}
