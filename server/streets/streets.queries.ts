import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../database/tables.ts";

export interface StreetNetwork {
  id: number;
  name: string;
  /** The file that it was imported from. */
  source: string;
  /** SHA-256 of its graph, in hexadecimal: the same for the same streets. */
  digest: string;
  importedAt: Date;
  nodes: number;
  edges: number;
  metres: number;
  west: number;
  south: number;
  east: number;
  north: number;
  bytes: number;
}

/** All networks, by name; see network-at.ts for the one at a point. */
export async function findNetworks(db: Kysely<Database>): Promise<StreetNetwork[]> {
  const rows = await db
    .selectFrom("street_networks")
    .select(["id", "name", "source", "digest", "nodes", "edges", "metres", "bytes"])
    .select(["west", "south", "east", "north", "imported_at as importedAt"])
    .orderBy("name")
    .execute();
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes) }));
}

/** Stores a network in place of the one of the same name, without its parts. Gives its id, which is new. */
export async function replaceNetwork(
  trx: Transaction<Database>,
  network: Omit<StreetNetwork, "id">,
): Promise<number> {
  const { importedAt, ...columns } = network;
  await deleteNetwork(trx, network.name);
  const { id } = await trx
    .insertInto("street_networks")
    .values({ ...columns, imported_at: importedAt })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Forgets a network with its parts; false where there was none. */
export async function deleteNetwork(db: Kysely<Database>, name: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("street_networks")
    .where("name", "=", name)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Stores one piece of a network's graph; parts are numbered from 0. */
export async function addPart(
  trx: Transaction<Database>,
  networkId: number,
  part: number,
  data: Uint8Array,
): Promise<void> {
  await trx.insertInto("street_network_parts").values({ network_id: networkId, part, data }).execute();
}

/** One piece of a network's graph; undefined beyond the last, and once the network was replaced. */
export async function findPart(
  db: Kysely<Database>,
  networkId: number,
  part: number,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom("street_network_parts")
    .select("data")
    .where("network_id", "=", networkId)
    .where("part", "=", part)
    .executeTakeFirst();
  return row?.data;
}

/** Waits until no other import of streets runs; held until the transaction ends. */
export async function lockStreets(trx: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nuanyi.streets'))`.execute(trx);
}
