import type { Context } from "../../server/context.ts";
import { clustersIn } from "../../server/places/clusters.service.ts";
import { pageOfPlaces } from "../../server/places/page.service.ts";
import type { Box, LatLon } from "../../server/places/place.ts";
import { percentile } from "./statistics.ts";

/** Something the map or the search box asks: through the services, timed at the client. */
interface Asking {
  id: string;
  what: string;
  times: number;
  ask(context: Context, point: LatLon): Promise<unknown>;
}

const CHINA: Box = { south: 18, west: 73.5, north: 53.6, east: 135.1 };

const ASKINGS: Asking[] = [
  { id: "clustersChina4", what: "clusters of all China at zoom 4", times: 7, ask: clusters(4, () => CHINA) },
  { id: "clustersChina5", what: "clusters of all China at zoom 5", times: 7, ask: clusters(5, () => CHINA) },
  { id: "clustersRegion", what: "clusters of a region at zoom 8", times: 30, ask: clusters(8, around(2)) },
  { id: "clustersCity", what: "clusters of a city at zoom 11", times: 60, ask: clusters(11, around(0.25)) },
  {
    id: "clustersStreets",
    what: "clusters of streets at zoom 15",
    times: 60,
    ask: clusters(15, around(0.015)),
  },
  { id: "textCommon", what: "places by a text that half of them have", times: 30, ask: byText("暖心驿站") },
  { id: "textRare", what: "places by a text that few have", times: 30, ask: byText("第777") },
  { id: "textShort", what: "places by two characters", times: 30, ask: byText("朝阳") },
];

/** @returns by the id of what was asked: the median and the longest, ms */
export async function timeMapAndText(
  context: Context,
  points: readonly LatLon[],
): Promise<{ id: string; what: string; p50: number; most: number }[]> {
  const results = [];
  for (const { id, what, times, ask } of ASKINGS) {
    const taken: number[] = [];
    for (const point of points.slice(0, times + 1)) {
      const began = performance.now();
      await ask(context, point);
      taken.push(performance.now() - began);
    }
    // the first warmed up
    const counted = taken.slice(1);
    results.push({ id, what, p50: percentile(counted, 0.5), most: percentile(counted, 1) });
  }
  return results;
}

function clusters(zoom: number, boxAt: (point: LatLon) => Box): Asking["ask"] {
  return (context, point) =>
    clustersIn(context, { box: boxAt(point), zoom, filter: null, near: null, at: null });
}

/** A phone's view: twice as high as wide. */
function around(degrees: number): (point: LatLon) => Box {
  return ({ lat, lon }) => ({
    south: lat - degrees,
    west: lon - degrees / 2,
    north: lat + degrees,
    east: lon + degrees / 2,
  });
}

function byText(text: string): Asking["ask"] {
  return (context) => pageOfPlaces(context, { filter: { text }, box: null, first: 20, after: null });
}
