import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { InputError } from "../../../server/errors.ts";
import { readOsmBlocks } from "../../../server/streets/osm-file.ts";
import { readPrimitives } from "../../../server/streets/osm-primitives.ts";
import { readStreets } from "../../../server/streets/read-streets.ts";
import {
  bytesField,
  numberField,
  type OsmFileOptions,
  opened,
  osmBlock,
  osmFile,
} from "../../support/osm-file.ts";
import { fc } from "../../support/property.ts";

/** Ids beyond 32 bits, as OpenStreetMap has had them since 2013. */
const NODES = [
  { id: 12_345_678_901, lat: 39.9042, lon: 116.4074 },
  { id: 12_345_678_900, lat: -30.0346471, lon: -51.2176584 },
  { id: 7, lat: 0, lon: 179.5 },
];
const WAYS = [
  { tags: { highway: "residential", name: "驿站路" }, refs: [12_345_678_901, 7] },
  { tags: { building: "yes" }, refs: [7, 12_345_678_900, 7] },
];

async function readAll(file: Uint8Array, chunk?: number) {
  const nodes: { id: number; lat: number; lon: number }[] = [];
  const ways: { tags: Record<string, string>; refs: number[] }[] = [];
  for await (const { bytes } of readOsmBlocks(opened(file, chunk)()))
    readPrimitives(bytes, {
      onNode: (id, lat, lon) => nodes.push({ id, lat: lat / 1e7, lon: lon / 1e7 }),
      onWay: (tags, refs) => ways.push({ tags: Object.fromEntries(tags), refs: refs() }),
    });
  return { nodes, ways };
}

describe("an OpenStreetMap file", () => {
  it.each<OsmFileOptions & { chunk?: number }>([
    {},
    { dense: false },
    { compressed: false },
    { waysFirst: true },
    { granularity: 1000, offset: -500 },
    { granularity: 1, offset: 0 },
    { chunk: 1 },
    { chunk: 7 },
  ])("is read however it is written: %o", async ({ chunk, ...options }) => {
    const { nodes, ways } = await readAll(osmFile(NODES, WAYS, options), chunk);
    expect(ways).toEqual(WAYS);
    expect(nodes.map(({ id }) => id)).toEqual(NODES.map(({ id }) => id));
    for (const [index, node] of nodes.entries()) {
      expect(node.lat).toBeCloseTo(NODES[index]?.lat ?? Number.NaN, options.granularity === 1000 ? 5 : 7);
      expect(node.lon).toBeCloseTo(NODES[index]?.lon ?? Number.NaN, options.granularity === 1000 ? 5 : 7);
    }
  });

  it("may hold blocks of a kind that nobody knows", async () => {
    const unknown = osmBlock("Elsewhere", Buffer.from("anything"), false);
    const { ways } = await readAll(Buffer.concat([osmFile(NODES, WAYS), unknown]));
    expect(ways).toEqual(WAYS);
  });
});

const HEADER = osmFile([], []).subarray(0, osmFile([], []).indexOf("OSMData") - 6);
const withHeader = (...blocks: Uint8Array[]) => Buffer.concat([HEADER, ...blocks]);
const bomb = Buffer.concat([
  numberField(2, 40 * 1024 * 1024),
  bytesField(3, deflateSync(Buffer.alloc(40 * 1024 * 1024))),
]);
const blockHeader = (type: string, size: number) => {
  const header = Buffer.concat([bytesField(1, Buffer.from(type)), numberField(3, size)]);
  return Buffer.concat([Buffer.from([0, 0, 0, header.length]), header]);
};

/** One street that passes the same point again and again. */
function manyPoints(): Buffer {
  const texts = ["", "highway", "residential"].map((text) => bytesField(1, Buffer.from(text)));
  const way = [
    bytesField(2, Buffer.from([1])),
    bytesField(3, Buffer.from([2])),
    bytesField(8, Buffer.alloc(10_000_001)),
  ];
  const group = bytesField(3, Buffer.concat(way));
  const block = Buffer.concat([bytesField(1, Buffer.concat(texts)), bytesField(2, group)]);
  return withHeader(osmBlock("OSMData", block, true));
}

describe("a file that cannot be used", () => {
  it.each([
    ["empty", Buffer.alloc(0), "got an empty one"],
    ["text", Buffer.from("<osm version='0.6'>"), "header of 1 to 65536 bytes, got 1013937005"],
    ["without its header", osmBlock("OSMData", Buffer.alloc(0), true), "OSMHeader first"],
    ["that needs more", osmFile([], [], { features: ["HistoricalInformation"] }), "HistoricalInformation"],
    ["of huge blocks", withHeader(blockHeader("OSMData", 1e9)), "at most 33554432 bytes"],
    ["of nothing but air", withHeader(blockHeader("OSMData", bomb.length), bomb), "compressed by zlib"],
    [
      "compressed in another way",
      withHeader(blockHeader("OSMData", 3), bytesField(4, Buffer.from("x"))),
      "another compression",
    ],
    ["on another planet", osmFile([{ id: 1, lat: 91, lon: 0 }], WAYS), "latitude within ±90, got 91"],
    ["of more than anybody has", manyPoints(), "at most 10000000 points of streets, got 10000001"],
    ["without streets", osmFile(NODES, WAYS.slice(1)), "expected a file with streets"],
  ])("one %s is refused", async (_, file, message) => {
    await expect(readStreets({ open: opened(file) })).rejects.toThrow(message);
    await expect(readStreets({ open: opened(file) })).rejects.toBeInstanceOf(InputError);
  });

  it("is closed again, as is one whose reading is stopped", async () => {
    const closed: string[] = [];
    const open = (name: string, file: Uint8Array) =>
      async function* () {
        try {
          yield file;
          yield Buffer.from("x".repeat(10));
        } finally {
          closed.push(name);
        }
      };
    await expect(readStreets({ open: open("broken", osmFile(NODES, WAYS)) })).rejects.toThrow("a header of");
    expect(closed).toEqual(["broken"]);
    const stopped = AbortSignal.abort(new Error("stopped"));
    const whole = open("stopped", osmFile(NODES, WAYS));
    await expect(readStreets({ open: whole, signal: stopped })).rejects.toThrow("stopped");
    expect(closed).toEqual(["broken", "stopped"]);
  });

  it("says where it is cut off, wherever that is", async () => {
    const file = osmFile(NODES, WAYS);
    const lastBlock = file.lastIndexOf("OSMData") - 6;
    const failures = await Promise.all(
      Array.from(file.keys(), (length) =>
        readStreets({ open: opened(file.subarray(0, length)) }).then(() => undefined, String),
      ),
    );
    // cut between two blocks it is a smaller whole file: here one without ways
    const expectedAt = (length: number) =>
      length === 0
        ? /empty/
        : length === HEADER.length || length === lastBlock
          ? /with streets/
          : new RegExp(`InputError: .*expected a file of at least \\d+ bytes, got ${length}`);
    for (const [length, failure] of failures.entries()) expect(failure).toMatch(expectedAt(length));
  });

  it("is refused or read, but never anything else, with any bytes of it wrong", async () => {
    const files = [osmFile(NODES, WAYS, { compressed: false }), osmFile(NODES, WAYS)];
    const wrong = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), wrong, async (file, changes) => {
        const broken = Buffer.from(file);
        for (const [at, byte] of changes) broken[at % broken.length] = byte;
        const failure = await readStreets({ open: opened(broken) }).then(
          () => undefined,
          (error) => error,
        );
        expect(failure === undefined || failure instanceof InputError, String(failure?.stack)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
