import { type Kysely, type MigrationResultSet, Migrator, sql } from "kysely";
import { migrations } from "../../migrations/index.ts";
import { UnavailableError } from "../errors.ts";
import type { Database } from "./tables.ts";

/**
 * Brings the tables up to date: all pending migrations in one transaction, or none.
 * Any number of processes may do so at once; they wait for one another.
 * @returns the names of the migrations applied, in order
 * @throws UnavailableError when a newer version has been here; an Error that names the migration that failed
 */
export async function migrate(db: Kysely<Database>): Promise<string[]> {
  return migrateTo(db, migrations);
}

/** As `migrate`, to a given set of migrations. */
export async function migrateTo(db: Kysely<Database>, known: typeof migrations): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    await refuseNewer(db, known);
    throw failure(results, error);
  }
  return results.map((result) => result.migrationName);
}

async function refuseNewer(db: Kysely<Database>, known: typeof migrations): Promise<void> {
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`
    .execute(db)
    .catch(() => ({ rows: [] })); // no table, no version; what went wrong is told by the failure
  const unknown = applied.rows.map((row) => row.name).filter((name) => !(name in known));
  if (unknown.length > 0)
    throw new UnavailableError(
      `expected a database of this version or older, got one with the migration ${unknown.join(", ")}: ` +
        "run the newer version that made it, or restore a backup from before",
    );
}

function failure(results: NonNullable<MigrationResultSet["results"]>, cause: unknown): Error {
  const failed = results.find((result) => result.status === "Error");
  const reason = cause instanceof Error ? cause.message : String(cause);
  const what = failed ? `migration ${failed.migrationName} failed` : "the migrations could not be run";
  return new Error(`${what}, nothing was changed: ${reason}`, { cause });
}
