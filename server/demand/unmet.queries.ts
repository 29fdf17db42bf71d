import { type Kysely, sql } from "kysely";
import { HOURS_A_WEEK } from "../coverage/question.ts";
import type { Database } from "../database/tables.ts";
import { centresOf } from "./centres.ts";
import type { DemandCells } from "./demand.ts";
import { LEAST_SHOWN, type UnmetCount } from "./unmet.ts";

/** Adds counts to those that are there; no two are of the same cell, hour and month. */
export async function addUnmet(db: Kysely<Database>, counts: readonly UnmetCount[]): Promise<void> {
  if (counts.length === 0) return;
  await sql`
    insert into unmet_searches as kept (cell, hour, month, count)
    select cell, hour, month, count
    from json_to_recordset(${JSON.stringify(counts)}::json) as r(cell text, hour smallint, month date, count integer)
    -- in one order, so that two processes cannot wait for each other
    order by cell, hour, month
    on conflict (cell, hour, month) do update set count = kept.count + excluded.count`.execute(db);
}

/** Removes the months before `month`, YYYY-MM-DD. */
export async function forgetUnmet(db: Kysely<Database>, month: string): Promise<void> {
  await db.deleteFrom("unmet_searches").where("month", "<", month).execute();
}

/** What may be shown, by cell and hour over the months that are kept: less could tell of somebody. */
function selectShown(db: Kysely<Database>) {
  return db
    .selectFrom("unmet_searches")
    .groupBy(["cell", "hour"])
    .having(sql`sum(count)`, ">=", LEAST_SHOWN)
    .select(["cell", "hour", sql<number>`sum(count)::float8`.as("count")]);
}

/** How many cells are shown, and the mean over the hours of the week of all counts shown. */
export async function findUnmetTotals(db: Kysely<Database>): Promise<{ cellCount: number; weight: number }> {
  return db
    .selectFrom(selectShown(db).as("shown"))
    .select([
      sql<number>`count(distinct cell)::integer`.as("cellCount"),
      sql<number>`coalesce(sum(count), 0) / ${sql.lit(HOURS_A_WEEK)}`.as("weight"),
    ])
    .executeTakeFirstOrThrow();
}

/** What changes with every change of what is shown. */
export async function findUnmetToken(db: Kysely<Database>): Promise<string> {
  const { token } = await db
    .selectFrom(selectShown(db).as("shown"))
    .select(
      sql<string>`concat_ws('/', count(*), sum(hashtextextended(cell, hour)::numeric * count::numeric))`.as(
        "token",
      ),
    )
    .executeTakeFirstOrThrow();
  return token;
}

/** Riders' searches that found no open place near, by hour of the week; the cells in order of their indexes. */
export async function loadUnmet(db: Kysely<Database>): Promise<DemandCells> {
  const rows = await selectShown(db).execute();
  const cells = [...new Set(rows.map(({ cell }) => cell))].sort();
  const indexOf = new Map(cells.map((cell, index) => [cell, index]));
  const weights = new Float64Array(cells.length * HOURS_A_WEEK);
  for (const { cell, hour, count } of rows) weights[(indexOf.get(cell) ?? 0) * HOURS_A_WEEK + hour] = count;
  return { cells, ...centresOf(cells), hours: HOURS_A_WEEK, weights };
}
