import { InputError } from "../errors.ts";
import { readFeatures } from "../imports/json-features.ts";
import { describeGeometry, isObject, parseFeature, type RawFeature } from "../imports/places-geojson.ts";
import { describeIgnored, findWeightColumns } from "./demand-columns.ts";
import type { DemandRecord } from "./demand-record.ts";

/** Characters of a feature: a point, 24 weights and whatever a map program adds. */
const LONGEST_FEATURE = 100_000;
/** Names of properties that are remembered to be told. */
const MOST_IGNORED = 100;

/**
 * Features of a GeoJSON FeatureCollection of Points, with the property weight or h0 to h23.
 * @param onWarning is told which properties are not known and so ignored
 * @throws InputError where the rest of the file cannot be read
 */
export async function* readDemandGeoJson(
  bytes: AsyncIterable<Uint8Array>,
  onWarning: (text: string) => void,
): AsyncGenerator<DemandRecord> {
  const ignored = new Set<string>();
  for await (const { line, text } of readFeatures(bytes, LONGEST_FEATURE))
    yield recordOf(line, parseFeature(line, text), ignored);
  if (ignored.size > 0) onWarning(describeIgnored("properties", [...ignored]));
}

function recordOf(line: number, { geometry, properties }: RawFeature, ignored: Set<string>): DemandRecord {
  if (!isObject(geometry) || geometry.type !== "Point" || !Array.isArray(geometry.coordinates))
    return { line, problem: `expected a geometry of type Point, got ${describeGeometry(geometry)}` };
  const [lon, lat]: unknown[] = geometry.coordinates;
  const entries = isObject(properties) ? Object.entries(properties) : [];
  try {
    const used = findWeightColumns(entries.map(([name]) => name));
    for (const [index, [name]] of entries.entries())
      if (!used.includes(index) && ignored.size < MOST_IGNORED) ignored.add(name);
    const weights = used.map((index) => textOf(entries[index]?.[1]));
    return { line, place: { lat: textOf(lat), lon: textOf(lon) }, weights };
  } catch (error) {
    if (error instanceof InputError) return { line, problem: error.message };
    throw error;
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
}
