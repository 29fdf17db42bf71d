import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import { InputError } from "../errors.ts";
import { transactionIf } from "../imports/roll-back.ts";
import { checkedText } from "../input.ts";
import { buildGraph } from "./build-graph.ts";
import { boundsOf, type StreetGraph } from "./graph.ts";
import { readStreets, type StreetsSource } from "./read-streets.ts";
import { addPart, lockStreets, replaceNetwork } from "./streets.queries.ts";

export interface StreetsImport extends StreetsSource {
  /** Of the network; the same name again replaces it. */
  name: string;
  /** What the file is called. */
  source: string;
  at: Date;
  dryRun?: boolean | undefined;
}

export interface StreetsReport {
  name: string;
  /** Ways that count for walkers or riders. */
  ways: number;
  nodes: number;
  edges: number;
  metres: number;
  bytes: number;
  /** False for a dry run. */
  kept: boolean;
}

/** What a name may be long, and a part of a graph in bytes. */
const LONGEST_NAME = 100;
const PART_BYTES = 4 * 1024 * 1024;

/**
 * Makes the streets of an OpenStreetMap file a network, in one transaction.
 * @throws InputError where the file cannot be used, see `readStreets`; the signal's reason where it was aborted
 */
export async function importStreets(db: Kysely<Database>, options: StreetsImport): Promise<StreetsReport> {
  const name = checkedText("a name", options.name, LONGEST_NAME);
  const streets = await readStreets(options);
  const graph = buildGraph(streets);
  if (graph.edgeCount === 0) throw new InputError("expected the points of the file's streets, got none");
  const totals = totalsOf(graph);
  const keep = !options.dryRun;

  return await transactionIf(db, async (trx) => {
    await lockStreets(trx);
    const bytes = new Uint8Array(graph.buffer);
    const id = await replaceNetwork(trx, {
      ...totals,
      ...boundsOf(graph),
      name,
      source: options.source,
      digest: createHash("sha256").update(bytes).digest("hex"),
      importedAt: options.at,
    });
    for (let part = 0; part * PART_BYTES < bytes.length; part++) {
      options.signal?.throwIfAborted();
      // a copy, since drivers do not take shared memory
      await addPart(trx, id, part, Buffer.from(bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES)));
    }
    return { result: { name, ways: streets.use.length, ...totals, kept: keep }, keep };
  });
}

function totalsOf(graph: StreetGraph): { nodes: number; edges: number; metres: number; bytes: number } {
  return {
    nodes: graph.nodeCount,
    edges: graph.edgeCount,
    metres: graph.metres.reduce((sum, metres) => sum + metres, 0),
    bytes: graph.buffer.byteLength,
  };
}
