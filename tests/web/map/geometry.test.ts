import { describe, expect, it } from "vitest";
import {
  MAX_ZOOM,
  metresPerPixel,
  nearestCopy,
  normaliseBox,
  panIntoView,
  project,
  scaleBar,
  snapBox,
  unproject,
  wrapLon,
} from "../../../web/map/geometry.ts";
import { fc } from "../../support/property.ts";

const beijing = { south: 39.9, west: 116.35, north: 39.95, east: 116.45 };
const lats = fc.double({ min: -80, max: 80, noNaN: true });
const lons = fc.double({ min: -180, max: 179.999, noNaN: true });
const zooms = fc.integer({ min: 3, max: 19 });

describe("wrapLon and nearestCopy", () => {
  it("wrap into [-180, 180)", () => {
    expect([-180, 180, 181, -181, 540, 116.4].map(wrapLon)).toEqual([-180, -180, -179, 179, -180, 116.4]);
  });

  it("choose the copy within half a turn of the reference", () => {
    expect(nearestCopy(-179, 178)).toBe(181);
    expect(nearestCopy(179, -178)).toBe(-181);
    expect(nearestCopy(116, 116 + 720)).toBe(836);
    expect(nearestCopy(10, 20)).toBe(10);
  });
});

describe("normaliseBox", () => {
  it("leaves an ordinary box alone", () => {
    expect(normaliseBox(beijing)).toEqual(beijing);
  });

  it("turns a box that runs past the antimeridian into west > east", () => {
    expect(normaliseBox({ south: 1, west: 170, north: 2, east: 190 })).toEqual({
      south: 1,
      west: 170,
      north: 2,
      east: -170,
    });
    expect(normaliseBox({ south: 1, west: -190, north: 2, east: -170 })).toMatchObject({
      west: 170,
      east: -170,
    });
  });

  it("brings a box from another turn of the globe back", () => {
    expect(normaliseBox({ south: 1, west: 370, north: 2, east: 380 })).toMatchObject({ west: 10, east: 20 });
  });

  it("ends a box that ends on the antimeridian at +180", () => {
    expect(normaliseBox({ south: 1, west: 170, north: 2, east: 180 })).toMatchObject({
      west: 170,
      east: 180,
    });
  });

  it("never asks for more than the world", () => {
    expect(normaliseBox({ south: -95, west: -300, north: 95, east: 300 })).toEqual({
      south: -90,
      west: -180,
      north: 90,
      east: 180,
    });
  });
});

describe("project and unproject", () => {
  it("put the world's middle in the middle of the square", () => {
    expect(project({ lat: 0, lon: 0 }, 3)).toEqual({ x: 1024, y: 1024 });
  });

  it("know Tiananmen's tile at zoom 12", () => {
    const { x, y } = project({ lat: 39.9087, lon: 116.3975 }, 12);
    expect([Math.floor(x / 256), Math.floor(y / 256)]).toEqual([3372, 1552]);
  });

  it("are each other's inverse", () => {
    fc.assert(
      fc.property(lats, lons, zooms, (lat, lon, zoom) => {
        const back = unproject(project({ lat, lon }, zoom), zoom);
        expect(back.lat).toBeCloseTo(lat, 8);
        expect(back.lon).toBeCloseTo(lon, 8);
      }),
    );
  });
});

describe("snapBox", () => {
  it("gives the same answer while the map moves within a tile", () => {
    const first = snapBox(beijing, 13);
    const moved = snapBox({ south: 39.9004, west: 116.3506, north: 39.9504, east: 116.4506 }, 13);
    expect(moved).toEqual(first);
    // The edges of columns 6743-6746 and rows 3102-3104 of zoom 13.
    expect(first).toEqual({
      box: { south: 39.876019, west: 116.323242, north: 39.97712, east: 116.499023 },
      zoom: 13,
    });
  });

  it("rounds the zoom and keeps it within what there is", () => {
    expect(snapBox(beijing, 12.6).zoom).toBe(13);
    expect(snapBox(beijing, 25).zoom).toBe(MAX_ZOOM);
    expect(snapBox(beijing, 0).zoom).toBe(3);
  });

  it("keeps a box across the antimeridian across it", () => {
    const { box } = snapBox({ south: 10, west: 179, north: 11, east: -179 }, 8);
    expect(box.west).toBeGreaterThan(170);
    expect(box.east).toBeLessThan(-170);
  });

  it("contains the box with room for a pin on every side, and is at most a tile larger than needed", () => {
    fc.assert(
      fc.property(
        lats,
        lons,
        zooms,
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (lat, lon, zoom, tiles) => {
          const middle = project({ lat, lon }, zoom);
          const half = (tiles * 256) / 2;
          const northWest = unproject({ x: middle.x - half, y: Math.max(400, middle.y - half) }, zoom);
          const southEast = unproject({ x: middle.x + half, y: middle.y + half }, zoom);
          fc.pre(southEast.lat > -85 && northWest.lat < 85);
          const box = {
            south: southEast.lat,
            west: northWest.lon,
            north: northWest.lat,
            east: southEast.lon,
          };
          const snapped = snapBox(normaliseBox(box), zoom).box;
          if (snapped.west === -180 && snapped.east === 180) return;
          const west = nearestCopy(snapped.west, box.west);
          const east = nearestCopy(snapped.east, box.east);
          const grown = project({ lat: snapped.north, lon: west }, zoom);
          const grownEnd = project({ lat: snapped.south, lon: east }, zoom);
          const at = project({ lat: box.north, lon: box.west }, zoom);
          const atEnd = project({ lat: box.south, lon: box.east }, zoom);
          const world = 256 * 2 ** zoom;
          // Six decimals are up to 0.75 px at zoom 19.
          for (const margin of [at.x - grown.x, grownEnd.x - atEnd.x]) {
            expect(margin).toBeGreaterThan(47);
            expect(margin).toBeLessThan(48 + 256 + 1);
          }
          expect(Math.min(at.y - grown.y, 48)).toBeGreaterThanOrEqual(Math.min(47, at.y - 1));
          expect(Math.min(grownEnd.y - atEnd.y, 48)).toBeGreaterThanOrEqual(
            Math.min(47, world - atEnd.y - 1),
          );
        },
      ),
    );
  });
});

describe("panIntoView", () => {
  const size = { width: 390, height: 844 };
  const padding = { top: 100, right: 0, bottom: 300, left: 0 };
  const margin = { top: 60, right: 30, bottom: 20, left: 30 };

  it("leaves what is in view alone", () => {
    expect(panIntoView({ x: 200, y: 300 }, size, padding, margin)).toBeNull();
  });

  it("says how far to pan for what the sheet covers", () => {
    // Uncovered with margin: y from 160 to 524, x from 30 to 360.
    expect(panIntoView({ x: 200, y: 700 }, size, padding, margin)).toEqual({ x: 0, y: 176 });
    expect(panIntoView({ x: 10, y: 100 }, size, padding, margin)).toEqual({ x: -20, y: -60 });
  });

  it("gives up when the sheet covers nearly everything", () => {
    expect(panIntoView({ x: 200, y: 700 }, size, { ...padding, bottom: 700 }, margin)).toBeNull();
  });
});

describe("scale", () => {
  it("knows the ground size of a pixel at the equator and in Beijing", () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(156_543.03, 1);
    expect(metresPerPixel(39.9, 15)).toBeCloseTo(3.665, 3);
  });

  it("shows the longest round distance that fits", () => {
    expect(scaleBar(3.665, 96)).toEqual({ metres: 200, pixels: 55 });
    expect(scaleBar(10, 100)).toEqual({ metres: 1000, pixels: 100 });
    expect(scaleBar(6, 96)).toEqual({ metres: 500, pixels: 83 });
    expect(scaleBar(0.15, 96)).toEqual({ metres: 10, pixels: 67 });
  });
});
