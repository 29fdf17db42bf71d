import { UnavailableError } from "../errors.ts";

/**
 * Streets as a graph, in typed arrays over one buffer that threads can share. Nodes are only where streets meet, end or
 * change; what lies between is one edge with its points.
 */
export interface StreetGraph {
  readonly buffer: SharedArrayBuffer;
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** By edge: its metres along the ellipsoid. */
  readonly metres: Float64Array;
  /** By edge: the nodes at its ends; the same one for a ring. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Edge e has the points `pointStart[e] … pointStart[e + 1] - 1`, both ends included. */
  readonly pointStart: Int32Array;
  /** By point: ten-millionths of a degree. */
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  /** By edge: who may use it, from `from` to `to` (forward) and back; see access.ts. */
  readonly use: Uint8Array;
}

/** How many there are of each. */
export interface GraphSize {
  nodeCount: number;
  edgeCount: number;
  pointCount: number;
}

/** A graph's coordinates are ten-millionths of a degree; dividing gives the degrees as they were written. */
export const UNITS_PER_DEGREE = 1e7;

/** "NYSN", and the version of the layout; numbers are little-endian, as every processor has them that Node runs on. */
const MAGIC = 0x4e_53_59_4e;
const VERSION = 1;
const HEADER_BYTES = 24;

/** A graph of zeros, to be filled. */
export function newGraph(size: GraphSize): StreetGraph {
  const buffer = new SharedArrayBuffer(bytesOf(size));
  new Int32Array(buffer, 0, HEADER_BYTES / 4).set([
    MAGIC,
    VERSION,
    size.nodeCount,
    size.edgeCount,
    size.pointCount,
  ]);
  return arraysOf(buffer, size);
}

/**
 * The graph in a buffer that `newGraph` made, not copied.
 * @throws UnavailableError for one of another version, or cut off
 */
export function graphIn(buffer: SharedArrayBuffer): StreetGraph {
  const header = buffer.byteLength < HEADER_BYTES ? [] : new Int32Array(buffer, 0, HEADER_BYTES / 4);
  const [magic, version, nodeCount = 0, edgeCount = 0, pointCount = 0] = header;
  const size = { nodeCount, edgeCount, pointCount };
  if (magic !== MAGIC || version !== VERSION || buffer.byteLength !== bytesOf(size))
    throw new UnavailableError(
      `expected a street network of layout ${VERSION}, got another one: import the streets again`,
    );
  return arraysOf(buffer, size);
}

function bytesOf({ edgeCount, pointCount }: GraphSize): number {
  return HEADER_BYTES + edgeCount * 8 + edgeCount * 8 + (edgeCount + 1) * 4 + pointCount * 8 + edgeCount;
}

function arraysOf(buffer: SharedArrayBuffer, { nodeCount, edgeCount, pointCount }: GraphSize): StreetGraph {
  let at = HEADER_BYTES;
  const integers = (length: number): Int32Array => {
    const array = new Int32Array(buffer, at, length);
    at += array.byteLength;
    return array;
  };
  // the widest first, so that each begins where its numbers may
  const metres = new Float64Array(buffer, at, edgeCount);
  at += metres.byteLength;
  const [from, to, pointStart] = [integers(edgeCount), integers(edgeCount), integers(edgeCount + 1)];
  const [lat, lon] = [integers(pointCount), integers(pointCount)];
  const use = new Uint8Array(buffer, at, edgeCount);
  return { buffer, nodeCount, edgeCount, metres, from, to, pointStart, lat, lon, use };
}

/** West, south, east and north of the graph, in degrees. */
export function boundsOf({ lat, lon }: StreetGraph): {
  west: number;
  south: number;
  east: number;
  north: number;
} {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (let point = 0; point < lat.length; point++) {
    const y = (lat[point] ?? 0) / UNITS_PER_DEGREE;
    const x = (lon[point] ?? 0) / UNITS_PER_DEGREE;
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}
