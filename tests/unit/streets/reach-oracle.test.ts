import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createOSMStream } from "osm-pbf-parser-node";
import { beforeAll, describe, expect, it } from "vitest";
import { TRAVEL_MODES } from "../../../server/places/travel.ts";
import { buildGraph } from "../../../server/streets/build-graph.ts";
import { graphIn, type StreetGraph } from "../../../server/streets/graph.ts";
import { ISLAND_METRES } from "../../../server/streets/islands.ts";
import { networkOf } from "../../../server/streets/network.ts";
import { nearestSeconds, type Reach, reach } from "../../../server/streets/reach.ts";
import { readStreets } from "../../../server/streets/read-streets.ts";
import type { OsmNode, OsmWay } from "../../support/osm-file.ts";
import { fc } from "../../support/property.ts";
import { between, seeded } from "../../support/random.ts";
import { bellmanFord, dijkstra, type SplitGraph, splitGraph } from "../../support/street-oracle.ts";
import { graphOf, nodeAt, pointsAt, SPEEDS } from "../../support/streets.ts";

/** By place and cell, Infinity where `reach` has no such pair. */
function pairsOf({ start, cell, seconds }: Reach, cellCount: number): number[][] {
  return Array.from(start.subarray(1), (end, place) => {
    const row = new Array<number>(cellCount).fill(Number.POSITIVE_INFINITY);
    for (let at = start[place] ?? 0; at < end; at++) row[cell[at] ?? 0] = seconds[at] ?? Number.NaN;
    return row;
  });
}

/** The same from the obvious search, cell by cell, without those beyond the limit. */
function plainPairs(graph: SplitGraph, search: typeof dijkstra, maxSeconds: number): number[][] {
  const fromCells = graph.cells.map((cell) =>
    cell === -1 ? undefined : search(graph.arcs, cell, maxSeconds),
  );
  return graph.places.map((place) =>
    fromCells.map((seconds) => {
      const own = (place === -1 ? undefined : seconds?.[place]) ?? Number.POSITIVE_INFINITY;
      return own <= maxSeconds ? own : Number.POSITIVE_INFINITY;
    }),
  );
}

/** Sums in another order differ in their last digits, which matter at the limit only. */
function expectSame(found: number[][], plain: number[][], maxSeconds: number): void {
  expect(found.length).toBe(plain.length);
  for (const [place, row] of plain.entries())
    for (const [cell, seconds] of row.entries()) {
      const own = found[place]?.[cell] ?? Number.NaN;
      if (Math.abs(own - seconds) < 1e-6 || own === seconds) continue;
      if (Math.abs(Math.min(own, seconds) - maxSeconds) < 1e-6) continue;
      expect.fail(`place ${place}, cell ${cell}: expected ${seconds} s, got ${own} s`);
    }
}

/** Thousandths of a degree: anywhere, as which of two streets equally far a point joins is a matter of their order. */
const along = fc.noBias(fc.nat(8_000_000)).map((millionths) => millionths / 1_000_000);
const pair = fc.tuple(along, along);
const limits = fc.record({
  mode: fc.constantFrom(...TRAVEL_MODES),
  islandMetres: fc.nat(1000),
  maxSeconds: fc.nat(1500),
});
const highway = fc.constantFrom("residential", "footway", "steps", "cycleway");
const oneway = fc.constantFrom("yes", "-1", "no");

describe("travel times on streets drawn at random", () => {
  it("equal those of trying every arc again and again", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(pair, { minLength: 3, maxLength: 14 }),
        fc.array(fc.tuple(highway, oneway, fc.array(fc.nat(15), { minLength: 2, maxLength: 6 })), {
          minLength: 1,
          maxLength: 9,
        }),
        fc.array(pair, { minLength: 1, maxLength: 6 }),
        fc.array(pair, { minLength: 1, maxLength: 4 }),
        limits,
        async (nodePairs, wayParts, cellPairs, placePairs, { mode, islandMetres, maxSeconds }) => {
          const nodes = nodePairs.map(([east, north], id) => rounded(nodeAt(id, east, north)));
          const ways = withoutRepeats(wayParts);
          const [cells, places] = [pointsAt(...cellPairs), pointsAt(...placePairs)];
          const network = networkOf(await graphOf(nodes, ways, islandMetres), mode, SPEEDS);
          const found = reach(network, { cells, places, maxSeconds });
          const split = splitGraph({ nodes, ways, mode, speeds: SPEEDS, islandMetres, cells, places });
          const plain = plainPairs(split, bellmanFord, maxSeconds);
          expectSame(pairsOf(found, cellPairs.length), plain, maxSeconds);
          expect(Array.from(found.isCellOnNetwork)).toEqual(split.cells.map((cell) => Number(cell !== -1)));
          const nearest = nearestSeconds(network, { cells, places, maxSeconds });
          expectSame(
            [Array.from(nearest)],
            [cellPairs.map((_, cell) => Math.min(...plain.map((row) => row[cell] ?? 0)))],
            maxSeconds,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** As files hold coordinates. */
const rounded = ({ id, lat, lon }: OsmNode): OsmNode => ({
  id,
  lat: Math.round(lat * 1e7) / 1e7,
  lon: Math.round(lon * 1e7) / 1e7,
});

/** No two ways along the same line: which of the two a point joins is a matter of order. */
function withoutRepeats(parts: readonly [string, string, number[]][]): OsmWay[] {
  const seen = new Set<string>();
  return parts.flatMap(([kind, direction, refs]) =>
    refs.slice(1).flatMap((ref, at): OsmWay[] => {
      const ends = [refs[at] ?? 0, ref];
      const key = ends.toSorted((one, other) => one - other).join();
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ tags: { highway: kind, oneway: direction }, refs: ends }];
    }),
  );
}

const FILE = "../shared/data/osm/porto-alegre.osm.pbf";
const CELLS = "../shared/data/demand/porto-alegre-hexgrid.csv";
const isMissing = !existsSync(FILE) || !existsSync(CELLS);

describe.skipIf(isMissing)(
  `Porto Alegre${isMissing ? " (skipped: ../shared/data/osm or ../shared/data/demand is not here)" : ""}`,
  () => {
    let file: { nodes: OsmNode[]; ways: OsmWay[] };
    let graph: StreetGraph;
    beforeAll(async () => {
      file = await readWithLibrary();
      graph = buildGraph(await readStreets({ open: () => createReadStream(FILE) }));
    });

    it.each([
      { mode: "WALK", maxSeconds: 1800 },
      { mode: "EBIKE", maxSeconds: 1200 },
    ] as const)("every time by $mode equals plain Dijkstra per cell", ({ mode, maxSeconds }) => {
      const rows = readFileSync(CELLS, "utf8").trim().split("\n").slice(1);
      const cells = {
        lat: Float64Array.from(rows, (row) => Number(row.split(",")[2])),
        lon: Float64Array.from(rows, (row) => Number(row.split(",")[1])),
      };
      const random = seeded(20_261_122);
      const places = {
        lat: Float64Array.from({ length: 40 }, () => between(random, -30.11, -30)),
        lon: Float64Array.from({ length: 40 }, () => between(random, -51.26, -51.14)),
      };
      const network = networkOf(graphIn(graph.buffer), mode, SPEEDS);
      const found = reach(network, { cells, places, maxSeconds });
      const islandMetres = ISLAND_METRES;
      const split = splitGraph({ ...file, mode, speeds: SPEEDS, islandMetres, cells, places });
      expectSame(pairsOf(found, rows.length), plainPairs(split, dijkstra, maxSeconds), maxSeconds);
      expect(found.cell.length).toBeGreaterThan(1000);
    });
  },
);

/** Nodes and ways by another reader than ours. */
async function readWithLibrary(): Promise<{ nodes: OsmNode[]; ways: OsmWay[] }> {
  const nodes: OsmNode[] = [];
  const ways: OsmWay[] = [];
  for await (const item of createOSMStream(FILE)) {
    if (isNode(item)) nodes.push({ id: item.id, lat: item.lat, lon: item.lon });
    else if (isWay(item)) ways.push({ tags: item.tags ?? {}, refs: item.refs });
  }
  return { nodes, ways };
}

const isNode = (item: object): item is OsmNode => "type" in item && item.type === "node";
const isWay = (item: object): item is { tags?: Record<string, string>; refs: number[] } =>
  "type" in item && item.type === "way";
