import type { Analysis } from "./analysis.ts";
import { isSet } from "./engine/week-bits.ts";

type PlacesAndReach = Pick<Analysis, "places" | "reach">;

/** Whether a place counts: the scenario has not taken it away. */
export function isCounted({ places }: Pick<Analysis, "places">, place: number): boolean {
  return places.changes[place] !== "X";
}

/** Whether a place counts and is open at an hour; at any time (null) whatever its hours. */
export function isOpenAt({ places }: Pick<Analysis, "places">, place: number, hour: number | null): boolean {
  if (hour === null) return isCounted({ places }, place);
  return isSet(places.openWeek, place, hour);
}

/** The places within the threshold of some cell, those that the scenario took away included. */
export function placesWithinReach({ places, reach }: PlacesAndReach): number[] {
  return Array.from(places.codes.keys()).filter(
    (place) => (reach.start[place + 1] ?? 0) > (reach.start[place] ?? 0),
  );
}

/** 1 for each place that is open at an hour. */
export function openPlaces(analysis: Pick<Analysis, "places">, hour: number | null): Uint8Array {
  return Uint8Array.from(analysis.places.codes.keys(), (place) => Number(isOpenAt(analysis, place, hour)));
}
