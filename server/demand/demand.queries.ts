import { type Kysely, sql } from "kysely";
import type { Database } from "../database/tables.ts";
import { NuanyiError } from "../errors.ts";
import { centresOf } from "./centres.ts";
import type { DemandCells, DemandSet } from "./demand.ts";

function selectDemandSet(db: Kysely<Database>) {
  return db
    .selectFrom("demand_sets")
    .select(["id", "code", "name", "source", "resolution", "is_hourly as isHourly", "weight"])
    .select(["cell_count as cellCount", "owner_id as ownerId", "owner_name as ownerName"])
    .select(["is_demo as isDemo", "created_at as createdAt"]);
}

/** By name; without those that are not the demo's where `demoOnly`. */
export async function findDemandSets(db: Kysely<Database>, demoOnly: boolean): Promise<DemandSet[]> {
  const query = selectDemandSet(db).orderBy("name").orderBy("id");
  return (demoOnly ? query.where("is_demo", "=", true) : query).execute();
}

export async function findDemandSet(db: Kysely<Database>, code: string): Promise<DemandSet | undefined> {
  return selectDemandSet(db).where("code", "=", code).executeTakeFirst();
}

/** Cells read by one statement: with a weight for every hour, 15 MB. */
const PAGE = 50_000;
/** An H3 index as text. */
const CELL_LENGTH = 15;

/**
 * The cells of a set in order of their indexes. Weights come in PostgreSQL's binary form, big-endian: text of half a
 * million numbers takes ten times as long to read.
 * @throws NuanyiError NOT_FOUND where the set was replaced or removed meanwhile
 */
export async function loadDemand(
  db: Kysely<Database>,
  set: Pick<DemandSet, "id" | "isHourly" | "cellCount">,
  pageSize = PAGE,
): Promise<DemandCells> {
  const hours = set.isHourly ? 24 : 1;
  const weights = new Float64Array(set.cellCount * hours);
  const [lat, lon] = [new Float64Array(set.cellCount), new Float64Array(set.cellCount)];
  const cells: string[] = [];
  while (cells.length < set.cellCount) {
    const page = await findPage(db, set, { after: cells.at(-1) ?? "", pageSize });
    if (page.cells === null || page.weights === null)
      throw new NuanyiError("NOT_FOUND", "expected a demand set, found one that is gone: ask again");
    readWeights(page.weights, hours, weights.subarray(cells.length * hours));
    const own = cellsIn(page.cells);
    // page by page, so that requests are answered in between
    const centres = centresOf(own);
    lat.set(centres.lat, cells.length);
    lon.set(centres.lon, cells.length);
    for (const cell of own) cells.push(cell);
  }
  return { cells, lat, lon, hours, weights };
}

function cellsIn(text: string): string[] {
  const count = text.length / CELL_LENGTH;
  return Array.from({ length: count }, (_, at) => text.slice(at * CELL_LENGTH, (at + 1) * CELL_LENGTH));
}

async function findPage(
  db: Kysely<Database>,
  set: Pick<DemandSet, "id" | "isHourly">,
  { after, pageSize }: { after: string; pageSize: number },
) {
  const weights = set.isHourly ? sql`array_send(hourly)` : sql`float8send(weight)`;
  return db
    .selectFrom(
      db
        .selectFrom("demand_cells")
        .where("set_id", "=", set.id)
        .where("cell", ">", after)
        .select(["cell", weights.as("weights")])
        .orderBy("cell")
        .limit(pageSize)
        .as("page"),
    )
    .select([
      sql<string | null>`string_agg(cell, '' order by cell)`.as("cells"),
      sql<Uint8Array | null>`string_agg(weights, ''::bytea order by cell)`.as("weights"),
    ])
    .executeTakeFirstOrThrow();
}

/** array_send writes five integers before an array's elements, and each element's length before it. */
const ARRAY_HEADER = 20;
const ELEMENT_HEADER = 4;
const DOUBLE = 8;

function readWeights(bytes: Uint8Array, hours: 1 | 24, into: Float64Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let index = 0;
  let at = 0;
  while (at < bytes.byteLength) {
    if (hours > 1) at += ARRAY_HEADER;
    for (let hour = 0; hour < hours; hour++) {
      if (hours > 1) at += ELEMENT_HEADER;
      into[index++] = view.getFloat64(at);
      at += DOUBLE;
    }
  }
}

/** Removes a set with its cells. */
export async function deleteDemandSet(db: Kysely<Database>, id: number): Promise<void> {
  await db.deleteFrom("demand_sets").where("id", "=", id).execute();
}
