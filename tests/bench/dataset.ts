import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import type { LatLon } from "../../server/places/place.ts";
import { seeded } from "../support/random.ts";
import { benchDistricts, benchPlaces } from "./places-200k.ts";
import { gaussian } from "./random.ts";

/** What `npm run import` reads. */
export interface Dataset {
  count: number;
  districtsFile: string;
  placesFile: string;
}

/** Writes `count` bench places and their districts into a folder. */
export async function writeDataset(folder: string, count: number): Promise<Dataset> {
  const districtsFile = join(folder, `districts-${count}.geojson`);
  const placesFile = join(folder, `places-${count}.csv`);
  await writeFile(districtsFile, await benchDistricts(count));
  await pipeline(benchPlaces(count), stringify({ header: true }), createWriteStream(placesFile));
  return { count, districtsFile, placesFile };
}

/** How far from a place people stand who ask, in km: about a normal distribution's deviation. */
const STRAY_KM = 1;

/** `count` points spread like the places: each near one of them, the same at every call. */
export async function askingPoints(count: number): Promise<LatLon[]> {
  const random = seeded(2);
  const points: LatLon[] = [];
  for await (const { lat, lon } of benchPlaces(count)) {
    const stray = () => (gaussian(random) * STRAY_KM) / 111.2;
    points.push({ lat: Number(lat) + stray(), lon: Number(lon) + stray() });
  }
  return shuffled(points, random);
}

/** The places come district by district; askers do not. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
