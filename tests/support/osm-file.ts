import { deflateSync } from "node:zlib";

/** Writes small OpenStreetMap files (.osm.pbf) for tests. */

export interface OsmNode {
  id: number;
  lat: number;
  lon: number;
}

export interface OsmWay {
  tags: Record<string, string>;
  refs: number[];
}

export interface OsmFileOptions {
  /** Nodes as three lists of differences, as nearly all files have them, or one by one. */
  dense?: boolean;
  compressed?: boolean;
  features?: string[];
  /** Nanodegrees of a coordinate's unit and of its origin. */
  granularity?: number;
  offset?: number;
  /** Ways before nodes. */
  waysFirst?: boolean;
}

export function osmFile(nodes: readonly OsmNode[], ways: readonly OsmWay[], options: OsmFileOptions = {}) {
  const { features = ["OsmSchema-V0.6", "DenseNodes"], compressed = true } = options;
  const header = Buffer.concat(features.map((feature) => bytesField(4, Buffer.from(feature))));
  const data = [nodesBlock(nodes, options), waysBlock(ways)];
  if (options.waysFirst) data.reverse();
  return Buffer.concat([
    osmBlock("OSMHeader", header, compressed),
    ...data.map((bytes) => osmBlock("OSMData", bytes, compressed)),
  ]);
}

/** The file as the import opens it, in chunks as small as given. */
export function opened(file: Uint8Array, chunk = 64 * 1024): () => AsyncGenerator<Uint8Array> {
  return async function* () {
    for (let at = 0; at < file.length; at += chunk) yield file.subarray(at, at + chunk);
  };
}

export function osmBlock(type: string, bytes: Uint8Array, compressed: boolean): Buffer {
  const blob = compressed
    ? Buffer.concat([numberField(2, bytes.length), bytesField(3, deflateSync(bytes))])
    : bytesField(1, bytes);
  const header = Buffer.concat([bytesField(1, Buffer.from(type)), numberField(3, blob.length)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  return Buffer.concat([length, header, blob]);
}

function nodesBlock(
  nodes: readonly OsmNode[],
  { dense = true, granularity = 100, offset = 0 }: OsmFileOptions,
) {
  const grid = (degrees: number) => Math.round((degrees * 1e9 - offset) / granularity);
  const group = dense
    ? bytesField(
        2,
        Buffer.concat([
          bytesField(1, differences(nodes.map(({ id }) => id))),
          bytesField(8, differences(nodes.map(({ lat }) => grid(lat)))),
          bytesField(9, differences(nodes.map(({ lon }) => grid(lon)))),
        ]),
      )
    : Buffer.concat(
        nodes.map(({ id, lat, lon }) =>
          bytesField(
            1,
            Buffer.concat([
              numberField(1, zigzag(id)),
              numberField(8, zigzag(grid(lat))),
              numberField(9, zigzag(grid(lon))),
            ]),
          ),
        ),
      );
  return Buffer.concat([
    bytesField(1, Buffer.alloc(0)),
    bytesField(2, group),
    numberField(17, granularity),
    numberField(19, offset),
    numberField(20, offset),
  ]);
}

function waysBlock(ways: readonly OsmWay[]): Buffer {
  const texts = [...new Set(["", ...ways.flatMap(({ tags }) => Object.entries(tags).flat())])];
  const numbers = new Map(texts.map((text, index) => [text, index]));
  const listed = (values: string[]) =>
    Buffer.concat(values.map((value) => varint(numbers.get(value) ?? Number.NaN)));
  const written = ways.map(({ tags, refs }, index) =>
    bytesField(
      3,
      Buffer.concat([
        numberField(1, index + 1),
        bytesField(2, listed(Object.keys(tags))),
        bytesField(3, listed(Object.values(tags))),
        bytesField(8, differences(refs)),
      ]),
    ),
  );
  return Buffer.concat([
    bytesField(1, Buffer.concat(texts.map((text) => bytesField(1, Buffer.from(text))))),
    bytesField(2, Buffer.concat(written)),
  ]);
}

const differences = (values: number[]): Buffer =>
  Buffer.concat(values.map((value, index) => varint(zigzag(value - (values[index - 1] ?? 0)))));

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

export const numberField = (field: number, value: number): Buffer =>
  Buffer.concat([varint(field * 8), varint(value)]);

export const bytesField = (field: number, bytes: Uint8Array): Buffer =>
  Buffer.concat([varint(field * 8 + 2), varint(bytes.length), bytes]);

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = BigInt.asUintN(64, BigInt(value)); ; left >>= 7n) {
    const low = Number(left & 0x7fn);
    if (left < 0x80n) return Buffer.from([...bytes, low]);
    bytes.push(low | 0x80);
  }
}
