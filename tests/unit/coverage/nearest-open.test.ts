import geographiclib from "geographiclib-geodesic";
import { expect, it } from "vitest";
import { nearest } from "../../../server/coverage/engine/nearest.ts";
import { nearestOpenPlaces } from "../../../server/coverage/nearest-open.ts";
import { seeded } from "../../support/random.ts";
import { randomPoint } from "../../support/random-places.ts";

it("is the nearest by geodesic of those that are open, anywhere on Earth", async () => {
  const random = seeded(5);
  const columns = (count: number) => {
    const points = Array.from({ length: count }, () => randomPoint(random));
    return {
      lat: Float64Array.from(points, ({ lat }) => lat),
      lon: Float64Array.from(points, ({ lon }) => lon),
    };
  };
  const [points, places] = [columns(60), columns(200)];
  const codes = Array.from(places.lat.keys(), String);
  // open in the first hour: every other one
  const openWeek = Uint32Array.from({ length: 6 * 200 }, (_, word) => Number(word % 12 === 0));
  const found = await nearestOpenPlaces(
    { nearest: async (from, to) => nearest({ points: from, places: to }) },
    points,
    {
      ...places,
      ...{ codes, names: codes, openWeek, unknownWeek: new Uint32Array(6 * 200) },
      kinds: codes.map(() => "REST_STATION"),
      changes: codes.map(() => "T"),
    },
    0,
  );
  for (const [point, own] of found.entries()) {
    const ways = codes.map((code, place) => {
      const [lat, lon] = [points.lat[point] ?? 0, points.lon[point] ?? 0];
      const { s12 = 0 } = geographiclib.Geodesic.WGS84.Inverse(
        lat,
        lon,
        places.lat[place] ?? 0,
        places.lon[place] ?? 0,
      );
      return { placeCode: code, metres: s12 };
    });
    const open = ways.filter((_, place) => place % 2 === 0).sort((a, b) => a.metres - b.metres);
    expect(own).toMatchObject(open[0] ?? {});
  }
});

it("is none where nothing is open", () => {
  const points = { lat: Float64Array.of(39.9, -89), lon: Float64Array.of(116.4, 12) };
  const none = { lat: new Float64Array(0), lon: new Float64Array(0) };
  expect(nearest({ points, places: none })).toEqual({
    place: Int32Array.of(-1, -1),
    metres: Float64Array.of(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY),
  });
});
