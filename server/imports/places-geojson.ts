import { expected, InputError } from "../errors.ts";
import { readFeatures } from "./json-features.ts";
import { COLUMNS, type Fields, isColumn, type RawRecord } from "./raw-record.ts";

/**
 * Features of a GeoJSON FeatureCollection of Points. Properties have the names of the CSV's columns, lat and lon
 * come from the geometry; amenities may be an array of texts. A property that is null is an empty cell.
 * @param onWarning is told which properties are not known and so ignored
 * @throws InputError where the rest of the file cannot be read
 */
export async function* readPlacesGeoJson(
  bytes: AsyncIterable<Uint8Array>,
  onWarning: (text: string) => void,
): AsyncGenerator<RawRecord> {
  const unknown = new Set<string>();
  for await (const { line, text } of readFeatures(bytes)) {
    const feature = parseFeature(line, text);
    const position = positionOf(feature.geometry);
    if (!position) {
      yield { line, problem: `expected a geometry of type Point, got ${describeGeometry(feature.geometry)}` };
      continue;
    }
    const [lon, lat] = position;
    const properties = isObject(feature.properties) ? feature.properties : {};
    const fields: Fields = {};
    let problem: string | undefined;
    for (const [name, value] of Object.entries(properties)) {
      if (name === "lat" || name === "lon") continue;
      if (!isColumn(name)) unknown.add(name);
      else {
        const cell = cellOf(value);
        if (cell === undefined) problem ??= expected(`text for ${name}`, value).message;
        else fields[name] = cell;
      }
    }
    yield problem === undefined
      ? { line, fields: { ...fields, lat: cellOf(lat) ?? "", lon: cellOf(lon) ?? "" } }
      : { line, problem };
  }
  if (unknown.size > 0)
    onWarning(
      `properties not known and ignored: ${[...unknown].join(", ")} (known are ${COLUMNS.join(", ")})`,
    );
}

export interface RawFeature {
  geometry: unknown;
  properties: unknown;
}

/** @throws InputError for text that is not a GeoJSON feature. */
export function parseFeature(line: number, text: string): RawFeature {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`line ${line}: expected a GeoJSON feature, got text that is no JSON: ${reason}`);
  }
  if (!isObject(value) || value.type !== "Feature")
    throw new InputError(`line ${line}: ${expected("a GeoJSON feature", value).message}`);
  return { geometry: value.geometry, properties: value.properties };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a geometry is, for a message. */
export function describeGeometry(geometry: unknown): string {
  return isObject(geometry) && typeof geometry.type === "string" ? geometry.type : "nothing";
}

function positionOf(geometry: unknown): [unknown, unknown] | undefined {
  if (!isObject(geometry) || geometry.type !== "Point" || !Array.isArray(geometry.coordinates))
    return undefined;
  const [lon, lat]: unknown[] = geometry.coordinates;
  return [lon, lat];
}

function cellOf(value: unknown): string | undefined {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.join(";");
  return undefined;
}
