import { describe, expect, it } from "vitest";
import type { TravelMode } from "../../../server/places/travel.ts";
import { metresBetween } from "../../../server/streets/metres.ts";
import { networkOf } from "../../../server/streets/network.ts";
import { nearestSeconds, reach } from "../../../server/streets/reach.ts";
import type { Points } from "../../../server/streets/snap.ts";
import { graphOf, nodeAt, pointsAt, SPEEDS, way } from "../../support/streets.ts";

const STEP = metresBetween(39.9, 116.4, 39.9, 116.401);
const NODES = Array.from({ length: 20 }, (_, id) => nodeAt(id, id % 10, id < 10 ? 0 : 1));
const [WALK, EBIKE] = [3.6 / 4.8, 3.6 / 15];

async function ask(
  ways: ReturnType<typeof way>[],
  mode: TravelMode,
  cells: Points,
  places: Points,
  maxSeconds = 3600,
) {
  const network = networkOf(await graphOf(NODES, ways), mode, SPEEDS);
  return reach(network, { cells, places, maxSeconds });
}
/** Seconds of the only pair, rounded to a hundredth; undefined where it is not there. */
const only = async (...question: Parameters<typeof ask>) => (await ask(...question)).seconds[0];

describe("seconds from a cell to a place", () => {
  it("are the stretch to the street, the street, and the stretch to the place", async () => {
    const north = metresBetween(39.9, 116.4, 39.901, 116.4);
    const street = [way("residential", [0, 1, 2, 3])];
    const [cells, places] = [pointsAt([0.5, 1]), pointsAt([2.5, -0.5])];
    expect(await only(street, "WALK", cells, places)).toBeCloseTo((1.5 * north + 2 * STEP) * WALK, 2);
    expect(await only(street, "EBIKE", cells, places)).toBeCloseTo(1.5 * north * WALK + 2 * STEP * EBIKE, 2);
  });

  it("go round where the street is one-way, from the cell to the place", async () => {
    const ring = [way("residential", [0, 1, 2, 12, 10, 0], { oneway: "yes" })];
    const [west, east] = [pointsAt([0.5, 0]), pointsAt([1.5, 0])];
    const around = (await graphOf(NODES, ring)).metres[0] ?? 0;
    expect(await only(ring, "EBIKE", west, east)).toBeCloseTo(STEP * EBIKE, 3);
    expect(await only(ring, "EBIKE", east, west)).toBeCloseTo((around - STEP) * EBIKE, 3);
    expect(await only(ring, "WALK", east, west)).toBeCloseTo(STEP * WALK, 3);
  });

  it("of a place at a crossing are those by any of its streets, one-way or not", async () => {
    const streets = [
      way("residential", [0, 1], { oneway: "yes" }),
      way("residential", [1, 2]),
      way("footway", [1, 11]),
    ];
    const corner = pointsAt([1, 0]);
    expect(await only(streets, "EBIKE", pointsAt([2, 0]), corner)).toBeCloseTo(STEP * EBIKE, 3);
    expect(await only(streets, "EBIKE", corner, pointsAt([2, 0]))).toBeCloseTo(STEP * EBIKE, 3);
    expect(await only(streets, "EBIKE", corner, pointsAt([0, 0]))).toBeUndefined();
  });

  it("are twice as many on stairs", async () => {
    const climb = [way("steps", [0, 1])];
    expect(await only(climb, "WALK", pointsAt([0.25, 0]), pointsAt([0.75, 0]))).toBeCloseTo(STEP * WALK, 3);
  });

  it("include the limit, and nothing beyond it", async () => {
    const street = [way("residential", [0, 1, 2, 3])];
    const [cells, places] = [pointsAt([0, 0]), pointsAt([3, 0])];
    const exact = (await only(street, "WALK", cells, places)) ?? Number.NaN;
    expect(await only(street, "WALK", cells, places, exact)).toBe(exact);
    expect(await only(street, "WALK", cells, places, exact - 1e-9)).toBeUndefined();
  });
});

describe("reach", () => {
  it("says which cells and places it knows nothing of", async () => {
    const street = [way("residential", [0, 1, 2, 3])];
    const far = [0, 2.3] as const;
    const found = await ask(street, "WALK", pointsAt([0, 2.2], far), pointsAt(far, [0, 0]));
    expect([...found.isCellOnNetwork, ...found.isPlaceOnNetwork]).toEqual([1, 0, 0, 1]);
    expect([...found.start, ...found.cell]).toEqual([0, 0, 1, 0]);
  });

  it("takes a street of the mode, though another is nearer", async () => {
    const streets = [way("footway", [0, 1]), way("residential", [10, 11])];
    const found = await ask(streets, "EBIKE", pointsAt([0, 0.1]), pointsAt([0, 1]));
    expect(found.seconds[0]).toBeCloseTo(metresBetween(39.9001, 116.4, 39.901, 116.4) * WALK, 3);
  });

  it("refuses more than can be kept, or looked at in time", async () => {
    const street = [way("residential", [0, 1, 2, 3])];
    const network = networkOf(await graphOf(NODES, street), "WALK", SPEEDS);
    const points = pointsAt([0, 0], [3, 0]);
    const asked = (most: { pairs: number; visits: number }) =>
      reach(network, { cells: points, places: points, maxSeconds: 3600 }, most);
    expect(asked({ pairs: 4, visits: 4 }).cell.length).toBe(4);
    for (const most of [
      { pairs: 3, visits: 4 },
      { pairs: 4, visits: 3 },
    ])
      expect(() => asked(most)).toThrow("choose less time, a smaller area or fewer places");
  });

  it("of nothing is nothing", async () => {
    const street = [way("residential", [0, 1])];
    expect((await ask(street, "WALK", pointsAt(), pointsAt([0, 0]))).start).toEqual(Int32Array.of(0, 0));
    expect((await ask(street, "WALK", pointsAt([0, 0]), pointsAt())).start).toEqual(Int32Array.of(0));
    const footways = [way("footway", [0, 1])];
    expect((await ask(footways, "EBIKE", pointsAt([0, 0]), pointsAt([0, 0]))).isCellOnNetwork).toEqual(
      Uint8Array.of(0),
    );
  });
});

describe("the nearest place in time", () => {
  it("is infinitely far where none is within the limit", async () => {
    const network = networkOf(await graphOf(NODES, [way("residential", [0, 1, 2, 3])]), "WALK", SPEEDS);
    const cells = pointsAt([0, 0], [1, 0], [3, 0], [0, 9]);
    const seconds = nearestSeconds(network, { cells, places: pointsAt([3, 0], [2, 0]), maxSeconds: 100 });
    expect(Array.from(seconds, (own) => Math.round(own / STEP / WALK))).toEqual([
      Number.POSITIVE_INFINITY,
      1,
      0,
      Number.POSITIVE_INFINITY,
    ]);
  });
});
