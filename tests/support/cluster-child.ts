import pg from "pg";
import { findPostgres } from "./find-programs.ts";
import { startCluster } from "./postgres-cluster.ts";

/** Starts a private server, prints its address and its folder, and waits. */
const found = findPostgres();
if (!found) throw new Error("expected PostgreSQL with PostGIS, got none");
const cluster = await startCluster(found);
const client = new pg.Client(cluster.url("postgres"));
await client.connect();
const { rows } = await client.query("show data_directory");
await client.end();
process.stdout.write(`${cluster.url("postgres")}\n${rows[0]?.data_directory}\n`);
process.stdin.resume();
