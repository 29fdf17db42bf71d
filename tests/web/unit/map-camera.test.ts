import { describe, expect, test } from "vitest";
import { firstView, isFarFrom, isWithin, NEARBY_ZOOM } from "../../../web/search/use-map-camera.ts";
import { INITIAL, START } from "../../../web/state/rider-state.ts";

const box = { south: 39.9, west: 116.4, north: 40.0, east: 116.6 };

describe("search here", () => {
  test("is offered once the centre has left the origin by a quarter of the map", () => {
    const centre = { lat: 39.95, lon: 116.5 };
    expect(isFarFrom({ lat: 39.95, lon: 116.5 }, centre, box)).toBe(false);
    expect(isFarFrom({ lat: 39.97, lon: 116.54 }, centre, box)).toBe(false);
    expect(isFarFrom({ lat: 39.98, lon: 116.5 }, centre, box)).toBe(true);
    expect(isFarFrom({ lat: 39.95, lon: 116.56 }, centre, box)).toBe(true);
  });
  test("takes the short way across the antimeridian", () => {
    const across = { south: -10, west: 170, north: 10, east: -170 };
    expect(isFarFrom({ lat: 0, lon: 179 }, { lat: 0, lon: -179 }, across)).toBe(false);
    expect(isFarFrom({ lat: 0, lon: 172 }, { lat: 0, lon: -179 }, across)).toBe(true);
  });
  test("is not offered before the map or an origin is there", () => {
    expect(isFarFrom(null, { lat: 0, lon: 0 }, box)).toBe(false);
    expect(isFarFrom({ lat: 0, lon: 0 }, { lat: 39, lon: 116 }, null)).toBe(false);
  });
});

describe("the map opens", () => {
  const point = { lat: 40.316, lon: 116.636 };
  const near = { ...point, zoom: NEARBY_ZOOM };
  const viewport = { lat: 39.5, lon: 116, zoom: 11 };
  test("where the URL has it", () => {
    expect(firstView({ viewport, origin: { from: "pin", point } })).toEqual(viewport);
  });
  test("around the point that the list is measured from", () => {
    expect(firstView({ viewport: null, origin: { from: "pin", point } })).toEqual(near);
    expect(firstView({ viewport: null, origin: { from: "here", point } })).toEqual(near);
  });
  test("at its start where neither is known", () => {
    expect(firstView({ viewport: null, origin: { from: "me" } })).toEqual(START);
    expect(firstView(INITIAL)).toEqual(START);
  });
});

test("a row pointed at marks its pin only where the map need not move", () => {
  expect(isWithin({ lat: 39.95, lon: 116.5 }, box)).toBe(true);
  expect(isWithin({ lat: 39.999, lon: 116.5 }, box)).toBe(false);
  expect(isWithin({ lat: 41, lon: 116.5 }, box)).toBe(false);
});
