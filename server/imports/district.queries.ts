import { sql, type Transaction } from "kysely";
import {
  areasOfGeoJson,
  geographyPointAt,
  geographyPointOn,
  isEmptyGeometry,
} from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import type { DistrictRow } from "./district-record.ts";

export type DistrictOutcome = "CREATED" | "CHANGED" | "UNCHANGED" | "WITHOUT_AREA";

/**
 * Creates or overwrites districts by code with their boundaries repaired, in one statement; one whose boundary has
 * no area once repaired is left out. Codes are distinct; parents may come later in the same transaction.
 */
export async function saveDistricts(
  trx: Transaction<Database>,
  districts: readonly DistrictRow[],
): Promise<Map<string, DistrictOutcome>> {
  if (districts.length === 0) return new Map();
  const boundary = sql.ref("boundary");
  const given = geographyPointAt({ lat: sql`(centre->>'lat')::float8`, lon: sql`(centre->>'lon')::float8` });
  const { rows } = await sql<{ code: string; outcome: DistrictOutcome }>`
    with given as materialized (
      select code, name, "nameEn", "parentCode", centre, ${areasOfGeoJson(sql`r.boundary`)} as boundary
      from json_to_recordset(${JSON.stringify(districts)}::json)
        as r(code text, name text, "nameEn" text, "parentCode" text, centre json, boundary json)
    ), landed as (
      insert into districts as old (code, name, name_en, parent_code, centre, boundary, is_demo)
      select code, name, "nameEn", "parentCode",
        case when centre is null then ${geographyPointOn(boundary)} else ${given} end, boundary, false
      from given where boundary is null or not ${isEmptyGeometry(boundary)}
      on conflict (code) do update set
        name = excluded.name, name_en = excluded.name_en, parent_code = excluded.parent_code,
        centre = excluded.centre, boundary = excluded.boundary, is_demo = false
      where (old.name, old.name_en, old.parent_code, old.centre, old.boundary, old.is_demo) is distinct from
        (excluded.name, excluded.name_en, excluded.parent_code, excluded.centre, excluded.boundary, false)
      -- a row that this statement inserted has no deleter or locker yet
      returning old.code, old.xmax = 0 as created
    )
    select given.code,
      case
        when landed.created then 'CREATED'
        when landed.code is not null then 'CHANGED'
        when given.boundary is not null and ${isEmptyGeometry(sql`given.boundary`)} then 'WITHOUT_AREA'
        else 'UNCHANGED'
      end as outcome
    from given left join landed using (code)`.execute(trx);
  return new Map(rows.map(({ code, outcome }) => [code, outcome]));
}

/** Districts whose parent was not accepted after all stay without one. */
export async function dropMissingParents(trx: Transaction<Database>): Promise<void> {
  await sql`
    update districts set parent_code = null
    where parent_code is not null
      and not exists (select from districts as parent where parent.code = districts.parent_code)`.execute(
    trx,
  );
}
