import { cellToParent, getResolution, isValidCell, latLngToCell } from "h3-js";
import { expected, InputError } from "../errors.ts";
import { type Datum, toWgs84 } from "../places/datum.ts";

/** One row of a demand file with the line that it begins on, as text; or why it is none. */
export type DemandRecord = { line: number; problem: string } | DemandFields;

/** Where: an H3 cell or a point. Empty where the file has nothing. */
export type DemandPlace = { cell: string } | { lat: string; lon: string };

export interface DemandFields {
  line: number;
  place: DemandPlace;
  /** One weight, or 24 by hour of the day. */
  weights: string[];
}

/** Beyond any count of people or orders; sums of as many rows as may be stay exact to the digit. */
const MOST_WEIGHT = 1e9;

/**
 * A row's cell at the resolution, and its weights.
 * @throws InputError that says what was expected and what came
 */
export function readDemandRecord(
  { place, weights }: DemandFields,
  { datum, resolution }: { datum: Datum; resolution: number },
): { cell: string; weights: number[] } {
  const cell = "cell" in place ? readCell(place.cell, resolution) : readPoint(place, datum, resolution);
  const name = (hour: number) => (weights.length === 1 ? "weight" : `h${hour}`);
  return { cell, weights: weights.map((text, hour) => readWeight(text, name(hour))) };
}

function readCell(text: string, resolution: number): string {
  const cell = text.trim().toLowerCase();
  if (!/^[0-9a-f]{15}$/.test(cell) || !isValidCell(cell))
    throw expected("an H3 cell such as 8931aa42803ffff", given(text));
  const own = getResolution(cell);
  if (own < resolution)
    throw new InputError(
      `expected a cell of resolution ${resolution} or finer, got ${JSON.stringify(cell)} of resolution ${own}`,
    );
  return own === resolution ? cell : cellToParent(cell, resolution);
}

function readPoint(place: { lat: string; lon: string }, datum: Datum, resolution: number): string {
  const lat = readNumber(place.lat, -90, 90);
  if (lat === undefined) throw expected("a latitude within ±90", given(place.lat));
  const lon = readNumber(place.lon, -180, 180);
  if (lon === undefined) throw expected("a longitude within ±180", given(place.lon));
  const point = toWgs84({ lat, lon }, datum);
  return latLngToCell(point.lat, point.lon, resolution);
}

function readWeight(text: string, name: string): number {
  const weight = readNumber(text, 0, MOST_WEIGHT);
  if (weight === undefined) throw expected(`${name} from 0 to ${MOST_WEIGHT}`, given(text));
  return weight;
}

/** Number() alone would take "", "0x10", "1e999" and " ". */
function readNumber(text: string, from: number, to: number): number | undefined {
  const trimmed = text.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(trimmed)) return undefined;
  const number = Number(trimmed);
  return number >= from && number <= to ? number : undefined;
}

const given = (text: string): string | undefined => text.trim() || undefined;
