import { expected } from "../errors.ts";
import { type Datum, toWgs84 } from "../places/datum.ts";
import { ACCESSES, type LatLon, PLACE_KINDS } from "../places/place.ts";
import type { PlacePatch } from "../places/place-snapshot.ts";
import { readAmenities } from "./amenity-list.ts";
import type { HoursReader } from "./hours-field.ts";
import type { Fields } from "./raw-record.ts";
import { LIMITS, readText } from "./text-field.ts";

/** What a row is checked against. */
export interface RecordContext {
  datum: Datum;
  amenityCodes: ReadonlySet<string>;
  districtCodes: ReadonlySet<string>;
  readHours: HoursReader;
}

/** A checked row, and why its hours were kept as text where they were; or all that is wrong with it. */
export type PlaceRecord = { patch: PlacePatch; hoursNotUnderstood?: string } | { problems: string[] };

/**
 * One raw row as a patch in WGS-84. A column that the file does not have leaves what is stored, an empty cell
 * clears it. Pure: the same fields and context give the same patch.
 */
export function readPlaceRecord(fields: Fields, context: RecordContext): PlaceRecord {
  const problems: string[] = [];
  const text = (column: keyof typeof LIMITS & keyof Fields, what: string): string | null | undefined => {
    const cell = fields[column];
    return cell === undefined ? undefined : readText(cell, { what, longest: LIMITS[column], problems });
  };
  const need = (value: string | null | undefined, what: string, cell: string | undefined): string => {
    if (!value && !cell?.trim()) problems.push(expected(what, undefined).message);
    return value ?? "";
  };

  const code = need(text("code", "a code"), "a code", fields.code);
  if (/\s/.test(code)) problems.push(expected("a code without spaces", code).message);
  const name = need(text("name", "a name"), "a name", fields.name);
  const kind = readChoice(fields.kind ?? "", PLACE_KINDS, problems);
  const point = readPoint(fields, context.datum, problems);
  const access = fields.access?.trim() ? readChoice(fields.access, ACCESSES, problems) : null;
  const districtCode = text("district_code", "a district code");
  if (districtCode && !context.districtCodes.has(districtCode))
    problems.push(expected("a known district code", districtCode).message);
  const amenities = text("amenities", "amenities");
  const hours = readHoursCell(fields.opening_hours, problems);
  const reading = hours === undefined ? undefined : context.readHours(hours);

  const patch: PlacePatch = {
    code,
    name,
    ...(kind && { kind }),
    ...point,
    ...given("address", text("address", "an address")),
    ...given("districtCode", districtCode),
    ...given("host", text("host", "a host's name")),
    ...given("phone", text("phone", "a phone number")),
    ...(fields.access !== undefined && { access: access ?? null }),
    ...(amenities !== undefined && {
      amenities: readAmenities(amenities ?? "", { known: context.amenityCodes, problems }),
    }),
    ...reading?.fields,
  };
  if (problems.length > 0) return { problems };
  return reading?.notUnderstood === undefined
    ? { patch }
    : { patch, hoursNotUnderstood: reading.notUnderstood };
}

function readHoursCell(cell: string | undefined, problems: string[]): string | null | undefined {
  if (cell === undefined) return undefined;
  const longest = cell.trim().startsWith("{") ? LIMITS.opening_hours_json : LIMITS.opening_hours;
  return readText(cell, { what: "opening hours", longest, problems });
}

function given<K extends string>(key: K, value: string | null | undefined): { [k in K]?: string | null } {
  return value === undefined ? {} : ({ [key]: value } as { [k in K]?: string | null });
}

function readChoice<T extends string>(
  cell: string,
  choices: readonly T[],
  problems: string[],
): T | undefined {
  const text = cell.trim();
  const choice = choices.find((one) => one === text);
  if (choice === undefined)
    problems.push(expected(choices.join(" or "), text === "" ? undefined : text).message);
  return choice;
}

const LATITUDE = { what: "a latitude within ±90", limit: 90 };
const LONGITUDE = { what: "a longitude within ±180", limit: 180 };

function readPoint(fields: Fields, datum: Datum, problems: string[]): LatLon | undefined {
  const givenLat = readDegrees(fields.lat, LATITUDE, problems);
  const givenLon = readDegrees(fields.lon, LONGITUDE, problems);
  if (givenLat === undefined || givenLon === undefined) return undefined;
  const given = { lat: givenLat, lon: givenLon };
  if (datum === "wgs84") return given;
  const { lat, lon } = toWgs84(given, datum);
  return { lat: roundDegrees(lat), lon: roundDegrees(lon) };
}

function readDegrees(
  cell: string | undefined,
  { what, limit }: { what: string; limit: number },
  problems: string[],
): number | undefined {
  const text = cell?.trim() ?? "";
  // Number() alone would take "", "0x10", "1e999" and " ".
  const degrees = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : Number.NaN;
  if (Math.abs(degrees) <= limit) return degrees;
  problems.push(expected(what, text === "" ? undefined : text).message);
  return undefined;
}

/** Seven decimals, about 1 cm: finer digits are noise of the conversion and would make every import look like a move. */
function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}
