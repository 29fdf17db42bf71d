import { findPostgres } from "../support/find-programs.ts";
import { type Cluster, startCluster } from "../support/postgres-cluster.ts";
import { createDatabase } from "../support/postgres-databases.ts";

/** As one would set a small server of its own: safe, with room for the data in memory. The rest is PostgreSQL's. */
const SETTINGS = {
  fsync: "on",
  synchronous_commit: "on",
  full_page_writes: "on",
  shared_buffers: "512MB",
  effective_cache_size: "2GB",
  max_wal_size: "4GB",
};

/** The tests' private server, but as safe as a real one. @throws where there is no PostgreSQL with PostGIS */
export async function startBenchCluster(): Promise<Cluster> {
  const found = findPostgres();
  if (!found)
    throw new Error(
      "expected PostgreSQL with PostGIS, got none: apt-get install postgresql-15 postgresql-15-postgis-3",
    );
  return startCluster(found, SETTINGS);
}

/** An empty database of the server; returns its address. */
export async function createEmptyDatabase(cluster: Cluster, name: string): Promise<string> {
  return createDatabase(cluster.url("postgres"), name, "template0");
}
