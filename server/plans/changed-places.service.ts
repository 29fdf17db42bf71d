import type { Analysis } from "../coverage/analysis.ts";
import { isSet } from "../coverage/engine/week-bits.ts";
import { type Candidate, placeCandidate } from "./candidates.ts";
import { checkEnough, type Task } from "./check-input.ts";
import { coverInput } from "./cover-input.ts";
import type { Reached } from "./cover-model.ts";
import type { Making, Prepared } from "./prepared.ts";

type LongerHours = Extract<Task, { kind: "LONGER_HOURS" }>;
type NewAmenity = Extract<Task, { kind: "NEW_AMENITY" }>;

/** Places that stay open longer: of a whole typical week, whatever hour is asked about. */
export async function prepareLongerHours(
  { base, analyst, question }: Making,
  { count, latestHour, staffedHours, seconds }: LongerHours,
): Promise<Prepared> {
  const analysis = await analyst.analyse(base, question);
  const { cells, places, reach, coveredWeek, week } = analysis;
  const input = {
    demand: { hours: cells.hours, weights: cells.weights },
    reached: { start: reach.start, cell: reach.cell },
    ...{ openWeek: places.openWeek, coveredWeek, latestHour, count, staffedHours, seconds },
    ...{ weight: sum(week.weight), coveredWeight: sum(week.coveredWeight) },
  };
  const candidates = places.codes.map((_, place) => placeCandidate(places, place));
  return { analysis, candidates, ask: (thread, options) => thread.call("planHours", input, options) };
}

/**
 * Places that get an amenity: those that answer the question but for it, and are open at the hour asked about, would
 * cover what no place that has it does.
 * @throws InputError where there are fewer of them than are asked for
 */
export async function prepareNewAmenity(
  { base, analyst, question }: Making,
  { amenity, count, seconds }: NewAmenity,
): Promise<Prepared> {
  const others = (question.amenities ?? []).filter((code) => code !== amenity);
  const analysis = await analyst.analyse(base, { ...question, amenities: [...others, amenity] });
  const without = await analyst.analyse(base, { ...question, amenities: others });
  const chosen = lackingOnly(analysis, without);
  checkEnough(count, chosen.length);
  const candidates: Candidate[] = chosen.map((place) => placeCandidate(without.places, place));
  const input = coverInput(analysis, rowsOf(without.reach, chosen), {
    seconds,
    task: { model: "MCLP", p: count },
  });
  return { analysis, candidates, ask: (thread, options) => thread.call("planCover", input, options) };
}

/** Numbers of the places that count without the amenity, but not with it, and are open at the hour. */
function lackingOnly({ question, places: having }: Analysis, { places }: Analysis): number[] {
  const has = new Set(having.codes.filter((_, place) => having.changes[place] !== "X"));
  return Array.from(places.codes.keys()).filter(
    (place) =>
      places.changes[place] !== "X" &&
      !has.has(places.codes[place] ?? "") &&
      (question.hour === null || isSet(places.openWeek, place, question.hour)),
  );
}

/** Some rows of those cells that points reach. */
function rowsOf({ start, cell }: Reached, rows: readonly number[]): Reached {
  const lengths = rows.map((row) => (start[row + 1] ?? 0) - (start[row] ?? 0));
  const starts = Int32Array.from([0, ...lengths]);
  for (let row = 0; row < rows.length; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const cells = new Int32Array(starts[rows.length] ?? 0);
  rows.forEach((row, at) => {
    cells.set(cell.subarray(start[row], start[row + 1]), starts[at]);
  });
  return { start: starts, cell: cells };
}

const sum = (numbers: Float64Array): number => numbers.reduce((total, number) => total + number, 0);
