import { type Kysely, type SqlBool, sql } from "kysely";
import { latitudeOf, longitudeOf, placeLocation, withinBox } from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import type { Box } from "../places/place.ts";

export interface Premises {
  code: string;
  name: string;
  lat: number;
  lon: number;
}

/** Places of hosts (null: of any; else of these and all below them), retired ones too, by code; a box of null is everywhere. */
export async function findPremises(
  db: Kysely<Database>,
  { hostIds, box, limit }: { hostIds: readonly number[] | null; box: Box | null; limit: number },
): Promise<Premises[]> {
  return db
    .withRecursive("chosen", (eb) =>
      eb
        .selectFrom("hosts")
        .where(sql<boolean>`id = any(${hostIds ?? []}::integer[])`)
        .select("id")
        .union(eb.selectFrom("hosts").innerJoin("chosen", "chosen.id", "hosts.parent_id").select("hosts.id")),
    )
    .selectFrom("places")
    .where("host_id", "is not", null)
    .where(box ? withinBox(placeLocation, box) : sql<SqlBool>`true`)
    .$if(hostIds !== null, (query) =>
      query.where("host_id", "in", (eb) => eb.selectFrom("chosen").select("chosen.id")),
    )
    .orderBy("code")
    .limit(limit)
    .select(["code", "name"])
    .select([latitudeOf(placeLocation).as("lat"), longitudeOf(placeLocation).as("lon")])
    .execute();
}
