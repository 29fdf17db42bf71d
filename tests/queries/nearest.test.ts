import { Geodesic } from "geographiclib-geodesic";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../server/context.ts";
import { loadCalendar, seedCalendar } from "../../server/hours/hours.queries.ts";
import { opennessAt } from "../../server/hours/openness.ts";
import type { FilterInput } from "../../server/places/filter.service.ts";
import type { PlaceRow } from "../../server/places/place-row.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { searchNearest } from "../../server/places/search.service.ts";
import { arrivalAt, TRAVEL_MODES } from "../../server/places/travel.ts";
import { contextAt } from "../support/context.ts";
import { useDatabase } from "../support/database.ts";
import { between, pick, type Random, seeded } from "../support/random.ts";
import { COMMON_AMENITIES, RARE_AMENITIES, randomPlaces, randomPoint } from "../support/random-places.ts";

const PLACES = 20_000;
const QUERIES = 1_000;
const NOW = new Date("2026-11-21T06:00:00Z");

interface Question {
  near: { lat: number; lon: number };
  first: number;
  maxMetres: number | null;
  filter: FilterInput;
}

describe("the nearest search", () => {
  const database = useDatabase();
  const rows = randomPlaces(seeded(7), PLACES);
  let context: Context;

  beforeAll(async () => {
    const { db } = database;
    await seedCalendar(db);
    const calendar = await loadCalendar(db);
    await db
      .transaction()
      .execute((trx) => revisePlaces(trx, { rows, actor: "test", action: "IMPORT", at: NOW, calendar }));
    // so that it is known which amenities are rare: those searches take another way
    await sql`analyze places`.execute(db);
    context = await contextAt(db, calendar, NOW);
  });

  it(`agrees with a brute-force geodesic sort on ${QUERIES} random questions over ${PLACES} places`, async () => {
    const random = seeded(20261121);
    let answered = 0;
    for (let index = 0; index < QUERIES; index++) {
      const question = randomQuestion(random);
      const found = await searchNearest(context, question);
      const brute = bruteForce(rows, question, context);
      const asked = JSON.stringify(question);
      expect(
        found.map(({ place }) => place.code),
        asked,
      ).toEqual(brute.map(({ row }) => row.code));
      for (const [rank, { metres }] of found.entries())
        expect(metres, asked).toBeCloseTo(brute[rank]?.metres ?? Number.NaN, 4);
      answered += found.length > 0 ? 1 : 0;
    }
    // the questions are worth asking: most have an answer
    expect(answered).toBeGreaterThan(QUERIES * 0.6);
  }, 600_000);
});

/** The obvious way: measure every place, drop what does not fit, sort. */
function bruteForce(
  rows: readonly PlaceRow[],
  { near, first, maxMetres, filter }: Question,
  context: Context,
) {
  return rows
    .filter((row) => fits(row, filter))
    .map((row) => ({ row, metres: metresBetween(near, row) }))
    .filter(({ metres }) => maxMetres === null || metres <= maxMetres)
    .filter(({ row, metres }) => isOpenWhenAsked(row, metres, filter, context))
    .sort((a, b) => a.metres - b.metres || (a.row.code < b.row.code ? -1 : 1))
    .slice(0, first);
}

function fits(row: PlaceRow, { kinds, amenities, text }: FilterInput): boolean {
  const has = (code: string) =>
    row.amenities.some((amenity) => amenity.code === code && amenity.state === "AVAILABLE");
  if (kinds && kinds.length > 0 && !kinds.includes(row.kind)) return false;
  if (text && !`${row.name} ${row.address ?? ""}`.includes(text)) return false;
  return (amenities ?? []).every(has);
}

function isOpenWhenAsked(row: PlaceRow, metres: number, filter: FilterInput, context: Context): boolean {
  const { openAt, openOnArrival, includeUnknown } = filter;
  if (!openAt && !openOnArrival) return true;
  const departure = openAt ?? context.now;
  const at = openOnArrival ? arrivalAt(departure, metres, openOnArrival, context.travel) : departure;
  const openness = opennessAt(row.hours, context.calendar, at);
  return openness === "OPEN" || (includeUnknown === true && openness === "UNKNOWN");
}

function metresBetween(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  return Geodesic.WGS84.Inverse(a.lat, a.lon, b.lat, b.lon).s12 ?? Number.NaN;
}

function randomQuestion(random: Random): Question {
  const filter: FilterInput = {};
  if (random() < 0.3) filter.kinds = [pick(random, ["REST_STATION", "SERVICE_CENTRE"] as const)];
  if (random() < 0.4) filter.amenities = [pick(random, COMMON_AMENITIES), pick(random, COMMON_AMENITIES)];
  else if (random() < 0.3) filter.amenities = [pick(random, RARE_AMENITIES), pick(random, COMMON_AMENITIES)];
  if (random() < 0.4) filter.openAt = randomMoment(random);
  if (random() < 0.3) filter.openOnArrival = pick(random, TRAVEL_MODES);
  if (random() < 0.3) filter.includeUnknown = true;
  if (random() < 0.1) filter.text = pick(random, ["骑手", "和平路1", "爱心驿站"]);
  return {
    near: randomPoint(random),
    first: pick(random, [1, 3, 20, 100]),
    maxMetres: random() < 0.3 ? between(random, 100, 200_000) : null,
    filter,
  };
}

/** Mostly within the stored window, sometimes years away, where the definitions are evaluated instead. */
function randomMoment(random: Random): Date {
  const days = random() < 0.7 ? between(random, 0, 12) : between(random, -700, 300);
  return new Date(NOW.getTime() + days * 86_400_000);
}
