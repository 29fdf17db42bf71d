import { TRAVEL_MODES } from "../places/travel.ts";
import { anyUse } from "./access.ts";
import { type Chains, chainsOf } from "./chains.ts";
import { newGraph, type StreetGraph, UNITS_PER_DEGREE } from "./graph.ts";
import { dropIslands, type Edges, ISLAND_METRES } from "./islands.ts";
import { metresBetween } from "./metres.ts";
import type { Streets } from "./read-streets.ts";

/** Makes the ways of a file a graph: points without a choice become part of an edge, islands are dropped. */
export function buildGraph(streets: Streets, islandMetres = ISLAND_METRES): StreetGraph {
  const chains = chainsOf(streets);
  const edges = edgesOf(chains, streets);
  for (const mode of TRAVEL_MODES) dropIslands(edges, mode, islandMetres);
  return pack(edges, chains, streets);
}

/** The chains as edges; their nodes are the points still, of which most are none. */
function edgesOf({ use, start, point }: Chains, { lat, lon }: Streets): Edges {
  const count = use.length;
  const edges: Edges = {
    nodeCount: lat.length,
    from: new Int32Array(count),
    to: new Int32Array(count),
    metres: new Float64Array(count),
    use: use.slice(),
  };
  const degrees = (of: Int32Array, at: number): number => (of[point[at] ?? 0] ?? 0) / UNITS_PER_DEGREE;
  for (let edge = 0; edge < count; edge++) {
    const [first = 0, next = 0] = [start[edge], start[edge + 1]];
    edges.from[edge] = point[first] ?? 0;
    edges.to[edge] = point[next - 1] ?? 0;
    let metres = 0;
    for (let at = first; at + 1 < next; at++)
      metres += metresBetween(degrees(lat, at), degrees(lon, at), degrees(lat, at + 1), degrees(lon, at + 1));
    edges.metres[edge] = metres;
  }
  return edges;
}

const SOMEBODY = anyUse("WALK") | anyUse("EBIKE");

/** Keeps the edges that somebody may use, and numbers the nodes that these have in the order of their edges. */
function pack(edges: Edges, { start, point }: Chains, { lat, lon }: Streets): StreetGraph {
  const kept = Int32Array.from(edges.use.keys()).filter((edge) => (edges.use[edge] ?? 0) & SOMEBODY);
  const nodeOf = new Int32Array(lat.length).fill(-1);
  let nodeCount = 0;
  let pointCount = 0;
  for (const edge of kept) {
    for (const end of [edges.from[edge] ?? 0, edges.to[edge] ?? 0])
      if (nodeOf[end] === -1) nodeOf[end] = nodeCount++;
    pointCount += (start[edge + 1] ?? 0) - (start[edge] ?? 0);
  }

  const graph = newGraph({ nodeCount, edgeCount: kept.length, pointCount });
  let next = 0;
  for (const [number, edge] of kept.entries()) {
    graph.from[number] = nodeOf[edges.from[edge] ?? 0] ?? 0;
    graph.to[number] = nodeOf[edges.to[edge] ?? 0] ?? 0;
    graph.metres[number] = edges.metres[edge] ?? 0;
    graph.use[number] = edges.use[edge] ?? 0;
    for (const at of point.subarray(start[edge], start[edge + 1])) {
      graph.lat[next] = lat[at] ?? 0;
      graph.lon[next++] = lon[at] ?? 0;
    }
    graph.pointStart[number + 1] = next;
  }
  return graph;
}
