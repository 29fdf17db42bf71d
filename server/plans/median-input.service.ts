import type { Analysis } from "../coverage/analysis.ts";
import type { Points } from "../coverage/engine/chord.ts";
import { weightsAt } from "../coverage/engine/demand-weights.ts";
import { isSet } from "../coverage/engine/week-bits.ts";
import { InputError } from "../errors.ts";
import type { MedianInput } from "./median-plan.ts";
import type { Making } from "./prepared.ts";

/** Ways from a cell to a candidate; as numbers of a matrix, 160 MB. */
export const MOST_WAYS = 20_000_000;
/** Of ways to places that are there, at a time: only the shortest are kept. */
const WAYS_AT_A_TIME = 1_000_000;

/**
 * Demand at the hour asked about, with its ways to the candidates, and to the nearest place that is open then.
 * @throws InputError where there are more ways than can be weighed
 */
export async function medianInput(
  { base, analyst }: Making,
  {
    analysis,
    points,
    asked,
  }: { analysis: Analysis; points: Points; asked: Pick<MedianInput, "p" | "seconds"> },
): Promise<MedianInput> {
  const { question, cells } = analysis;
  const all = weightsAt(cells, question.hour);
  const cellOf = Int32Array.from(all.keys()).filter((cell) => (all[cell] ?? 0) > 0);
  const candidates = points.lat.length;
  if (cellOf.length * candidates > MOST_WAYS)
    throw new InputError(
      `expected at most ${MOST_WAYS} ways from a cell to a candidate, got ${cellOf.length * candidates}: choose a smaller area or fewer candidates`,
    );
  const from = chosen(cells, cellOf);
  return {
    ...{ cellOf, candidates, ...asked },
    weights: Float64Array.from(cellOf, (cell) => all[cell] ?? 0),
    ways: await analyst.distances(base, question, from, points),
    before: await waysToOpen({ base, analyst }, analysis, from),
  };
}

/** By point, the way to the nearest place that is open at the hour; Infinity where there is none. */
async function waysToOpen(
  { base, analyst }: Pick<Making, "base" | "analyst">,
  { question, places }: Analysis,
  from: Points,
): Promise<Float64Array> {
  const { hour } = question;
  const counts = (place: number): boolean =>
    places.changes[place] !== "X" && (hour === null || isSet(places.openWeek, place, hour));
  const open = Int32Array.from(places.codes.keys()).filter(counts);
  const least = new Float64Array(from.lat.length).fill(Number.POSITIVE_INFINITY);
  const atATime = Math.max(1, Math.floor(WAYS_AT_A_TIME / from.lat.length));
  for (let first = 0; first < open.length; first += atATime) {
    const some = chosen(places, open.subarray(first, first + atATime));
    const ways = await analyst.distances(base, question, from, some);
    keepLeast(least, ways, some.lat.length);
  }
  return least;
}

function keepLeast(least: Float64Array, ways: Float64Array, count: number): void {
  for (let row = 0, at = 0; row < least.length; row++)
    for (let column = 0; column < count; column++, at++)
      least[row] = Math.min(least[row] ?? 0, ways[at] ?? Number.POSITIVE_INFINITY);
}

const chosen = ({ lat, lon }: Points, numbers: Int32Array): Points => ({
  lat: Float64Array.from(numbers, (number) => lat[number] ?? 0),
  lon: Float64Array.from(numbers, (number) => lon[number] ?? 0),
});
