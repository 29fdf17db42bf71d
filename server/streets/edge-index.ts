import Flatbush from "flatbush";
import { type StreetGraph, UNITS_PER_DEGREE } from "./graph.ts";

/** Finds edges by the box that they lie in. */
export interface EdgeIndex {
  /** Edges whose box meets the given one (degrees), in no order. */
  within(west: number, south: number, east: number, north: number): number[];
}

/** Indexes the edges that have at least one of the bits. */
export function indexEdges(graph: StreetGraph, bits: number): EdgeIndex {
  const edges = Int32Array.from(graph.use.keys()).filter((edge) => (graph.use[edge] ?? 0) & bits);
  // the index cannot hold nothing
  if (edges.length === 0) return { within: () => [] };
  const tree = new Flatbush(edges.length);
  for (const edge of edges) {
    const [first, end] = [graph.pointStart[edge], graph.pointStart[edge + 1]];
    const [south, north] = rangeOf(graph.lat.subarray(first, end));
    const [west, east] = rangeOf(graph.lon.subarray(first, end));
    tree.add(west, south, east, north);
  }
  tree.finish();
  return {
    within: (west, south, east, north) =>
      tree.search(west, south, east, north).map((found) => edges[found] ?? 0),
  };
}

function rangeOf(values: Int32Array): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least / UNITS_PER_DEGREE, most / UNITS_PER_DEGREE];
}
