import { cellToLatLng, gridDisk, latLngToCell } from "h3-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../server/context.ts";
import { accessibilityOf, cellsOf, placesOf } from "../../server/coverage/columns.service.ts";
import { coverageOf, weekOf } from "../../server/coverage/coverage.service.ts";
import { gapsOf, uncoveredOf } from "../../server/coverage/gaps.service.ts";
import type { CoverageQuestion } from "../../server/coverage/question.ts";
import type { PlaceRow } from "../../server/places/place-row.ts";
import type { ScenarioChange } from "../../server/scenarios/scenario.ts";
import { useDatabase } from "../support/database.ts";
import { saveDemandSet } from "../support/demand-set.ts";
import { between, pick, type Random, seeded } from "../support/random.ts";
import { COMMON_AMENITIES, randomPlaces } from "../support/random-places.ts";
import { slowPlaces, slowReach, slowState } from "./coverage-brute-force.ts";
import { planningAmong } from "./coverage-support.ts";

const QUESTIONS = 40;
const NOW = new Date("2026-11-18T06:00:00Z");
const CENTRE = { lat: 39.9, lon: 116.4 };

describe("coverage as the services answer it", () => {
  const database = useDatabase();
  const random = seeded(20261122);
  const rows = placesAround(random, 120);
  const cells = gridDisk(latLngToCell(CENTRE.lat, CENTRE.lon, 9), 8)
    .filter(() => random() < 0.6)
    .sort();
  const weights = {
    flat: new Map(cells.map((cell) => [cell, [Math.floor(random() * 5)]])),
    hourly: new Map(cells.map((cell) => [cell, Array.from({ length: 24 }, () => random() * 9)])),
  };
  let context: Context;

  beforeAll(async () => {
    const { db } = database;
    for (const code of ["flat", "hourly"] as const) await saveDemandSet(db, { code, cells: weights[code] });
    context = await planningAmong(db, { rows, now: NOW });
  });
  afterAll(() => context.analyst.close());

  it(`is what checking every cell against every place at every hour comes to, on ${QUESTIONS} random questions`, async () => {
    const seen = new Set<string>();
    for (let round = 0; round < QUESTIONS; round++) {
      const question = randomQuestion(random, rows);
      const asked = JSON.stringify(question);
      const { hour = null } = question;
      const within = slowReach(cells, slowPlaces(rows, question), question.threshold, context.travel);
      const weightAt = (cell: number, at: number | null) =>
        slowWeight(weights[question.demandSet === "flat" ? "flat" : "hourly"].get(cells[cell] ?? ""), at);

      const found = await cellsOf(context, question);
      expect(found.cells, asked).toEqual(cells);
      expect(found.states, asked).toBe(within.map((places) => slowState(places, hour)).join(""));
      const [covered, possible] = [bitsOf(found.coveredWeek), bitsOf(found.possibleWeek)];
      const states = within.map((places) => Array.from({ length: 168 }, (_, h) => slowState(places, h)));
      expect(covered, asked).toBe(
        states
          .flat()
          .map((state) => Number(state === "C"))
          .join(""),
      );
      expect(possible, asked).toBe(
        states
          .flat()
          .map((state) => Number(state === "P"))
          .join(""),
      );
      for (const state of found.states) seen.add(state);

      const sum = (letter: string, at: number | null) =>
        within.reduce((all, places, i) => all + (slowState(places, at) === letter ? weightAt(i, at) : 0), 0);
      const whole = cells.reduce((all, _, i) => all + weightAt(i, hour), 0);
      const coverage = await coverageOf(context, question);
      expect(coverage.weight, asked).toBeCloseTo(whole, 6);
      expect(coverage.coveredWeight, asked).toBeCloseTo(sum("C", hour), 6);
      expect(coverage.possibleWeight, asked).toBeCloseTo(sum("P", hour), 6);
      expect(coverage.coveredCells, asked).toBe([...found.states].filter((state) => state === "C").length);
      expect(coverage.share, asked).toBeCloseTo(sum("C", hour) / whole, 9);
      const near = [...new Set(within.flat().map(({ place }) => place))];
      const open = near.filter((place) => hour === null || place.week[hour] === "OPEN");
      expect([coverage.places, coverage.openPlaces], asked).toEqual([near.length, open.length]);

      const week = await weekOf(context, question);
      const at = pick(random, [0, 23, 47, 100, 167]);
      const wholeAt = cells.reduce((all, _, i) => all + weightAt(i, at), 0);
      expect(week.shares[at], asked).toBeCloseTo(sum("C", at) / wholeAt, 9);
      expect(week.possibleShares[at], asked).toBeCloseTo(sum("P", at) / wholeAt, 9);
      expect(week.openPlaces[at], asked).toBe(near.filter((place) => place.week[at] === "OPEN").length);

      const places = await placesOf(context, question);
      const counted = places.codes.filter((_, place) => places.changes[place] !== "X");
      expect(counted.toSorted(), asked).toEqual(near.map(({ code }) => code).sort());

      const uncovered = await uncoveredOf(context, question, 2_000);
      const bare = cells.filter((_, i) => found.states[i] === "U" && weightAt(i, hour) > 0);
      expect(uncovered.map(({ cell }) => cell).sort(), asked).toEqual(bare);
      await checkGaps(context, question, bare, near.length);
    }
    expect([...seen].sort()).toEqual(["C", "P", "U"]);
  }, 300_000);

  it("shares open places out by E2SFCA", async () => {
    const question = { demandSet: "hourly", threshold: { metres: 900 }, hour: 38, on: "2026-11-18" };
    const places = slowPlaces(rows, question);
    const within = slowReach(cells, places, question.threshold, context.travel);
    const ringWeight = (way: number) => (way <= 300 ? 1 : way <= 600 ? 0.68 : 0.22);
    const weightAt = (cell: number) => slowWeight(weights.hourly.get(cells[cell] ?? ""), 38);
    const shared = new Map<string, number>();
    for (const [cell, list] of within.entries())
      for (const { place, way } of list)
        shared.set(place.code, (shared.get(place.code) ?? 0) + ringWeight(way) * weightAt(cell));
    const expected = within.map((list) =>
      list
        .filter(({ place }) => place.week[38] === "OPEN")
        .reduce((sum, { place, way }) => sum + (ringWeight(way) * 10_000) / (shared.get(place.code) ?? 0), 0),
    );
    const { scores } = await accessibilityOf(context, question);
    expect(Math.max(...expected)).toBeGreaterThan(0);
    scores.forEach((score, cell) => {
      expect(score).toBeCloseTo(expected[cell] ?? Number.NaN, 9);
    });
  });
});

/** Gaps are the uncovered cells, each once; neighbours are together; the weightiest come first. */
async function checkGaps(context: Context, question: CoverageQuestion, bare: string[], near: number) {
  const gaps = await gapsOf(context, question, 200);
  const gapOf = new Map(gaps.flatMap(({ rank, cells }) => cells.map((cell) => [cell, rank])));
  expect([...gapOf.keys()].sort()).toEqual(bare);
  for (const [cell, rank] of gapOf)
    for (const next of gridDisk(cell, 1)) expect(gapOf.get(next) ?? rank).toBe(rank);
  const ordered = gaps.map(({ weight }) => weight);
  expect(ordered).toEqual(ordered.toSorted((a, b) => b - a));
  // places that are near some cell are somewhere
  if (near > 0 && question.hour === undefined) for (const gap of gaps) expect(gap.nearestOpen).not.toBeNull();
}

function placesAround(random: Random, count: number): PlaceRow[] {
  return randomPlaces(random, count).map((row) => ({
    ...row,
    lat: CENTRE.lat + between(random, -0.03, 0.03),
    lon: CENTRE.lon + between(random, -0.04, 0.04),
  }));
}

function randomQuestion(random: Random, rows: readonly PlaceRow[]): CoverageQuestion {
  const question: CoverageQuestion = {
    demandSet: pick(random, ["flat", "hourly"]),
    threshold: pick(random, [
      { metres: between(random, 50, 1_500) },
      { minutes: between(random, 0.5, 12), mode: "WALK" },
      { minutes: between(random, 0.5, 5), mode: "EBIKE" },
    ]),
    on: pick(random, ["2026-11-18", "2026-07-01", "2026-10-02"]),
  };
  if (random() < 0.8) question.hour = Math.floor(random() * 168);
  if (random() < 0.3) question.kinds = [pick(random, ["REST_STATION", "SERVICE_CENTRE"] as const)];
  if (random() < 0.4) question.amenities = [pick(random, COMMON_AMENITIES), pick(random, COMMON_AMENITIES)];
  if (random() < 0.5) question.changes = randomChanges(random, rows);
  return question;
}

function randomChanges(random: Random, rows: readonly PlaceRow[]): ScenarioChange[] {
  const codes = rows.map(({ code }) => code).toSorted(() => random() - 0.5);
  const next = () => codes.pop() ?? "";
  const [lat, lon] = cellToLatLng(latLngToCell(CENTRE.lat, CENTRE.lon, 9));
  const location = { lat: lat + between(random, -0.02, 0.02), lon: lon + between(random, -0.02, 0.02) };
  return [
    ...Array.from({ length: 20 }, () => ({ closePlace: { code: next() } })),
    ...Array.from({ length: 10 }, () => ({ changeHours: { code: next(), hours: "Mo-Fr 20:00-02:00" } })),
    ...Array.from({ length: 20 }, () => ({
      changeAmenities: { code: next(), add: [pick(random, COMMON_AMENITIES)], remove: [] },
    })),
    ...Array.from({ length: 20 }, () => ({
      changeAmenities: { code: next(), add: [], remove: [pick(random, COMMON_AMENITIES)] },
    })),
    {
      addPlace: {
        id: "new",
        name: "新",
        location,
        kind: "REST_STATION",
        amenities: [...COMMON_AMENITIES],
        hours: "24/7",
      },
    },
  ];
}

function slowWeight(weights: readonly number[] = [], hour: number | null): number {
  if (hour === null) return weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return weights[hour % weights.length] ?? Number.NaN;
}

/** 168 digits a row. */
function bitsOf(base64: string): string {
  return [...Buffer.from(base64, "base64")]
    .map((byte) => [...byte.toString(2).padStart(8, "0")].reverse().join(""))
    .join("");
}
