import type { MultiPolygon } from "geojson";
import { type Kysely, sql, type Transaction } from "kysely";
import { asGeoJson, boundsOf, multiPolygonOfGeoJson } from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import type { Area } from "./area.ts";

function selectArea(db: Kysely<Database>) {
  const boundary = sql.ref("boundary");
  return db
    .selectFrom("areas")
    .select(["code", "name", "owner_id as ownerId", "owner_name as ownerName"])
    .select(["is_demo as isDemo", "created_at as createdAt"])
    .select([asGeoJson(boundary).as("boundary"), boundsOf(boundary).as("box")]);
}

type AreaRecord = Omit<Area, "boundary"> & { boundary: string };

function areaFromRecord({ boundary, ...area }: AreaRecord): Area {
  return { ...area, boundary: JSON.parse(boundary) as MultiPolygon };
}

/** By name; without those that are not the demo's where `demoOnly`. */
export async function findAreas(db: Kysely<Database>, demoOnly: boolean): Promise<Area[]> {
  const query = selectArea(db).orderBy("name").orderBy("id");
  return (await (demoOnly ? query.where("is_demo", "=", true) : query).execute()).map(areaFromRecord);
}

export async function findArea(db: Kysely<Database>, code: string): Promise<Area | undefined> {
  const record = await selectArea(db).where("code", "=", code).executeTakeFirst();
  return record && areaFromRecord(record);
}

export async function countAreas(db: Kysely<Database>, isDemo: boolean): Promise<number> {
  const { count } = await db
    .selectFrom("areas")
    .where("is_demo", "=", isDemo)
    .select(sql<number>`count(*)::integer`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Whether a name is taken, among the demo's or among the others. */
export async function hasArea(
  db: Kysely<Database>,
  { name, isDemo }: Pick<Area, "name" | "isDemo">,
): Promise<boolean> {
  const query = db.selectFrom("areas").where("name", "=", name).where("is_demo", "=", isDemo);
  return (await query.select("id").executeTakeFirst()) !== undefined;
}

export async function insertArea(db: Kysely<Database>, area: Omit<Area, "box">): Promise<void> {
  await db
    .insertInto("areas")
    .values({
      code: area.code,
      name: area.name,
      boundary: multiPolygonOfGeoJson(sql`${JSON.stringify(area.boundary)}::text`),
      owner_id: area.ownerId,
      owner_name: area.ownerName,
      is_demo: area.isDemo,
      created_at: area.createdAt,
    })
    .execute();
}

export async function deleteArea(db: Kysely<Database>, code: string): Promise<void> {
  await db.deleteFrom("areas").where("code", "=", code).execute();
}

/** Waits until nobody else saves one; held until the transaction ends. */
export async function lockAreas(trx: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nuanyi.areas'))`.execute(trx);
}
