import { UNITS_PER_DEGREE } from "./graph.ts";
import { degreesBetween, metresBetween, metresPerDegree } from "./metres.ts";
import type { Network } from "./network.ts";

/** Points as parallel lists of degrees. */
export interface Points {
  lat: Float64Array;
  lon: Float64Array;
}

/** A point farther than this from every street that the mode may use is not on the network. */
export const SNAP_METRES = 250;

/** Most points have a street this near; looking so far first is faster. */
const NEAR_METRES = 50;

/** Where points join the network, as parallel lists. */
export interface Snaps {
  /** The nearest edge, or -1 where there is none within `SNAP_METRES`. */
  edge: Int32Array;
  /** Metres along that edge from its first end. */
  offset: Float64Array;
  /** The node at that end of the edge where the point joins it, or -1 in between: at a node all its streets are open. */
  node: Int32Array;
  /** Metres from the point to the edge, in a straight line. */
  metres: Float64Array;
}

/** The nearest edge for each point; of two that are equally near, the lower number. */
export function snap(network: Network, { lat, lon }: Points): Snaps {
  const snaps: Snaps = {
    edge: new Int32Array(lat.length).fill(-1),
    offset: new Float64Array(lat.length),
    node: new Int32Array(lat.length).fill(-1),
    metres: new Float64Array(lat.length),
  };
  for (let point = 0; point < lat.length; point++) {
    const nearest = nearestEdge(network, lat[point] ?? 0, lon[point] ?? 0);
    if (!nearest) continue;
    const { edge, offset, metres } = nearest;
    const { from, to, metres: length } = network.graph;
    snaps.edge[point] = edge;
    snaps.offset[point] = offset;
    snaps.metres[point] = metres;
    if (offset === 0) snaps.node[point] = from[edge] ?? 0;
    else if (offset === length[edge]) snaps.node[point] = to[edge] ?? 0;
  }
  return snaps;
}

interface OnEdge {
  edge: number;
  offset: number;
  metres: number;
}

function nearestEdge(network: Network, lat: number, lon: number): OnEdge | undefined {
  for (const radius of [NEAR_METRES, SNAP_METRES]) {
    const scale = metresPerDegree(lat);
    const [dLat, dLon] = [radius / scale.lat, radius / scale.lon];
    let best: OnEdge | undefined;
    for (const edge of network.index.within(lon - dLon, lat - dLat, lon + dLon, lat + dLat)) {
      const found = nearestOn(network, edge, lat, lon);
      if (found.metres > radius) continue;
      const isBetter =
        !best || found.metres < best.metres || (found.metres === best.metres && edge < best.edge);
      if (isBetter) best = found;
    }
    if (best) return best;
  }
}

/** Where a point is nearest to an edge, on the plane that touches the ellipsoid at the point. */
function nearestOn({ graph }: Network, edge: number, lat: number, lon: number): OnEdge {
  const scale = metresPerDegree(lat);
  const [first = 0, end = 0] = [graph.pointStart[edge], graph.pointStart[edge + 1]];
  const best = { piece: first, along: 0, squared: Number.POSITIVE_INFINITY };
  let [x2, y2] = [0, 0];
  for (let at = first; at < end; at++) {
    const [x1, y1] = [x2, y2];
    x2 = degreesBetween(lon, (graph.lon[at] ?? 0) / UNITS_PER_DEGREE) * scale.lon;
    y2 = ((graph.lat[at] ?? 0) / UNITS_PER_DEGREE - lat) * scale.lat;
    if (at === first) continue;
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
    const squared = (x1 + along * dx) ** 2 + (y1 + along * dy) ** 2;
    if (squared < best.squared) Object.assign(best, { piece: at - 1, along, squared });
  }
  const isLast = best.piece === end - 2 && best.along === 1;
  const offset = isLast ? (graph.metres[edge] ?? 0) : metresAlong(graph, first, best.piece, best.along);
  return { edge, offset, metres: Math.sqrt(best.squared) };
}

/** Metres from the edge's first point to the given part of a piece. */
function metresAlong({ lat, lon }: Network["graph"], first: number, piece: number, along: number): number {
  const degrees = (of: Int32Array, at: number): number => (of[at] ?? 0) / UNITS_PER_DEGREE;
  const lengthOf = (at: number): number =>
    metresBetween(degrees(lat, at), degrees(lon, at), degrees(lat, at + 1), degrees(lon, at + 1));
  let metres = along === 0 ? 0 : along * lengthOf(piece);
  for (let at = first; at < piece; at++) metres += lengthOf(at);
  return metres;
}
