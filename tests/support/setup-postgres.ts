import type { TestProject } from "vitest/node";
import { connect } from "../../server/database/connect.ts";
import { migrate } from "../../server/database/migrate.ts";
import { findPostgres } from "./find-programs.ts";
import { startCluster } from "./postgres-cluster.ts";
import { createDatabase, TEMPLATE } from "./postgres-databases.ts";

/** A private server for the run, with one migrated database that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = findPostgres();
  if (!found) throw new Error("expected PostgreSQL with PostGIS, got none");
  const cluster = await startCluster(found);
  try {
    await createDatabase(cluster.url("postgres"), TEMPLATE, "template0");
    const connection = await connect({ databaseUrl: cluster.url(TEMPLATE), dataDir: "" });
    await migrate(connection.db);
    await connection.close();
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide("postgresUrl", cluster.url("postgres"));
  return () => cluster.stop();
}
