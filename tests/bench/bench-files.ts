import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import { benchDistricts, benchPlaces } from "./places-200k.ts";

/** Writes what `npm run import` takes: the districts first, then `count` places in them. */
export async function writeBenchFiles(
  folder: string,
  count: number,
): Promise<{ districts: string; places: string }> {
  const districts = join(folder, "districts.geojson");
  const places = join(folder, "places.csv");
  await writeFile(districts, await benchDistricts(count));
  await pipeline(Readable.from(benchPlaces(count)), stringify({ header: true }), createWriteStream(places));
  return { districts, places };
}
