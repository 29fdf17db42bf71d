import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import { findPart, type StreetNetwork } from "./streets.queries.ts";

/**
 * A network's graph for `graphIn`, in memory that threads can share, read part by part. Undefined where the network
 * was replaced or deleted meanwhile: look the networks up again.
 */
export async function loadGraph(
  db: Kysely<Database>,
  { id, bytes }: Pick<StreetNetwork, "id" | "bytes">,
): Promise<SharedArrayBuffer | undefined> {
  const graph = new Uint8Array(new SharedArrayBuffer(bytes));
  let loaded = 0;
  for (let part = 0; loaded < bytes; part++) {
    const data = await findPart(db, id, part);
    if (!data) return undefined;
    graph.set(data, loaded);
    loaded += data.length;
  }
  return graph.buffer;
}
