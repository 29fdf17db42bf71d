import type { MultiPolygon, Polygon } from "geojson";
import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { expected } from "../errors.ts";
import { dayOf } from "../hours/dates.ts";

/** A scalar whose inputs, variables and literals alike, go through one check. */
function checkedScalar<T>(options: {
  name: string;
  description: string;
  read: (value: unknown) => T;
  write: (value: unknown) => unknown;
}): GraphQLScalarType<T, unknown> {
  return new GraphQLScalarType<T, unknown>({
    name: options.name,
    description: options.description,
    parseValue: options.read,
    parseLiteral: (node) => options.read(literal(node)),
    serialize: options.write,
  });
}

/** A literal as the value it writes; NaN for a number beyond a double. */
function literal(node: ValueNode): unknown {
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
  return "value" in node ? node.value : undefined;
}

function degrees(name: string, limit: number) {
  const meaning = `a ${name.toLowerCase()} within ±${limit}`;
  return checkedScalar<number>({
    name,
    description: `WGS-84 degrees within ±${limit}.`,
    read: (value) => {
      if (typeof value !== "number" || !(Math.abs(value) <= limit)) throw expected(meaning, value);
      return value;
    },
    write: (value) => value,
  });
}

export const Latitude = degrees("Latitude", 90);
export const Longitude = degrees("Longitude", 180);

/** The years in which hours can be evaluated. */
const FIRST_INSTANT = Date.UTC(2000, 0, 1);
const LAST_INSTANT = Date.UTC(2100, 0, 1);

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

export const DateTime = checkedScalar<Date>({
  name: "DateTime",
  description:
    "An instant, RFC 3339 with its offset: 2026-11-21T14:00:00+08:00, from 2000 to 2099. Answered in UTC.",
  read: (value) => {
    const match = typeof value === "string" ? INSTANT.exec(value) : null;
    const instant = match ? new Date(String(value)) : undefined;
    if (!instant || Number.isNaN(instant.getTime()) || dayOf(match?.[1] ?? "") === undefined)
      throw expected("an instant with its offset, such as 2026-11-21T14:00:00+08:00", value);
    if (instant.getTime() < FIRST_INSTANT || instant.getTime() >= LAST_INSTANT)
      throw expected("an instant in the years 2000 to 2099", value);
    return instant;
  },
  write: (value) => (value instanceof Date ? value.toISOString() : value),
});

export const CalendarDate = checkedScalar<string>({
  name: "Date",
  description: "A date of the calendar, from 2000 to 2099: 2026-11-21.",
  read: (value) => {
    if (typeof value !== "string" || dayOf(value) === undefined || !value.startsWith("20"))
      throw expected("a date such as 2026-11-21, from 2000 to 2099", value);
    return value;
  },
  write: (value) => value,
});

export const GeoJson = new GraphQLScalarType({
  name: "GeoJSON",
  description: "A GeoJSON geometry (RFC 7946), WGS-84. Only in answers.",
});

/** What kind of geometry it is; whoever uses it checks the coordinates. */
const AREA_TYPES = new Set<unknown>(["Polygon", "MultiPolygon"]);

export const GeoJsonArea = new GraphQLScalarType<Polygon | MultiPolygon, unknown>({
  name: "GeoJSONArea",
  description: "A GeoJSON Polygon or MultiPolygon (RFC 7946), WGS-84, as a variable.",
  parseValue: (value) => {
    if (!isArea(value)) throw expected("a GeoJSON Polygon or MultiPolygon", value);
    return value;
  },
  parseLiteral: (node) => {
    throw expected("a GeoJSON Polygon or MultiPolygon as a variable", node.kind);
  },
});

function isArea(value: unknown): value is Polygon | MultiPolygon {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    AREA_TYPES.has(value.type) &&
    "coordinates" in value &&
    Array.isArray(value.coordinates)
  );
}
