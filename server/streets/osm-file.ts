import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { expected, InputError, NuanyiError } from "../errors.ts";
import { ByteQueue } from "./byte-queue.ts";
import { MessageReader } from "./protobuf.ts";

/**
 * OpenStreetMap's binary files (.osm.pbf; https://wiki.openstreetmap.org/wiki/PBF_Format): again and again the length
 * of a header in 4 bytes, the header, and a block of the length that the header says.
 */

/** What the format allows at most. */
const LONGEST_HEADER = 64 * 1024;
const LONGEST_BLOCK = 32 * 1024 * 1024;

/** What a file may demand of its reader. */
const FEATURES: readonly string[] = ["OsmSchema-V0.6", "DenseNodes"];

const inflated = promisify(inflate);

/**
 * The blocks with nodes, ways and relations, one by one, as `readPrimitives` takes them.
 * @throws InputError naming the byte where the file is broken, cut off or of another kind
 */
export async function* readOsmBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<OsmBlock> {
  const queue = new ByteQueue(chunks);
  try {
    yield* blocksIn(queue);
  } finally {
    await queue.close();
  }
}

async function* blocksIn(queue: ByteQueue): AsyncGenerator<OsmBlock> {
  let hasHeader = false;
  while (!(await queue.isAtEnd())) {
    const at = queue.position;
    const { type, size } = readHeader(at, await queue.take(headerLength(at, await queue.take(4))));
    const blob = await queue.take(size);
    if (type === "OSMHeader") {
      checkFeatures(at, await unpack(at, blob));
      hasHeader = true;
    } else if (type === "OSMData") {
      if (!hasHeader) throw atByte(at, expected("a block OSMHeader first", type));
      yield { at, bytes: await unpack(at, blob) };
    }
  }
  if (!hasHeader) throw new InputError("expected an OpenStreetMap file (.osm.pbf), got an empty one");
}

export interface OsmBlock {
  /** Where it begins in the file. */
  at: number;
  bytes: Uint8Array;
}

/** The failure with the place in the file; anything but an expected failure stays what it is. */
export function atByte(at: number, error: unknown): unknown {
  return error instanceof NuanyiError
    ? new InputError(
        `not a whole OpenStreetMap file (.osm.pbf): in the block at byte ${at}: ${error.message}`,
      )
    : error;
}

function headerLength(at: number, bytes: Uint8Array): number {
  const length = Buffer.from(bytes).readUInt32BE(0);
  if (length > 0 && length <= LONGEST_HEADER) return length;
  throw atByte(at, expected(`a header of 1 to ${LONGEST_HEADER} bytes`, length));
}

function readHeader(at: number, bytes: Uint8Array): { type: string; size: number } {
  try {
    const reader = new MessageReader(bytes);
    let type = "";
    let size = -1;
    while (reader.next()) {
      if (reader.field === 1) type = reader.text();
      else if (reader.field === 3) size = reader.varint();
    }
    if (type === "" || size < 0 || size > LONGEST_BLOCK)
      throw expected(`a block with a type and at most ${LONGEST_BLOCK} bytes`, { type, size });
    return { type, size };
  } catch (error) {
    throw atByte(at, error);
  }
}

/** A block's bytes, inflated where they are compressed. */
async function unpack(at: number, blob: Uint8Array): Promise<Uint8Array> {
  try {
    const reader = new MessageReader(blob);
    let size: number | undefined;
    let raw: Uint8Array | undefined;
    let packed: Uint8Array | undefined;
    while (reader.next()) {
      if (reader.field === 1) raw = reader.bytes();
      else if (reader.field === 2) size = reader.varint();
      else if (reader.field === 3) packed = reader.bytes();
    }
    const bytes = raw ?? (packed && (await inflateWhole(packed)));
    if (!bytes)
      throw new InputError("expected a block that is plain or compressed by zlib, got another compression");
    if (packed && size !== bytes.length) throw expected(`${size ?? "its number of"} bytes`, bytes.length);
    return bytes;
  } catch (error) {
    throw atByte(at, error);
  }
}

async function inflateWhole(packed: Uint8Array): Promise<Uint8Array> {
  return await inflated(packed, { maxOutputLength: LONGEST_BLOCK }).catch((error: Error) => {
    throw new InputError(`expected at most ${LONGEST_BLOCK} bytes compressed by zlib, got: ${error.message}`);
  });
}

function checkFeatures(at: number, bytes: Uint8Array): void {
  try {
    const reader = new MessageReader(bytes);
    while (reader.next()) {
      const feature = reader.field === 4 ? reader.text() : undefined;
      if (feature !== undefined && !FEATURES.includes(feature))
        throw expected(`a file that needs no more than ${FEATURES.join(" and ")}`, feature);
    }
  } catch (error) {
    throw atByte(at, error);
  }
}
