import type { PlaceColumns } from "./analysis.ts";
import type { CoverageGap } from "./coverage.ts";
import { exactMetres, type Points, positionsOf, squaredChord } from "./engine/chord.ts";
import { isOpenAt } from "./place-states.ts";

/** By how much the square of a chord may mislead about which of two geodesics is shorter. */
const MISLEADING = 1.02;

/** The open place nearest to a cell, by geodesic; of two as near the first. */
export function nearestOpenPlace(
  cells: Points,
  cell: number,
  places: PlaceColumns,
  hour: number | null,
): CoverageGap["nearestOpen"] {
  const open = Array.from(places.codes.keys()).filter((place) => isOpenAt({ places }, place, hour));
  const from = positionsOf({
    lat: cells.lat.subarray(cell, cell + 1),
    lon: cells.lon.subarray(cell, cell + 1),
  });
  const to = positionsOf({
    lat: Float64Array.from(open, (place) => places.lat[place] ?? 0),
    lon: Float64Array.from(open, (place) => places.lon[place] ?? 0),
  });
  const chords = open.map((_, at) => squaredChord(from, 0, to, at));
  const least = chords.reduce((least, chord) => Math.min(least, chord), Number.POSITIVE_INFINITY);
  let nearest: { place: number; metres: number } | undefined;
  open.forEach((place, at) => {
    if ((chords[at] ?? 0) > least * MISLEADING) return;
    const metres = exactMetres(cells, cell, places, place);
    if (!nearest || metres < nearest.metres) nearest = { place, metres };
  });
  if (!nearest) return null;
  const { place, metres } = nearest;
  const isAdded = places.changes[place] === "A";
  return {
    placeCode: isAdded ? null : (places.codes[place] ?? null),
    name: places.names[place] ?? "",
    metres,
  };
}
