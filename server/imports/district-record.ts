import { MOST_DISTRICT_CODE } from "../districts/district.ts";
import { expected } from "../errors.ts";
import { type Datum, toWgs84 } from "../places/datum.ts";
import type { LatLon } from "../places/place.ts";
import { describeGeometry, isObject, type RawFeature } from "./places-geojson.ts";
import { readText } from "./text-field.ts";

/** A district as a file has it, in WGS-84; a parent that is not known is for the service to drop. */
export interface DistrictRow {
  code: string;
  name: string;
  nameEn: string | null;
  parentCode: string | null;
  /** Null: a point on the boundary's surface. */
  centre: LatLon | null;
  /** Polygon or MultiPolygon in GeoJSON, not yet repaired; null for a district without one. */
  boundary: { type: string; coordinates: unknown } | null;
}

/** Names of properties that real files use, ours first. */
const NAMES = {
  code: ["code", "Code_County", "adcode"],
  name: ["name", "Name_County"],
  nameEn: ["name_en", "Pinyin"],
  parentCode: ["parent_code", "Code_Perfecture"],
} as const;

/** One feature as a district, or all that is wrong with it. Pure. */
export function readDistrictRecord(
  { geometry, properties }: RawFeature,
  datum: Datum,
): { row: DistrictRow } | { problems: string[] } {
  const problems: string[] = [];
  const given = isObject(properties) ? properties : {};
  const text = (names: readonly string[], what: string, longest: number): string | null => {
    const value = names.map((name) => given[name]).find((one) => one !== undefined && one !== null);
    if (value === undefined) return null;
    if (typeof value === "string" || typeof value === "number")
      return readText(String(value), { what, longest, problems });
    problems.push(expected(`text for ${what}`, value).message);
    return null;
  };
  const code = text(NAMES.code, "a district code", MOST_DISTRICT_CODE);
  const name = text(NAMES.name, "a name", 200);
  const nameEn = text(NAMES.nameEn, "an English name", 200);
  const parentCode = text(NAMES.parentCode, "a parent's code", MOST_DISTRICT_CODE);
  if (code === null && problems.length === 0) problems.push(expected("a property code", undefined).message);
  if (name === null && problems.length === 0) problems.push(expected("a property name", undefined).message);
  if (code !== null && code === parentCode)
    problems.push(expected("a parent other than itself", parentCode).message);

  const area = readGeometry(geometry, datum, problems);
  const centre =
    given.centre === undefined || given.centre === null
      ? area.point
      : readCentre(given.centre, datum, problems);
  if (problems.length > 0) return { problems };
  return {
    row: {
      code: code ?? "",
      name: name ?? "",
      // "Dōngchéng Qū [incl. Chongwen]": the note is not part of the name
      nameEn: nameEn?.replace(/\s*\[[^\]]*\]$/, "") || null,
      parentCode,
      centre,
      boundary: area.boundary,
    },
  };
}

function readCentre(value: unknown, datum: Datum, problems: string[]): LatLon | null {
  if (isPosition(value)) return pointOf(value, datum);
  problems.push(expected("a centre as [longitude, latitude]", value).message);
  return null;
}

/** A Point is a district's centre, no geometry at all is fine as well. */
function readGeometry(
  geometry: unknown,
  datum: Datum,
  problems: string[],
): { boundary: DistrictRow["boundary"]; point: LatLon | null } {
  const nothing = { boundary: null, point: null };
  if (geometry === null || geometry === undefined) return nothing;
  if (isObject(geometry)) {
    const { type, coordinates } = geometry;
    if (type === "Point" && isPosition(coordinates))
      return { boundary: null, point: pointOf(coordinates, datum) };
    const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : undefined;
    if (Array.isArray(polygons) && polygons.length > 0 && polygons.every(isPolygon)) {
      const converted = polygons.map((rings) =>
        rings.map((ring) => ring.map((position) => convert(position, datum))),
      );
      return { boundary: { type: "MultiPolygon", coordinates: converted }, point: null };
    }
    if (polygons !== undefined) {
      problems.push("expected closed rings of at least four positions within ±180 and ±90, got others");
      return nothing;
    }
  }
  problems.push(`expected a geometry of type Polygon or MultiPolygon, got ${describeGeometry(geometry)}`);
  return nothing;
}

type Position = [lon: number, lat: number, ...rest: unknown[]];

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value)) return false;
  const [lon, lat]: unknown[] = value;
  return typeof lon === "number" && typeof lat === "number" && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function isPolygon(value: unknown): value is Position[][] {
  return Array.isArray(value) && value.length > 0 && value.every(isRing);
}

function isRing(value: unknown): value is Position[] {
  if (!Array.isArray(value) || value.length < 4 || !value.every(isPosition)) return false;
  const [first, last] = [value[0], value.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function pointOf([lon, lat]: Position, datum: Datum): LatLon {
  return toWgs84({ lat, lon }, datum);
}

/** The conversion is a function of the position alone, so a ring stays closed. */
function convert(position: Position, datum: Datum): [number, number] {
  const { lat, lon } = pointOf(position, datum);
  return [lon, lat];
}
