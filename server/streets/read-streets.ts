import { expected, InputError } from "../errors.ts";
import { useOf } from "./access.ts";
import { growingBytes, growingFloats, growingIntegers } from "./growing.ts";
import { atByte, readOsmBlocks } from "./osm-file.ts";
import { type OsmVisitor, readPrimitives } from "./osm-primitives.ts";

/** The ways of a file that count, as points in lists. */
export interface Streets {
  /** By way: its directions, see access.ts. */
  use: Uint8Array;
  /** Way w has the points `ref[start[w]] … ref[start[w + 1] - 1]`. */
  start: Int32Array;
  /** Numbers of points, in the order of the way. */
  ref: Int32Array;
  /** By point: ten-millionths of a degree; NOWHERE where the file lacks the node, as at the edge of an extract. */
  lat: Int32Array;
  lon: Int32Array;
}

export const NOWHERE = 0x7fff_ffff;

/**
 * Points of streets in a file, at most: some 60 bytes each while the network is built. A city of twenty million people
 * has two million.
 */
export const MOST_POINTS = 10_000_000;

export interface StreetsSource {
  /** Opens the file; it is read twice, since nodes come before the ways that say which of them count. */
  open: () => AsyncIterable<Uint8Array>;
  signal?: AbortSignal | undefined;
  /** Told how many ways that count were found so far. */
  onProgress?: ((ways: number) => void) | undefined;
}

/** @throws InputError for a file that is broken, has no streets, or more than `MOST_POINTS` points */
export async function readStreets(source: StreetsSource): Promise<Streets> {
  const { use, start, ids } = await readWays(source);
  if (use.length === 0) throw new InputError("expected a file with streets, got one without");
  const known = distinct(ids);
  const ref = Int32Array.from(ids, (id) => indexOf(known, id));
  return { use, start, ref, ...(await readPoints(source, known)) };
}

async function readWays(source: StreetsSource) {
  const use = growingBytes();
  const start = growingIntegers();
  const ids = growingFloats();
  start.push(0);
  await visit(source, {
    onWay(tags, refs) {
      const found = useOf(tags);
      if (found === 0) return;
      use.push(found);
      for (const id of refs()) ids.push(id);
      start.push(ids.length);
      if (ids.length > MOST_POINTS)
        throw expected(`a file with at most ${MOST_POINTS} points of streets`, ids.length);
      source.onProgress?.(use.length);
    },
  });
  return { use: use.view(), start: start.view(), ids: ids.view() };
}

async function readPoints(source: StreetsSource, known: Float64Array) {
  const lat = new Int32Array(known.length).fill(NOWHERE);
  const lon = new Int32Array(known.length).fill(NOWHERE);
  await visit(source, {
    onNode(id, nodeLat, nodeLon) {
      const index = indexOf(known, id);
      if (index < 0) return;
      lat[index] = nodeLat;
      lon[index] = nodeLon;
    },
  });
  return { lat, lon };
}

async function visit({ open, signal }: StreetsSource, visitor: OsmVisitor): Promise<void> {
  for await (const { at, bytes } of readOsmBlocks(open())) {
    signal?.throwIfAborted();
    try {
      readPrimitives(bytes, visitor);
    } catch (error) {
      throw atByte(at, error);
    }
  }
}

/** The different ids, ascending. */
function distinct(ids: Float64Array): Float64Array {
  return ids
    .slice()
    .sort()
    .filter((id, index, sorted) => id !== sorted[index - 1]);
}

/** Where `id` is in the ascending list, or -1. */
function indexOf(ascending: Float64Array, id: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = ascending[middle] ?? Number.NaN;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
