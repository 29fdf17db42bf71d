import { type Kysely, sql } from "kysely";
import { UnavailableError } from "../errors.ts";
import type { Database } from "./tables.ts";

const OLDEST_SERVER = 15;
const OLDEST_POSTGIS = [3, 3] as const;
/** What the migrations ask for, and the Debian package that brings it. */
const EXTENSIONS = {
  postgis: "postgresql-NN-postgis-3",
  intarray: "postgresql-NN",
  pg_trgm: "postgresql-NN",
};

/** @throws UnavailableError when the server is too old */
export async function requireVersion(db: Kysely<Database>): Promise<void> {
  const [row] = (await sql<{ server_version: string }>`show server_version`.execute(db)).rows;
  const version = row?.server_version ?? "nothing";
  if (Number.parseInt(version, 10) < OLDEST_SERVER)
    throw new UnavailableError(
      `expected PostgreSQL ${OLDEST_SERVER} or newer behind DATABASE_URL, got ${version}`,
    );
}

/**
 * Creates the extensions that are missing.
 * @throws UnavailableError when one cannot be had, or PostGIS is too old
 */
export async function requireExtensions(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<Available>`
    select name, installed_version as installed, default_version as available
    from pg_available_extensions where name in (${sql.join(Object.keys(EXTENSIONS))})`.execute(db);
  const byName = new Map(rows.map((row) => [row.name, row]));
  for (const [name, debian] of Object.entries(EXTENSIONS)) {
    const extension = byName.get(name);
    if (extension === undefined)
      throw new UnavailableError(
        `expected PostgreSQL to have the extension ${name}, got none: install it on the server (Debian: ${debian})`,
      );
    if (name === "postgis") requirePostgisVersion(extension);
    if (extension.installed === null) await create(db, name);
  }
}

interface Available {
  readonly name: string;
  readonly installed: string | null;
  readonly available: string;
}

function requirePostgisVersion({ installed, available }: Available): void {
  const [wantMajor, wantMinor] = OLDEST_POSTGIS;
  const version = installed ?? available;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  const remedy =
    installed === null ? "install a newer one on the server" : "run select postgis_extensions_upgrade()";
  throw new UnavailableError(
    `expected PostGIS ${wantMajor}.${wantMinor} or newer, got ${version}: ${remedy}`,
  );
}

async function create(db: Kysely<Database>, name: string): Promise<void> {
  try {
    await sql`create extension if not exists ${sql.id(name)}`.execute(db);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnavailableError(
      `cannot create the extension ${name} (${reason}): as a superuser run "create extension ${name}" in this database`,
    );
  }
}
