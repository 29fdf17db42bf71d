import type { TravelMode } from "../places/travel.ts";
import { anyUse, USE } from "./access.ts";
import { listsBy } from "./lists.ts";

/**
 * Streets of a mode that one can get around on are dropped for it where they are together shorter than this: a footpath
 * inside a park that the map does not join to the street, a lane cut off at the file's edge. Whoever were placed on one
 * would reach nothing. The largest group stays whatever its length.
 */
export const ISLAND_METRES = 5000;

/** Edges between numbered nodes. */
export interface Edges {
  nodeCount: number;
  from: Int32Array;
  to: Int32Array;
  metres: Float64Array;
  use: Uint8Array;
}

/**
 * Takes a mode's bits from the edges that lead into, out of or around an island: a group of nodes, each reachable from
 * each, whose edges are shorter than `islandMetres` together. Gives how many metres the mode has lost.
 */
export function dropIslands(edges: Edges, mode: TravelMode, islandMetres = ISLAND_METRES): number {
  const group = stronglyConnected(edges, mode);
  const metres = new Float64Array(edges.nodeCount);
  const bits = anyUse(mode);
  forEachEdge(edges, bits, (edge, from, to) => {
    const own = group[from] ?? 0;
    if (own === group[to]) metres[own] = (metres[own] ?? 0) + (edges.metres[edge] ?? 0);
  });
  const needed = Math.min(
    islandMetres,
    metres.reduce((most, own) => Math.max(most, own), 0),
  );
  let dropped = 0;
  forEachEdge(edges, bits, (edge, from, to) => {
    if (Math.min(metres[group[from] ?? 0] ?? 0, metres[group[to] ?? 0] ?? 0) >= needed) return;
    edges.use[edge] = (edges.use[edge] ?? 0) & ~bits;
    dropped += edges.metres[edge] ?? 0;
  });
  return dropped;
}

function forEachEdge(
  { from, to, use }: Edges,
  bits: number,
  visit: (edge: number, from: number, to: number) => void,
): void {
  for (let edge = 0; edge < use.length; edge++)
    if ((use[edge] ?? 0) & bits) visit(edge, from[edge] ?? 0, to[edge] ?? 0);
}

/**
 * By node: the number of the group in which each can be reached from each (Tarjan 1972, "Depth-first search and linear
 * graph algorithms"; without recursion, since streets are long).
 */
function stronglyConnected(edges: Edges, mode: TravelMode): Int32Array {
  const { nodeCount, from, to, use } = edges;
  // arc 2e goes along edge e, 2e + 1 back
  const head = (arc: number): number => (arc & 1 ? from : to)[arc >> 1] ?? 0;
  const leaving = listsBy(nodeCount, 2 * use.length, (arc) => {
    const isOpen = (use[arc >> 1] ?? 0) & (arc & 1 ? USE[mode].backward : USE[mode].forward);
    return isOpen ? head(arc ^ 1) : -1;
  });
  const group = new Int32Array(nodeCount).fill(-1);
  const order = new Int32Array(nodeCount);
  const lowest = new Int32Array(nodeCount);
  const next = leaving.start.slice();
  const open: number[] = [];
  const path: number[] = [];
  let [visited, groups] = [0, 0];

  const enter = (node: number): void => {
    visited++;
    order[node] = visited;
    lowest[node] = visited;
    open.push(node);
    path.push(node);
  };
  const lower = (node: number, to: number): void => {
    lowest[node] = Math.min(lowest[node] ?? 0, to);
  };
  const leave = (node: number): void => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) lower(parent, lowest[node] ?? 0);
    if (lowest[node] !== order[node]) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      group[member] = groups;
      if (member === node) break;
    }
    groups++;
  };

  for (let root = 0; root < nodeCount; root++) {
    if (order[root] === 0) enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = next[node] ?? 0;
      if (at === leaving.start[node + 1]) {
        leave(node);
        continue;
      }
      next[node] = at + 1;
      const neighbour = head(leaving.item[at] ?? 0);
      if (order[neighbour] === 0) enter(neighbour);
      else if (group[neighbour] === -1) lower(node, order[neighbour] ?? 0);
    }
  }
  return group;
}
