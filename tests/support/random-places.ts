import type { Hours, Period } from "../../server/hours/hours.ts";
import { AMENITY_STATES } from "../../server/places/place.ts";
import type { PlaceRow } from "../../server/places/place-row.ts";
import { between, pick, type Random } from "./random.ts";
import { weekOf } from "./rows.ts";

/** Where searches are hard: dense and sparse, across the antimeridian, at both poles, on the equator. */
const CENTRES: { lat: number; lon: number; spread: number }[] = [
  { lat: 39.92, lon: 116.45, spread: 0.3 },
  { lat: 31.23, lon: 121.47, spread: 0.4 },
  { lat: 22.54, lon: 114.05, spread: 0.2 },
  { lat: 45.8, lon: 126.53, spread: 2 },
  { lat: -17.8, lon: 179.99, spread: 1.5 },
  { lat: 65.2, lon: -179.8, spread: 4 },
  { lat: 89.6, lon: 30, spread: 1 },
  { lat: -89.9, lon: -120, spread: 1 },
  { lat: 0, lon: 0, spread: 5 },
];

const COMMON = ["DRINKING_WATER", "MICROWAVE", "SEATING", "PHONE_CHARGING", "WIFI", "TOILET"];
const RARE = ["BATTERY_SWAP", "NURSING_ROOM", "LEGAL_ADVICE", "CHILDREN_CLASS"];

/** A point near one of the hard centres, or anywhere. */
export function randomPoint(random: Random): { lat: number; lon: number } {
  if (random() < 0.1) return { lat: between(random, -90, 90), lon: between(random, -180, 180) };
  const { lat, lon, spread } = pick(random, CENTRES);
  const around = () => (random() + random() + random() - 1.5) * spread;
  return overThePole(lat + around(), lon + around());
}

/** `count` places, some sharing a point, with hours of some sixty definitions and amenities in every state. */
export function randomPlaces(random: Random, count: number): PlaceRow[] {
  const definitions = Array.from({ length: 60 }, () => randomHours(random));
  const rows: PlaceRow[] = [];
  for (let index = 0; index < count; index++) {
    const neighbour = random() < 0.03 ? rows.at(-1) : undefined;
    const { lat, lon } = neighbour ?? randomPoint(random);
    rows.push({
      code: `R${String(index).padStart(6, "0")}`,
      name: `${pick(random, ["暖心", "骑手", "爱心", "蓝领"])}驿站${index}`,
      kind: random() < 0.85 ? "REST_STATION" : "SERVICE_CENTRE",
      lat,
      lon,
      address: random() < 0.8 ? `${pick(random, ["长安", "建国", "和平", "解放"])}路${index % 200}号` : null,
      districtCode: null,
      host: random() < 0.5 ? `承办单位${index % 40}` : null,
      phone: null,
      access: pick(random, ["WALK_IN", "ASK_STAFF", "SCAN_CODE", "MEMBERS", null] as const),
      amenities: [
        ...COMMON.filter(() => random() < 0.7).map((code) => ({ code, state: pick(random, STATES) })),
        ...RARE.filter(() => random() < 0.05).map((code) => ({ code, state: "AVAILABLE" as const })),
      ],
      hours: random() < 0.08 ? null : pick(random, definitions),
      hoursText: null,
    });
  }
  return rows;
}

/** Mostly available. */
const STATES = [...AMENITY_STATES, "AVAILABLE", "AVAILABLE", "AVAILABLE"] as const;

export { COMMON as COMMON_AMENITIES, RARE as RARE_AMENITIES };

function randomHours(random: Random): Hours {
  const week = () => weekOf(() => randomDay(random));
  return {
    zone: pick(random, [
      "Asia/Shanghai",
      "Asia/Shanghai",
      "Asia/Shanghai",
      "America/New_York",
      "Asia/Kolkata",
    ]),
    week: week(),
    seasons: random() < 0.2 ? [{ from: { month: 11, day: 1 }, to: { month: 3, day: 31 }, week: week() }] : [],
    publicHolidays: { kind: random() < 0.3 ? "CLOSED" : "FOLLOW" },
    makeUpWorkdays: { kind: "FOLLOW" },
    specialDays: [],
    closures: [],
  };
}

function randomDay(random: Random): Period[] {
  const chance = random();
  if (chance < 0.1) return [];
  if (chance < 0.2) return [{ from: 0, to: 1440 }];
  if (chance < 0.3) return [{ from: 18 * 60, to: 26 * 60 }];
  const opens = 60 * Math.floor(between(random, 6, 10));
  const closes = 60 * Math.floor(between(random, 16, 23));
  if (chance < 0.6) return [{ from: opens, to: closes }];
  return [
    { from: opens, to: 12 * 60 },
    { from: 13 * 60 + 30, to: closes },
  ];
}

/** Who walks on past a pole comes down on the other side. */
function overThePole(lat: number, lon: number): { lat: number; lon: number } {
  if (Math.abs(lat) <= 90) return { lat, lon: wrapLongitude(lon) };
  return { lat: Math.sign(lat) * 180 - lat, lon: wrapLongitude(lon + 180) };
}

function wrapLongitude(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}
