import type { Column } from "../../server/imports/raw-record.ts";
import { seeded } from "../support/random.ts";
import { benchHours } from "./bench-hours.ts";
import { benchPoints } from "./bench-points.ts";
import { pickWeighted } from "./random.ts";

/** Share of places that have each amenity: about 8 a place, rare ones at 4-5 %. */
// biome-ignore format: a table
const AMENITY_SHARES: [code: string, share: number][] = [
  ["DRINKING_WATER", 0.9], ["SEATING", 0.85], ["PHONE_CHARGING", 0.75], ["MICROWAVE", 0.7], ["WIFI", 0.6],
  ["AIR_CONDITIONING", 0.6], ["FIRST_AID", 0.55], ["TOILET", 0.45], ["HEATING", 0.4], ["KETTLE", 0.35],
  ["MEDICINES", 0.3], ["TYRE_PUMP", 0.25], ["SEWING_KIT", 0.25], ["NEWSPAPERS", 0.2], ["BOOK_CORNER", 0.2],
  ["UNION_DESK", 0.15], ["FRIDGE", 0.12], ["SELF_SERVICE_KIOSK", 0.1], ["EBIKE_CHARGING", 0.1],
  ["LEGAL_ADVICE", 0.08], ["CHILDREN_CLASS", 0.05], ["BATTERY_SWAP", 0.05], ["NURSING_ROOM", 0.045], ["COUNSELLING", 0.04],
];
const STATES = [
  ["", 94],
  [":OUT_OF_ORDER", 3],
  [":ABSENT", 3],
] as const;
const ACCESSES = [
  ["WALK_IN", 60],
  ["ASK_STAFF", 20],
  ["SCAN_CODE", 10],
  ["MEMBERS", 5],
  ["", 5],
] as const;
const PREMISES = ["市场", "便利店", "银行网点", "加油站", "社区服务中心", "房产门店", "美食城", "邮政支局"];
const SEED = 20_261_121;

/**
 * `count` (up to 200,000 with the shared file) places as rows of the import's CSV, the same at every call.
 * Their districts are those of benchDistricts(count), which are to be there first.
 */
export async function* benchPlaces(count: number): AsyncGenerator<Record<Column, string>> {
  const random = seeded(SEED);
  let number = 0;
  for await (const { lat, lon, districtCode, districtName } of benchPoints(count)) {
    number++;
    const isCentre = random() < 0.15;
    const premises = PREMISES[Math.floor(random() * PREMISES.length)] ?? "";
    const branch = Math.floor(random() * 400);
    yield {
      code: `B${String(number).padStart(6, "0")}`,
      name: `${districtName}第${number}${isCentre ? "工会服务站" : "暖心驿站"}`,
      kind: isCentre ? "SERVICE_CENTRE" : "REST_STATION",
      lat: String(lat),
      lon: String(lon),
      address: `${districtName}${premises}路${1 + Math.floor(random() * 300)}号`,
      district_code: districtCode,
      host: random() < 0.1 ? "" : `${premises}${branch}号单位`,
      phone: random() < 0.4 ? `010-${String(Math.floor(random() * 1e8)).padStart(8, "0")}` : "",
      access: pickWeighted(random, ACCESSES),
      amenities: AMENITY_SHARES.filter(([, share]) => random() < share)
        .map(([code]) => code + pickWeighted(random, STATES))
        .join(";"),
      opening_hours: benchHours(random),
    };
  }
}

/** The districts that benchPlaces(count) names, as a GeoJSON FeatureCollection without boundaries. */
export async function benchDistricts(count: number): Promise<string> {
  const names = new Map<string, string>();
  for await (const { districtCode, districtName } of benchPoints(count))
    names.set(districtCode, districtName);
  const features = Array.from(names, ([code, name]) => ({
    type: "Feature",
    geometry: null,
    properties: { code, name },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}
