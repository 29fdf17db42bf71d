import { describe, expect, it } from "vitest";
import { isSet, setHours, WEEK_WORDS } from "../../../server/coverage/engine/week-bits.ts";
import { extraHours } from "../../../server/plans/evenings.ts";
import { hoursModel } from "../../../server/plans/hours-model.ts";
import { type HoursInput, hoursPlan } from "../../../server/plans/hours-plan.ts";
import { fc } from "../../support/property.ts";
import { reachedOf, reachRows, solveHere, subsets } from "./small.ts";

const PLACES = 3;
const CELLS = 4;
const LATEST = 22;
const WEEK = 168;

/** By place, when it opens and closes on each day; null: not at all. */
const days = fc.array(
  fc.option(fc.record({ opens: fc.integer({ min: 5, max: 12 }), closes: fc.integer({ min: 13, max: 26 }) })),
  { minLength: 7, maxLength: 7 },
);
const small = fc.record({
  rows: reachRows(PLACES, CELLS),
  places: fc.array(days, { minLength: PLACES, maxLength: PLACES }),
  hours: fc.constantFrom(1 as const, 24 as const, 168 as const),
  weights: fc.array(fc.nat(5), { minLength: CELLS * WEEK, maxLength: CELLS * WEEK }),
  count: fc.integer({ min: 1, max: PLACES }),
  staffedHours: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 1, max: 40 })),
});
type Small = typeof small extends fc.Arbitrary<infer T> ? T : never;

function inputOf({ rows, places, hours, count, staffedHours, ...given }: Small): HoursInput {
  const openWeek = new Uint32Array(PLACES * WEEK_WORDS);
  places.forEach((week, place) => {
    week.forEach((open, day) => {
      if (!open) return;
      setHours(openWeek, place, day * 24 + open.opens, day * 24 + open.closes);
      // Sunday's night is Monday's morning
      setHours(openWeek, place, day * 24 + open.opens - WEEK, day * 24 + open.closes - WEEK);
    });
  });
  const weights = Float64Array.from(given.weights.slice(0, CELLS * hours));
  const coveredWeek = new Uint32Array(CELLS * WEEK_WORDS);
  const demandHours = { weight: 0, coveredWeight: 0 };
  for (let cell = 0; cell < CELLS; cell++)
    for (let hour = 0; hour < WEEK; hour++) {
      const weight = weights[cell * hours + (hour % hours)] ?? 0;
      demandHours.weight += weight;
      if (!rows.some((row, place) => row.includes(cell) && isSet(openWeek, place, hour))) continue;
      setHours(coveredWeek, cell, hour, hour + 1);
      demandHours.coveredWeight += weight;
    }
  return {
    ...{ demand: { hours, weights }, reached: reachedOf(rows), openWeek, coveredWeek, ...demandHours },
    ...{ latestHour: LATEST, count, staffedHours, seconds: 10 },
  };
}

/** Demand-hours that some places add by staying open until some hour, counted hour by hour. */
function addedBy(
  given: Small,
  input: HoursInput,
  chosen: readonly { place: number; until: number }[],
): number {
  const isOpen = new Uint8Array(PLACES * WEEK);
  for (const { place, until } of chosen)
    given.places[place]?.forEach((open, day) => {
      if (!open) return;
      for (let hour = open.closes; hour < until; hour++)
        isOpen[place * WEEK + ((day * 24 + hour) % WEEK)] = 1;
    });
  let added = 0;
  for (let cell = 0; cell < CELLS; cell++)
    for (let hour = 0; hour < WEEK; hour++) {
      if (isSet(input.coveredWeek, cell, hour)) continue;
      const isReached = given.rows.some((row, place) => row.includes(cell) && isOpen[place * WEEK + hour]);
      if (isReached)
        added += input.demand.weights[cell * input.demand.hours + (hour % input.demand.hours)] ?? 0;
    }
  return added;
}

/** Every choice of an hour for some of the places. */
function* choices(most: number) {
  for (const places of subsets(PLACES, most)) {
    let all: { place: number; until: number }[][] = [[]];
    for (const place of places)
      all = all.flatMap((one) =>
        Array.from({ length: LATEST - 13 }, (_, at) => [...one, { place, until: 14 + at }]),
      );
    yield* all;
  }
}

describe("longer hours", () => {
  it("are as good as the best of all choices within places and hours of staff", async () => {
    await fc.assert(
      fc.asyncProperty(small, async (given) => {
        const input = inputOf(given);
        const enough = hoursModel(input).candidates.length;
        fc.pre(enough > 0);
        input.count = Math.min(input.count, enough);
        const answer = await hoursPlan(input, solveHere);
        const cost = (chosen: readonly { place: number; until: number }[]) =>
          chosen.reduce((sum, { place, until }) => sum + extraHours(input.openWeek, place, until), 0);
        let best = 0;
        for (const chosen of choices(input.count))
          if (cost(chosen) <= input.staffedHours) best = Math.max(best, addedBy(given, input, chosen));
        const found = answer.chosen.map(({ candidate, until }) => ({ place: candidate, until: until ?? 0 }));
        expect(answer).toMatchObject({ objective: best, bound: best, ending: "OPTIMAL" });
        expect(addedBy(given, input, found)).toBe(best);
        expect(answer.chosen.reduce((sum, { gain }) => sum + gain, 0)).toBe(best);
        expect(cost(found)).toBe(answer.chosen.reduce((sum, chosen) => sum + (chosen.extraHours ?? 0), 0));
        expect(cost(found)).toBeLessThanOrEqual(input.staffedHours);
        expect(new Set(found.map(({ place }) => place)).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(input.count);
        expect(answer.shareAfter ?? 0).toBeCloseTo(
          input.weight > 0 ? (input.coveredWeight + best) / input.weight : 0,
          12,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("of more than fits into memory are refused", () => {
    const openWeek = new Uint32Array(2 * WEEK_WORDS);
    for (const place of [0, 1]) setHours(openWeek, place, 8, 20);
    const question = {
      ...{ demand: { hours: 1 as const, weights: Float64Array.of(2, 2, 2) }, openWeek, latestHour: 22 },
      ...{ reached: reachedOf([[0, 1, 2], [0]]), coveredWeek: new Uint32Array(3 * WEEK_WORDS) },
    };
    // of four pairs of a place and a cell: two hours until 22:00, one until 21:00
    expect(hoursModel(question, 12).cover.demand.length).toBe(12);
    expect(() => hoursModel(question, 11)).toThrow("expected at most 11 pairs of a candidate and a cell");
    expect(() => hoursModel(question, 1)).toThrow("expected at most 1 pairs of a candidate and a cell");
  });

  it("of all places alike have one demand for all days that are alike", () => {
    const openWeek = new Uint32Array(WEEK_WORDS);
    for (let day = 0; day < 7; day++) setHours(openWeek, 0, day * 24 + 8, day * 24 + 20);
    const model = hoursModel({
      ...{ demand: { hours: 1, weights: Float64Array.of(2) }, reached: reachedOf([[0]]), openWeek },
      ...{ coveredWeek: openWeek, latestHour: 22 },
    });
    expect(model).toMatchObject({
      weights: Float64Array.of(14, 14),
      options: [
        { place: 0, until: 21 },
        { place: 0, until: 22 },
      ],
      costs: Float64Array.of(7, 14),
    });
  });

  it("of fewer places than are asked for are refused", async () => {
    const input = inputOf({
      ...{ rows: [[0], [1], [2]], places: [[], [], []], hours: 1, count: 1, staffedHours: 5 },
      weights: Array(CELLS).fill(1),
    });
    await expect(hoursPlan(input, solveHere)).rejects.toThrow("expected candidates, got none");
  });
});
