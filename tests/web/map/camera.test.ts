import { describe, expect, it } from "vitest";
import { middleFor, pixelIn, pixelsApart, uncoveredView, viewOfBox } from "../../../web/map/camera.ts";
import { fc } from "../../support/property.ts";

const phone = { width: 390, height: 844 };
const sheet = { top: 100, right: 0, bottom: 300, left: 0 };
const view = { lat: 39.92, lon: 116.42, zoom: 14 };

describe("the real middle and the uncovered one", () => {
  it("put the view into the middle of what the sheet leaves", () => {
    const real = middleFor(view, sheet, view.lon);
    const at = pixelIn(view, real, phone);
    expect(at.x).toBeCloseTo(195, 6);
    expect(at.y).toBeCloseTo((100 + 544) / 2, 6);
  });

  it("are each other's inverse, to five decimals", () => {
    const padding = fc.record({
      top: fc.integer({ min: 0, max: 300 }),
      right: fc.integer({ min: 0, max: 400 }),
      bottom: fc.integer({ min: 0, max: 600 }),
      left: fc.integer({ min: 0, max: 400 }),
    });
    const views = fc.record({
      lat: fc.double({ min: -60, max: 60, noNaN: true }),
      lon: fc.double({ min: -179.9, max: 179.9, noNaN: true }),
      zoom: fc.integer({ min: 6, max: 19 }),
    });
    fc.assert(
      fc.property(views, padding, (wanted, covered) => {
        const back = uncoveredView(middleFor(wanted, covered, wanted.lon), covered);
        expect(Math.abs(back.lat - wanted.lat)).toBeLessThan(6e-6);
        expect(Math.abs(back.lon - wanted.lon)).toBeLessThan(6e-6);
        expect(back.zoom).toBe(wanted.zoom);
      }),
    );
  });

  it("stay on the turn of the globe that is looked at", () => {
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    expect(middleFor({ lat: 0, lon: -179, zoom: 5 }, none, 179).lon).toBeCloseTo(181, 9);
  });

  it("keep the zoom whole and within bounds", () => {
    expect(middleFor({ ...view, zoom: 40 }, sheet, 116).zoom).toBe(19);
    expect(middleFor({ ...view, zoom: 11.6 }, sheet, 116).zoom).toBe(12);
  });
});

describe("viewOfBox", () => {
  const box = { south: 39.9, west: 116.38, north: 39.94, east: 116.44 };

  it("shows the whole box in the uncovered part, as near as that allows", () => {
    const fitted = viewOfBox(box, phone, sheet, 3);
    const inside = (zoom: number) => {
      const real = middleFor({ ...fitted, zoom }, sheet, fitted.lon);
      return [
        { lat: box.north, lon: box.west },
        { lat: box.south, lon: box.east },
      ].every((corner) => {
        const { x, y } = pixelIn(corner, real, phone);
        return x >= 44 && x <= 390 - 44 && y >= 100 + 44 && y <= 544 - 44;
      });
    };
    expect(inside(fitted.zoom)).toBe(true);
    expect(inside(fitted.zoom + 1)).toBe(false);
  });

  it("always goes nearer than asked, even for a box that is too large already", () => {
    expect(viewOfBox(box, phone, sheet, 16).zoom).toBe(16);
  });

  it("goes one zoom further for a single point and stops at the last zoom", () => {
    const point = { south: 39.9, west: 116.4, north: 39.9, east: 116.4 };
    expect(viewOfBox(point, phone, sheet, 12)).toMatchObject({ zoom: 13 });
    expect(viewOfBox(point, phone, sheet, 19).zoom).toBe(19);
    expect(pixelsApart(viewOfBox(point, phone, sheet, 12), { lat: 39.9, lon: 116.4, zoom: 13 })).toBeLessThan(
      1e-3,
    );
  });

  it("finds the middle of a box across the antimeridian", () => {
    expect(viewOfBox({ south: 10, west: 178, north: 12, east: -176 }, phone, sheet, 3).lon).toBeCloseTo(
      -179,
      6,
    );
  });
});
