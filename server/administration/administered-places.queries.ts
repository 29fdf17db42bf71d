import { type Kysely, sql, type Transaction } from "kysely";
import { latitudeOf, longitudeOf, placeLocation } from "../database/geography.ts";
import { containing } from "../database/like.ts";
import type { Database } from "../database/tables.ts";
import type { LatLon, PlaceKind } from "../places/place.ts";
import type { PlaceStatus } from "../places/place-snapshot.ts";

/** A place as administrators see it, shown or not. */
export interface AdministeredPlace {
  code: string;
  name: string;
  kind: PlaceKind;
  status: PlaceStatus;
  location: LatLon;
  address: string | null;
  districtCode: string | null;
  hostId: number | null;
  changedAt: Date;
  version: number;
  isDemo: boolean;
}

/** Which places. */
export interface AdministeredScope {
  /** Part of the name, address or code. */
  text: string | null;
  hostId: number | null;
  /** Of a district and its parts; null: wherever. */
  districtCodes: readonly string[] | null;
  status: PlaceStatus | null;
  onlyDemo: boolean;
}

function selectAdministered(db: Kysely<Database>) {
  return db
    .selectFrom("places")
    .select(["code", "name", "kind", "status", "address", "version"])
    .select(["district_code as districtCode", "host_id as hostId"])
    .select(["updated_at as changedAt", "is_demo as isDemo"])
    .select([latitudeOf(placeLocation).as("lat"), longitudeOf(placeLocation).as("lon")]);
}

type AdministeredRecord = Omit<AdministeredPlace, "location"> & LatLon;

function administeredFromRecord({ lat, lon, ...place }: AdministeredRecord): AdministeredPlace {
  return { ...place, location: { lat, lon } };
}

/** Places in order of their codes, after a code where one is given. */
export async function findAdministeredPage(
  db: Kysely<Database>,
  scope: AdministeredScope,
  { after, limit }: { after: string | null; limit: number },
): Promise<AdministeredPlace[]> {
  const records = await selectAdministered(db)
    .where(isIn(scope))
    .$if(after !== null, (query) => query.where("code", ">", after))
    .orderBy("code")
    .limit(limit)
    .execute();
  return records.map(administeredFromRecord);
}

/** How many there are. */
export async function countAdministered(db: Kysely<Database>, scope: AdministeredScope): Promise<number> {
  const { count } = await db
    .selectFrom("places")
    .where(isIn(scope))
    .select(sql<number>`count(*)::integer`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** The place with this id. */
export async function findAdministered(
  db: Kysely<Database>,
  id: number,
): Promise<AdministeredPlace | undefined> {
  const record = await selectAdministered(db).where("id", "=", id).executeTakeFirst();
  return record && administeredFromRecord(record);
}

/** Of two that make a place with one code at once the second waits, and finds the first's. */
export async function lockCode(trx: Transaction<Database>, code: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`place ${code}`}))`.execute(trx);
}

function isIn({ text, hostId, districtCodes, status, onlyDemo }: AdministeredScope) {
  const pattern = text === null ? null : containing(text);
  return sql<boolean>`
    ${pattern === null ? sql`true` : sql`(places.name || ' ' || coalesce(places.address, '') ilike ${pattern} or places.code ilike ${pattern})`}
    and ${hostId === null ? sql`true` : sql`places.host_id = ${hostId}::integer`}
    and ${districtCodes === null ? sql`true` : sql`places.district_code = any(${districtCodes}::text[])`}
    and ${status === null ? sql`true` : sql`places.status = ${status}`}
    and ${onlyDemo ? sql`places.is_demo` : sql`true`}`;
}
