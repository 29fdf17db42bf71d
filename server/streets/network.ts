import type { TravelMode, TravelSettings } from "../places/travel.ts";
import { anyUse, STEPS, USE } from "./access.ts";
import { type EdgeIndex, indexEdges } from "./edge-index.ts";
import type { StreetGraph } from "./graph.ts";
import { listsBy } from "./lists.ts";

/** Speeds in km/h; the detour of estimates plays no part where there are streets. */
export type Speeds = Pick<TravelSettings, "walkKmh" | "ebikeKmh">;

/**
 * A graph as one mode travels it, made once and asked often. Searches run from places backwards, so that one search
 * tells how long it takes to a place from everywhere.
 */
export interface Network {
  readonly graph: StreetGraph;
  readonly mode: TravelMode;
  /** Of the stretch between a point and the street nearest to it, which is walked in a straight line. */
  readonly walkSecondsPerMetre: number;
  /** By edge. */
  readonly secondsPerMetre: Float64Array;
  /** The edges that the mode may use in at least one direction. */
  readonly index: EdgeIndex;
  /** Node n is entered by the arcs `arcStart[n] … arcStart[n + 1] - 1`. */
  readonly arcStart: Int32Array;
  /** By arc: the node that it comes from. */
  readonly arcNode: Int32Array;
  /** By arc: the whole edge's time. */
  readonly arcSeconds: Float64Array;
  /** By arc: twice the number of its edge, plus 1 where the edge is travelled backward. */
  readonly arcHalf: Int32Array;
}

/**
 * Stairs take twice the time of level ground: an assumption, for nobody climbs as fast as they walk.
 */
const STEPS_SLOWNESS = 2;

export function networkOf(graph: StreetGraph, mode: TravelMode, speeds: Speeds): Network {
  const { nodeCount, edgeCount, from, to, metres, use } = graph;
  const ownSecondsPerMetre = 3.6 / (mode === "WALK" ? speeds.walkKmh : speeds.ebikeKmh);
  const secondsPerMetre = Float64Array.from(use, (bits) =>
    bits & STEPS ? ownSecondsPerMetre * STEPS_SLOWNESS : ownSecondsPerMetre,
  );
  const { forward, backward } = USE[mode];
  const { start, item } = listsBy(nodeCount, 2 * edgeCount, (half) => {
    const isOpen = (use[half >> 1] ?? 0) & (half & 1 ? backward : forward);
    return isOpen ? ((half & 1 ? from : to)[half >> 1] ?? 0) : -1;
  });
  return {
    graph,
    mode,
    walkSecondsPerMetre: 3.6 / speeds.walkKmh,
    secondsPerMetre,
    index: indexEdges(graph, anyUse(mode)),
    arcStart: start,
    arcHalf: item,
    arcNode: item.map((half) => (half & 1 ? to : from)[half >> 1] ?? 0),
    arcSeconds: Float64Array.from(
      item,
      (half) => (metres[half >> 1] ?? 0) * (secondsPerMetre[half >> 1] ?? 0),
    ),
  };
}
