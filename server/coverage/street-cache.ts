import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import { expected, UnavailableError } from "../errors.ts";
import { loadGraph } from "../streets/load-graph.service.ts";
import { findNetworks, type StreetNetwork } from "../streets/streets.queries.ts";
import type { AnalysisBase, ResolvedThreshold } from "./analysis.ts";
import type { Points } from "./engine/chord.ts";
import type { StreetBuffer, Streets } from "./engine/street-ways.ts";
import { Kept } from "./kept.ts";

const MEGABYTE = 2 ** 20;
const MOST_KEPT = 512 * MEGABYTE;
/** Of the networks that one question needs, together. */
const MOST_AT_ONCE = 1024 * MEGABYTE;

/** Street networks, read once: a network's id stands for its streets. */
export class StreetCache {
  readonly #kept = new Kept<StreetBuffer>({ bytes: MOST_KEPT, bytesOf: ({ graph }) => graph.byteLength });

  /**
   * The networks around any of the points, the smallest first; null for a threshold in metres, or where there are none.
   * @throws InputError where they are too many together
   */
  async around(
    { db, travel }: Pick<AnalysisBase, "db" | "travel">,
    points: Points,
    threshold: ResolvedThreshold,
  ): Promise<Streets | null> {
    if ("metres" in threshold) return null;
    const near = (await findNetworks(db)).filter((network) => hasSome(network, points));
    const megabytes = Math.ceil(near.reduce((sum, { bytes }) => sum + bytes, 0) / MEGABYTE);
    if (megabytes * MEGABYTE > MOST_AT_ONCE)
      throw expected(
        `an area whose street networks have at most ${MOST_AT_ONCE / MEGABYTE} MB together, or metres`,
        `${megabytes} MB`,
      );
    const networks: StreetBuffer[] = [];
    for (const network of near.sort((a, b) => extentOf(a) - extentOf(b) || a.id - b.id))
      networks.push(await this.#kept.get(String(network.id), () => read(db, network)));
    return networks.length > 0 ? { networks, mode: threshold.mode, settings: travel } : null;
  }
}

async function read(db: Kysely<Database>, network: StreetNetwork): Promise<StreetBuffer> {
  const graph = await loadGraph(db, network);
  if (!graph) throw new UnavailableError("expected a street network, got one that was replaced: ask again");
  const { id, west, south, east, north } = network;
  return { id, west, south, east, north, graph };
}

function hasSome({ west, south, east, north }: StreetNetwork, { lat, lon }: Points): boolean {
  return lat.some((y, i) => y >= south && y <= north && (lon[i] ?? 0) >= west && (lon[i] ?? 0) <= east);
}

const extentOf = ({ west, south, east, north }: StreetNetwork): number => (east - west) * (north - south);
