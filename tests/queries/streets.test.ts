import { createReadStream, existsSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { buildGraph } from "../../server/streets/build-graph.ts";
import { graphIn } from "../../server/streets/graph.ts";
import { loadGraph } from "../../server/streets/load-graph.service.ts";
import { metresBetween } from "../../server/streets/metres.ts";
import { readStreets } from "../../server/streets/read-streets.ts";
import { deleteNetwork, findNetworks } from "../../server/streets/streets.queries.ts";
import { importStreets, type StreetsImport } from "../../server/streets/streets-import.service.ts";
import { useDatabase } from "../support/database.ts";
import { opened, osmFile } from "../support/osm-file.ts";
import { graphOf, nodeAt, way } from "../support/streets.ts";

const database = useDatabase();
const AT = new Date("2026-11-22T00:00:00Z");

beforeEach(async () => {
  await database.db.deleteFrom("street_networks").execute();
});

const NODES = Array.from({ length: 10 }, (_, id) => nodeAt(id, id, id % 2));
const SHORT = [way("residential", [0, 1, 2])];
const LONG = [way("residential", [0, 1, 2, 3]), way("footway", [2, 7])];

/** Three steps to the north-east or south-east, and one of five to the north-east. */
const METRES =
  3 * metresBetween(39.9, 116.4, 39.901, 116.401) + metresBetween(39.9, 116.402, 39.901, 116.407);

const imported = (file: Uint8Array, options: Partial<StreetsImport> = {}) =>
  importStreets(database.db, {
    name: "city",
    source: "city.osm.pbf",
    at: AT,
    open: opened(file),
    ...options,
  });

async function loaded(name = "city") {
  const network = (await findNetworks(database.db)).find((own) => own.name === name);
  const buffer = network && (await loadGraph(database.db, network));
  return buffer && graphIn(buffer);
}

describe("importing streets", () => {
  it("stores a network that is loaded as it was built", async () => {
    const report = await imported(osmFile(NODES, LONG));
    const graph = await graphOf(NODES, LONG);
    expect(await loaded()).toEqual(graph);
    const totals = { nodes: 4, edges: 3, bytes: graph.buffer.byteLength };
    expect(report).toEqual({
      name: "city",
      ways: 2,
      kept: true,
      ...totals,
      metres: expect.closeTo(METRES, 3),
    });
    expect(await findNetworks(database.db)).toEqual([
      {
        ...{ id: expect.any(Number), name: "city", source: "city.osm.pbf", importedAt: AT },
        ...{ digest: expect.stringMatching(/^[0-9a-f]{64}$/), ...totals, metres: report.metres },
        ...{ west: 116.4, south: 39.9, east: 116.407, north: 39.901 },
      },
    ]);
  });

  it("replaces the network of the same name and leaves others", async () => {
    await imported(osmFile(NODES, SHORT));
    await imported(osmFile(NODES, SHORT), { name: "county" });
    const [before] = await findNetworks(database.db);
    await imported(osmFile(NODES, LONG));
    expect(await loaded()).toEqual(await graphOf(NODES, LONG));
    expect(await loaded("county")).toEqual(await graphOf(NODES, SHORT));
    // whoever still knows the old one sees that it is gone
    expect(before && (await loadGraph(database.db, before))).toBeUndefined();
    const parts = await database.db.selectFrom("street_network_parts").select("network_id").execute();
    expect(parts).toHaveLength(2);
  });

  it("has the same digest for the same streets, and another for others", async () => {
    await imported(osmFile(NODES, SHORT), { name: "one" });
    await imported(osmFile(NODES, SHORT, { compressed: false }), { name: "same" });
    await imported(osmFile(NODES, LONG), { name: "third" });
    const [one, same, third] = (await findNetworks(database.db)).map(({ digest }) => digest);
    expect(same).toBe(one);
    expect(third).not.toBe(one);
  });

  it("changes nothing in a dry run, with a broken file, or when it is stopped", async () => {
    await imported(osmFile(NODES, SHORT));
    const before = await findNetworks(database.db);
    const file = osmFile(NODES, LONG);
    expect(await imported(file, { dryRun: true })).toMatchObject({ kept: false, ways: 2 });
    await expect(imported(file.subarray(0, -1))).rejects.toThrow(/expected a file of at least \d+ bytes/);
    await expect(imported(osmFile([], LONG))).rejects.toThrow("expected the points of the file's streets");
    await expect(imported(file, { name: " " })).rejects.toThrow("expected a name of 1 to 100 characters");
    const stopped = AbortSignal.abort(new Error("stopped"));
    await expect(imported(file, { signal: stopped })).rejects.toThrow("stopped");
    expect(await findNetworks(database.db)).toEqual(before);
    expect(await loaded()).toEqual(await graphOf(NODES, SHORT));
  });

  it("stores in parts what is too much for one", async () => {
    const nodes = Array.from({ length: 600_000 }, (_, id) => nodeAt(id, id / 1000, 0));
    const report = await imported(
      osmFile(nodes, [
        way(
          "residential",
          nodes.map(({ id }) => id),
        ),
      ]),
    );
    expect(report.bytes).toBeGreaterThan(4 * 1024 * 1024);
    const parts = await database.db
      .selectFrom("street_network_parts")
      .select("part")
      .orderBy("part")
      .execute();
    expect(parts.map(({ part }) => part)).toEqual([0, 1]);
    const graph = await loaded();
    expect(graph?.lon.at(-1)).toBe(Math.round((116.4 + 599.999 / 1000) * 1e7));
    expect(graph?.edgeCount).toBe(1);
  });

  it("is undone by deleting the network", async () => {
    await imported(osmFile(NODES, SHORT));
    expect(await deleteNetwork(database.db, "city")).toBe(true);
    expect(await deleteNetwork(database.db, "city")).toBe(false);
    expect(await database.db.selectFrom("street_network_parts").select("part").execute()).toEqual([]);
  });
});

const FILE = "../shared/data/osm/porto-alegre.osm.pbf";
const isMissing = !existsSync(FILE);

it.skipIf(isMissing)(
  `Porto Alegre is stored and loaded${isMissing ? " (skipped: ../shared/data/osm is not here)" : ""}`,
  async () => {
    const open = () => createReadStream(FILE);
    const seen: number[] = [];
    const onProgress = (ways: number) => seen.push(ways);
    const report = await importStreets(database.db, {
      name: "Porto Alegre",
      source: FILE,
      at: AT,
      open,
      onProgress,
    });
    expect(report.ways).toBeGreaterThan(14_000);
    expect(seen.at(-1)).toBe(report.ways);
    expect(await loaded("Porto Alegre")).toEqual(buildGraph(await readStreets({ open })));
  },
);
