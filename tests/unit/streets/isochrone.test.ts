import type { MultiPolygon, Position } from "geojson";
import { cellToLatLng, gridDisk, latLngToCell } from "h3-js";
import { describe, expect, it } from "vitest";
import { isochrones } from "../../../server/streets/isochrone.ts";
import { metresBetween } from "../../../server/streets/metres.ts";
import { networkOf } from "../../../server/streets/network.ts";
import { reach } from "../../../server/streets/reach.ts";
import { graphOf, nodeAt, pointsAt, SPEEDS, way } from "../../support/streets.ts";

/** A street of 17 km from west to east, and a footpath of 2 km north from its middle. */
const NODES = [nodeAt(0, 0, 0), nodeAt(1, 100, 0), nodeAt(2, 200, 0), nodeAt(3, 100, 20)];
const WAYS = [way("residential", [0, 1, 2]), way("footway", [1, 3])];
const PLACE = { lat: 39.9, lon: 116.5 };
const network = async (mode: "WALK" | "EBIKE") => networkOf(await graphOf(NODES, WAYS), mode, SPEEDS);

/** Whether a point is inside: a ray to the east crosses an odd number of sides. */
function holds({ coordinates }: MultiPolygon, lat: number, lon: number): boolean {
  const sides = coordinates
    .flat()
    .flatMap((ring) => ring.slice(1).map((end, at) => [ring[at] ?? end, end] as const));
  const crossed = sides.filter(([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]: readonly [Position, Position]) => {
    if (y1 > lat === y2 > lat) return false;
    return lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
  });
  return crossed.length % 2 === 1;
}

const eastOf = (metres: number): number => PLACE.lon + metres / metresBetween(39.9, 116.5, 39.9, 117.5);
const northOf = (metres: number): number => PLACE.lat + metres / metresBetween(39.4, 116.5, 40.4, 116.5);

describe("from where one gets to a place in time", () => {
  it("is as far along each street as the time lasts, to half a hexagon", async () => {
    const [quarter] = isochrones(await network("WALK"), PLACE, [15]) ?? [];
    const area = quarter?.area ?? { type: "MultiPolygon", coordinates: [] };
    for (const metres of [-1160, -600, 0, 600, 1160]) expect(holds(area, 39.9, eastOf(metres))).toBe(true);
    for (const metres of [-1240, 1240]) expect(holds(area, 39.9, eastOf(metres))).toBe(false);
    expect([1160, 1240].map((metres) => holds(area, northOf(metres), PLACE.lon))).toEqual([true, false]);
  });

  it("leaves out what no street is near", async () => {
    const [quarter] = isochrones(await network("WALK"), PLACE, [15]) ?? [];
    const area = quarter?.area ?? { type: "MultiPolygon", coordinates: [] };
    expect([150, 320].map((metres) => holds(area, northOf(metres), eastOf(600)))).toEqual([true, false]);
  });

  it.each([
    { mode: "WALK", minutes: 5, resolution: 11 },
    { mode: "WALK", minutes: 60, resolution: 10 },
    { mode: "EBIKE", minutes: 5, resolution: 11 },
  ] as const)(
    "is of the hexagons that reach the place: $minutes min, $mode",
    async ({ mode, minutes, resolution }) => {
      const streets = await network(mode);
      const [own] = isochrones(streets, PLACE, [minutes]) ?? [];
      const around = gridDisk(latLngToCell(PLACE.lat, PLACE.lon, resolution), 80).map((cell) =>
        cellToLatLng(cell),
      );
      const cells = {
        lat: Float64Array.from(around, ([lat]) => lat),
        lon: Float64Array.from(around, ([, lon]) => lon),
      };
      const { cell } = reach(streets, { cells, places: pointsAt([100, 0]), maxSeconds: 60 * minutes });
      const inside = around.flatMap(([lat, lon], at) => (own && holds(own.area, lat, lon) ? [at] : []));
      expect(inside).toEqual(Array.from(cell));
      expect(inside.length).toBeGreaterThan(100);
    },
  );

  it("is the same every time, each as if it were asked alone", async () => {
    const streets = await network("WALK");
    const both = isochrones(streets, PLACE, [5, 15]);
    expect(both).toEqual(isochrones(streets, PLACE, [5, 15]));
    expect(both?.slice(0, 1)).toEqual(isochrones(streets, PLACE, [5]));
    expect(both?.slice(1)).toEqual(isochrones(streets, PLACE, [15]));
    expect(both?.map(({ minutes }) => minutes)).toEqual([5, 15]);
  });

  it("is not known for a place far from every street, and not for hours on end", async () => {
    const streets = await network("WALK");
    expect(isochrones(streets, { lat: 40, lon: 116.5 }, [15])).toBeUndefined();
    expect(() => isochrones(streets, PLACE, [1e9])).toThrow(
      "expected a time in which one travels less than 50 km",
    );
  });
});
