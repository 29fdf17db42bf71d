import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standApart } from "../../../web/map/planning/apart.ts";
import { numberGaps } from "../../../web/map/planning/gaps.ts";
import type { PlanningCandidate, PlanningGap } from "../../../web/map/planning/types.ts";
import { worldPoint, worldWidth } from "../../../web/map/planning/world.ts";
import { largestMiddle } from "../../../web/map/planning/zone-names.ts";
import { worldRings } from "../../../web/map/planning/zones.ts";

const gap = (rank: number, lon: number): PlanningGap => ({
  rank,
  centre: { lat: 39.9, lon },
  box: { south: 39.9, north: 39.9, west: lon, east: lon },
});
const ranks = (drawn: readonly { rank: number }[]) => drawn.map(({ rank }) => rank).sort((a, b) => a - b);

describe("signs that stand apart", () => {
  it("are never nearer than asked, and what is left out is too near an earlier one", () => {
    const points = fc.array(fc.record({ x: fc.nat(200), y: fc.nat(200) }), { maxLength: 30 });
    fc.assert(
      fc.property(points, points, (wanted, taken) => {
        const apart = standApart(wanted, 40, taken);
        const near = (point: { x: number; y: number }, others: readonly { x: number; y: number }[]) =>
          others.some((other) => Math.hypot(other.x - point.x, other.y - point.y) < 40);
        apart.forEach((point, i) => {
          expect(near(point, [...taken, ...apart.slice(0, i)])).toBe(false);
        });
        for (const point of wanted)
          if (!apart.includes(point)) expect(near(point, [...taken, ...apart])).toBe(true);
      }),
    );
  });
});

describe("numbers of gaps", () => {
  // about 65 m of longitude: 11 px at zoom 14, 91 px at zoom 17
  const gaps = [gap(3, 116.4), gap(1, 116.401), gap(2, 116.5)];

  it("go to the worst of those that lie close together, the others have dots", () => {
    const { numbered, crowded } = numberGaps(gaps, [], worldWidth(14), null);
    expect(ranks(numbered)).toEqual([1, 2]);
    expect(ranks(crowded)).toEqual([3]);
  });

  it("all have room nearer by", () => {
    expect(ranks(numberGaps(gaps, [], worldWidth(17), null).numbered)).toEqual([1, 2, 3]);
  });

  it("go first to the gap that is chosen, and never over a place that is proposed", () => {
    expect(ranks(numberGaps(gaps, [], worldWidth(14), 3).numbered)).toEqual([2, 3]);
    const proposed: PlanningCandidate = {
      id: "a",
      location: { lat: 39.9, lon: 116.5 },
      label: "A",
      mark: "A",
      isDraggable: false,
    };
    expect(ranks(numberGaps(gaps, [proposed], worldWidth(14), null).numbered)).toEqual([1]);
  });
});

describe("a zone's name", () => {
  it("stands in the middle of its largest part", () => {
    const square = (west: number, side: number) => [
      [
        [west, 0],
        [west + side, 0],
        [west + side, side],
        [west, side],
        [west, 0],
      ],
    ];
    const middle = largestMiddle(
      worldRings({ type: "MultiPolygon", coordinates: [square(100, 1), square(10, 4)] }),
    );
    expect(middle.x).toBeCloseTo(worldPoint({ lat: 2, lon: 12 }).x, 9);
    expect(middle.y).toBeCloseTo(worldPoint({ lat: 2, lon: 12 }).y, 5);
  });
});
