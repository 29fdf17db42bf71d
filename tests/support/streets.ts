import { buildGraph } from "../../server/streets/build-graph.ts";
import type { StreetGraph } from "../../server/streets/graph.ts";
import { readStreets } from "../../server/streets/read-streets.ts";
import type { Points } from "../../server/streets/snap.ts";
import { type OsmNode, type OsmWay, opened, osmFile } from "./osm-file.ts";

export const SPEEDS = { walkKmh: 4.8, ebikeKmh: 15 };

/** Where the streets of tests are drawn: degrees from a corner in Beijing, a thousandth being some hundred metres. */
export const CORNER = { lat: 39.9, lon: 116.4 };

/** A node so many thousandths of a degree east and north of the corner. */
export const nodeAt = (id: number, east: number, north: number): OsmNode => ({
  id,
  lat: CORNER.lat + north / 1000,
  lon: CORNER.lon + east / 1000,
});

/** Points so many thousandths of a degree east and north of the corner. */
export const pointsAt = (...points: readonly (readonly [east: number, north: number])[]): Points => ({
  lat: Float64Array.from(points, ([, north]) => CORNER.lat + north / 1000),
  lon: Float64Array.from(points, ([east]) => CORNER.lon + east / 1000),
});

/** A way through nodes, by their ids: `way("residential", [1, 2], { oneway: "yes" })`. */
export const way = (highway: string, refs: number[], tags: Record<string, string> = {}): OsmWay => ({
  tags: { highway, ...tags },
  refs,
});

/** The graph of a file with these, as the import would make it. */
export async function graphOf(
  nodes: readonly OsmNode[],
  ways: readonly OsmWay[],
  islandMetres = 0,
): Promise<StreetGraph> {
  return buildGraph(await readStreets({ open: opened(osmFile(nodes, ways)) }), islandMetres);
}
