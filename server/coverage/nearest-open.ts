import type { PlaceColumns } from "./analysis.ts";
import type { Analyst } from "./analyst.ts";
import type { CoverageGap } from "./coverage.ts";
import type { Points } from "./engine/chord.ts";
import { isOpenAt } from "./place-states.ts";

/** For each of some points the open place that is nearest, by geodesic; of two as near the first. */
export async function nearestOpenPlaces(
  analyst: Pick<Analyst, "nearest">,
  points: Points,
  places: PlaceColumns,
  hour: number | null,
): Promise<CoverageGap["nearestOpen"][]> {
  const open = Array.from(places.codes.keys()).filter((place) => isOpenAt({ places }, place, hour));
  const found = await analyst.nearest(points, {
    lat: Float64Array.from(open, (place) => places.lat[place] ?? 0),
    lon: Float64Array.from(open, (place) => places.lon[place] ?? 0),
  });
  return Array.from(found.place, (at, point) => {
    const place = open[at];
    return place === undefined ? null : described(places, place, found.metres[point] ?? 0);
  });
}

function described(
  { codes, names, changes }: PlaceColumns,
  place: number,
  metres: number,
): CoverageGap["nearestOpen"] {
  const placeCode = changes[place] === "A" ? null : (codes[place] ?? null);
  return { placeCode, name: names[place] ?? "", metres };
}
