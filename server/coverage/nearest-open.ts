import type { PlaceColumns } from "./analysis.ts";
import type { CoverageGap } from "./coverage.ts";
import { exactMetres, type Points, positionsOf, squaredChord } from "./engine/chord.ts";
import { isOpenAt } from "./place-states.ts";

/** By how much the square of a chord may mislead about which of two geodesics is shorter. */
const MISLEADING = 1.02;

type NearestOpen = CoverageGap["nearestOpen"];

/** For each of some points the open place that is nearest, by geodesic; of two as near the first. */
export function nearestOpenPlaces(points: Points, places: PlaceColumns, hour: number | null): NearestOpen[] {
  const open = Array.from(places.codes.keys()).filter((place) => isOpenAt({ places }, place, hour));
  const from = positionsOf(points);
  const to = positionsOf({
    lat: Float64Array.from(open, (place) => places.lat[place] ?? 0),
    lon: Float64Array.from(open, (place) => places.lon[place] ?? 0),
  });
  return Array.from(points.lat.keys(), (point) => {
    const chords = Float64Array.from(open, (_, at) => squaredChord(from, point, to, at));
    const least = chords.reduce((shortest, chord) => Math.min(shortest, chord), Number.POSITIVE_INFINITY);
    let nearest: { place: number; metres: number } | undefined;
    open.forEach((place, at) => {
      if ((chords[at] ?? 0) > least * MISLEADING) return;
      const metres = exactMetres(points, point, places, place);
      if (!nearest || metres < nearest.metres) nearest = { place, metres };
    });
    return nearest ? described(places, nearest.place, nearest.metres) : null;
  });
}

function described({ codes, names, changes }: PlaceColumns, place: number, metres: number): NearestOpen {
  const placeCode = changes[place] === "A" ? null : (codes[place] ?? null);
  return { placeCode, name: names[place] ?? "", metres };
}
