import { describe, expect, it } from "vitest";
import { anyUse, USE } from "../../../server/streets/access.ts";
import { boundsOf, graphIn, type StreetGraph } from "../../../server/streets/graph.ts";
import { metresBetween } from "../../../server/streets/metres.ts";
import { graphOf, nodeAt, way } from "../../support/streets.ts";

/** Node i is i thousandths of a degree east: a straight line of some 85 m a step; those from 10 stand a step north. */
const LINE = Array.from({ length: 20 }, (_, id) => nodeAt(id, id % 10, id < 10 ? 0 : 1));
const STEP = metresBetween(39.9, 116.4, 39.9, 116.401);

const build = (ways: ReturnType<typeof way>[], islandMetres = 0) => graphOf(LINE, ways, islandMetres);
/** Each edge as its length in steps east or north, and its bits. */
const edgesOf = ({ metres, use }: StreetGraph) =>
  Array.from(metres, (own, at) => [Math.round(own / STEP), use[at]]);
const BOTH = anyUse("WALK") | anyUse("EBIKE");

describe("streets as a graph", () => {
  it("join ways that go on as one, whichever way they are drawn", async () => {
    const graph = await build([way("residential", [0, 1, 2]), way("service", [4, 3, 2])]);
    expect(graph.nodeCount).toBe(2);
    expect(edgesOf(graph)).toEqual([[4, BOTH]]);
    expect(Array.from(graph.lon)).toEqual([0, 1, 2, 3, 4].map((east) => 1_164_000_000 + 10_000 * east));
  });

  it("part where streets meet, though it be in the middle of both", async () => {
    const graph = await build([way("residential", [0, 1, 2, 3]), way("residential", [12, 2])]);
    expect(graph.nodeCount).toBe(4);
    expect(
      edgesOf(graph)
        .map(([steps]) => steps)
        .sort(),
    ).toEqual([1, 1, 2]);
  });

  it("part where it changes who may use them", async () => {
    const graph = await build([way("residential", [0, 1]), way("footway", [1, 2]), way("steps", [2, 3])]);
    expect(graph.nodeCount).toBe(4);
    expect(edgesOf(graph)).toEqual([
      [1, BOTH],
      [1, anyUse("WALK")],
      [1, anyUse("WALK") | 16],
    ]);
  });

  it("keep one-way streets one-way when they are joined, and apart where they point at each other", async () => {
    const oneway = { oneway: "yes" };
    const along = await build([way("residential", [0, 1], oneway), way("residential", [1, 2], oneway)]);
    expect(edgesOf(along)).toEqual([[2, anyUse("WALK") | USE.EBIKE.forward]]);
    const against = await build([way("residential", [0, 1], oneway), way("residential", [2, 1], oneway)]);
    expect(edgesOf(against).map(([steps]) => steps)).toEqual([1, 1]);
  });

  it("have a node on a ring that nothing touches", async () => {
    const graph = await build([way("pedestrian", [0, 1, 11, 10, 0])]);
    expect([graph.nodeCount, graph.edgeCount]).toEqual([1, 1]);
    expect(graph.from[0]).toBe(graph.to[0]);
    expect(graph.pointStart[1]).toBe(5);
  });

  it("end where the file ends, and start again where it comes back", async () => {
    const graph = await build([way("residential", [0, 1, 99, 2, 2, 3])]);
    expect(edgesOf(graph)).toEqual([
      [1, BOTH],
      [1, BOTH],
    ]);
  });

  it("leave out ways of one point, and of points that are nowhere", async () => {
    const graph = await build([way("residential", [0]), way("residential", [98, 99])]);
    expect([graph.nodeCount, graph.edgeCount, graph.lat.length]).toEqual([0, 0, 0]);
  });
});

describe("islands", () => {
  const mainland = way("residential", [0, 1, 2, 3, 4]);

  it("are dropped when they are shorter than the limit, except for the largest group", async () => {
    const island = way("residential", [11, 12, 13]);
    expect((await build([mainland, island], 2.5 * STEP)).edgeCount).toBe(1);
    expect((await build([mainland, island], 1.5 * STEP)).edgeCount).toBe(2);
    expect((await build([mainland, island], 1e9)).edgeCount).toBe(1);
  });

  it("are dropped for the mode that they are islands for", async () => {
    const footway = way("footway", [4, 5]);
    const graph = await build([mainland, footway, way("residential", [5, 6])], 1.5 * STEP);
    expect(edgesOf(graph)).toEqual([
      [4, BOTH],
      [1, anyUse("WALK")],
      [1, anyUse("WALK")],
    ]);
  });

  it("are also where one gets in and not out again", async () => {
    const trap = way("residential", [4, 5, 6], { oneway: "yes" });
    const graph = await build([mainland, trap], 1.5 * STEP);
    expect(edgesOf(graph)).toEqual([
      [4, BOTH],
      [2, anyUse("WALK")],
    ]);
  });

  it("are not what a one-way street joins to both ends of the rest", async () => {
    const loop = way("residential", [4, 14, 13, 3], { oneway: "yes" });
    const graph = await build([mainland, loop], 3.5 * STEP);
    expect(edgesOf(graph)).toContainEqual([4, anyUse("WALK") | USE.EBIKE.backward]);
  });
});

describe("the buffer of a graph", () => {
  it("is all that is needed to have it again", async () => {
    const graph = await build([way("residential", [0, 1, 2]), way("footway", [1, 11])]);
    expect(graphIn(graph.buffer)).toEqual(graph);
    expect(boundsOf(graph)).toEqual({ west: 116.4, south: 39.9, east: 116.402, north: 39.901 });
  });

  it("is refused when it is cut off or something else", async () => {
    const { buffer } = await build([way("residential", [0, 1, 2])]);
    expect(() => graphIn(buffer.slice(0, -1))).toThrow("import the streets again");
    expect(() => graphIn(new SharedArrayBuffer(0))).toThrow("import the streets again");
    const other = buffer.slice(0);
    new Int32Array(other, 0, 2)[1] = 99;
    expect(() => graphIn(other)).toThrow("import the streets again");
  });
});
