import { cellToLatLng, cellToParent, getResolution } from "h3-js";
import type { PlaceColumns } from "../coverage/analysis.ts";
import type { Points } from "../coverage/engine/chord.ts";
import type { LatLon } from "../places/place.ts";

/** Where something could be done. Candidates stand in order of their codes or cells: ties go to the first. */
export interface Candidate {
  /** Null: it is named after the district that it is in. */
  name: string | null;
  location: LatLon;
  placeCode: string | null;
}

/** Of any one kind. */
export const MOST_CANDIDATES = 20_000;

/**
 * The centres of cells; of their parents, as few levels up as need be, where there are more than can be weighed.
 * @param cells H3 indexes, ascending, of one resolution
 */
export function cellCandidates(cells: readonly string[], most = MOST_CANDIDATES): Candidate[] {
  let sites = cells;
  for (let level = getResolution(cells[0] ?? "") - 1; sites.length > most && level >= 0; level--)
    sites = [...new Set(cells.map((cell) => cellToParent(cell, level)))].sort();
  return sites.map((cell) => {
    const [lat, lon] = cellToLatLng(cell);
    return { name: null, location: { lat, lon }, placeCode: null };
  });
}

/** One of the places of an analysis. */
export const placeCandidate = (
  { codes, names, lat, lon, changes }: PlaceColumns,
  place: number,
): Candidate => ({
  name: names[place] ?? "",
  location: { lat: lat[place] ?? 0, lon: lon[place] ?? 0 },
  placeCode: changes[place] === "A" ? null : (codes[place] ?? null),
});

export const pointsOf = (candidates: readonly Candidate[]): Points => ({
  lat: Float64Array.from(candidates, ({ location }) => location.lat),
  lon: Float64Array.from(candidates, ({ location }) => location.lon),
});
