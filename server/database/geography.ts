import { type Expression, expressionBuilder, type RawBuilder, type SqlBool, sql } from "kysely";
import { stf } from "kysely-postgis";
import type { Box, LatLon } from "../places/place.ts";
import type { Database } from "./tables.ts";

/*
 * Every PostGIS fragment of the server, named. Geography is WGS-84 (SRID 4326); distances are metres.
 * What kysely-postgis has is taken from it; the rest is spelled here.
 */

type Geo = Expression<unknown>;

const functions = stf(expressionBuilder<Database>());

/** The location column of `places`. */
export const placeLocation: RawBuilder<unknown> = sql.ref("places.location");

/** A point as geography. */
export function geographyPoint({ lat, lon }: LatLon): RawBuilder<unknown> {
  return sql`ST_SetSRID(ST_MakePoint(${lon}::float8, ${lat}::float8), 4326)::geography`;
}

/** A point as geography from two columns in degrees. */
export function geographyPointAt({
  lat,
  lon,
}: {
  lat: Expression<unknown>;
  lon: Expression<unknown>;
}): RawBuilder<unknown> {
  return sql`ST_SetSRID(ST_MakePoint(${lon}, ${lat}), 4326)::geography`;
}

/** Geodesic metres between two geographies, on the WGS-84 ellipsoid. */
export function metresBetween(a: Geo, b: Geo): RawBuilder<number> {
  // the library's type says number of the planar distance; on geography it is metres
  return sql<number>`${functions.distance(a, b)}`;
}

/** Great-circle metres on the mean sphere, as the GiST index orders by; see SPHERE_TO_ELLIPSOID. */
export function sphereMetresBetween(a: Geo, b: Geo): RawBuilder<number> {
  return sql<number>`(${a} <-> ${b})`;
}

/**
 * Bounds of ellipsoidal ÷ spherical distance for the sphere that PostGIS uses, R = (2a + b) / 3 = 6,371,008.77 m:
 * the smallest radius of curvature of WGS-84 is a(1 - e²) = 6,335,439.33 m, the greatest a² / b = 6,399,593.63 m,
 * and each step of a path is longer or shorter by at most their ratios to R (rounded outwards).
 */
export const SPHERE_TO_ELLIPSOID = { min: 0.9944, max: 1.0045 };

/** Whether two geographies lie within `metres` of each other; answered from the index. */
export function withinMetres(a: Geo, b: Geo, metres: number): RawBuilder<SqlBool> {
  return sql<SqlBool>`${functions.dWithin(a, b, metres)}`;
}

export function latitudeOf(geo: Geo): RawBuilder<number> {
  return sql<number>`ST_Y(${geo}::geometry)`;
}

export function longitudeOf(geo: Geo): RawBuilder<number> {
  return sql<number>`ST_X(${geo}::geometry)`;
}

/** Whether a point lies in the box, edges included; a box with west > east goes across the antimeridian. */
export function withinBox(geo: Geo, box: Box): RawBuilder<SqlBool> {
  if (box.west <= box.east) return withinPlainBox(geo, box);
  const west = withinPlainBox(geo, { ...box, east: 180 });
  const east = withinPlainBox(geo, { ...box, west: -180 });
  return sql<SqlBool>`(${west} or ${east})`;
}

/** The index compares rounded-out boxes; the coordinates themselves decide. */
function withinPlainBox(geo: Geo, { south, west, north, east }: Box): RawBuilder<SqlBool> {
  return sql<SqlBool>`(
    ${geo}::geometry && ST_MakeEnvelope(${west}::float8, ${south}::float8, ${east}::float8, ${north}::float8, 4326)
    and ST_X(${geo}::geometry) between ${west}::float8 and ${east}::float8
    and ST_Y(${geo}::geometry) between ${south}::float8 and ${north}::float8)`;
}

/** GeoJSON text with seven decimals (about 1 cm). */
export function asGeoJson(geo: Geo): RawBuilder<string> {
  return sql<string>`${functions.asGeoJSON(geo, { maxDecimalDigits: 7 })}`;
}

/**
 * The areas of a GeoJSON geometry as a valid MultiPolygon in two dimensions: self-crossings are resolved, lines and
 * points that fall off in doing so are dropped. Empty where no area is left; null for null.
 */
export function areasOfGeoJson(geoJson: Expression<unknown>): RawBuilder<unknown> {
  return sql`ST_Multi(ST_CollectionExtract(ST_MakeValid(ST_Force2D(ST_SetSRID(ST_GeomFromGeoJSON(${geoJson}), 4326))), 3))`;
}

export function isEmptyGeometry(geometry: Expression<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`ST_IsEmpty(${geometry})`;
}

/** A point that surely lies in the geometry, as geography: where a label belongs. */
export function geographyPointOn(geometry: Expression<unknown>): RawBuilder<unknown> {
  return sql`ST_PointOnSurface(${geometry})::geography`;
}

/** What crosses what and where, such as "Self-intersection[116.4 39.9]"; "Valid Geometry" where nothing does. */
export function validityOf(geometry: Expression<unknown>): RawBuilder<string> {
  return sql<string>`ST_IsValidReason(${geometry})`;
}

/** A GeoJSON Polygon or MultiPolygon as it is given, as a MultiPolygon. */
export function multiPolygonOfGeoJson(geoJson: Expression<unknown>): RawBuilder<unknown> {
  return sql`ST_Multi(ST_SetSRID(ST_GeomFromGeoJSON(${geoJson}), 4326))`;
}

/** The area on the ellipsoid, m². */
export function squareMetresOf(geometry: Expression<unknown>): RawBuilder<number> {
  return sql<number>`ST_Area(${geometry}::geography)`;
}

/** A geometry's bounds in degrees. */
export function boundsOf(geometry: Expression<unknown>): RawBuilder<Box> {
  return sql<Box>`json_build_object(
    'west', ST_XMin(${geometry}), 'south', ST_YMin(${geometry}), 'east', ST_XMax(${geometry}), 'north', ST_YMax(${geometry}))`;
}

/** A point as geometry from two columns in degrees. */
export function geometryPointAt({ lat, lon }: { lat: Geo; lon: Geo }): RawBuilder<unknown> {
  return sql`ST_SetSRID(ST_MakePoint(${lon}, ${lat}), 4326)`;
}

/** Whether an area has a point, edges included; boxes are compared first, which costs next to nothing. */
export function areaCovers(area: Geo, point: Geo): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${area} && ${point} and ST_Covers(${area}, ${point}))`;
}

/** A stored geometry as a value of the statement: a large one is otherwise unpacked anew each time it is asked. */
export function readOnce(geometry: Geo): RawBuilder<unknown> {
  return sql`ST_SetSRID(${geometry}, 4326)`;
}

/** A geometry with its longitudes multiplied. */
export function stretched(geometry: Geo, factor: number): RawBuilder<unknown> {
  return sql`ST_Scale(${geometry}, ${factor}::float8, 1)`;
}

/** The plane around an area cut into what is nearest to each of an array of points, a row each; one point has it all. */
export function voronoiPieces(points: Geo, around: Geo): RawBuilder<unknown> {
  const whole = sql`ST_Expand(${around}, 1)`;
  const pieces = sql`ST_VoronoiPolygons(ST_Collect(${points}), 0, ${whole})`;
  // of a single place there are no pieces
  return sql`(ST_Dump(case when ST_IsEmpty(${pieces}) then ST_Envelope(ST_Collect(${whole}, ST_Collect(${points}))) else ${pieces} end)).geom`;
}

/** What two areas have in common, as a MultiPolygon; lines and points at which they touch are dropped. */
export function areaOf(one: Geo, other: Geo): RawBuilder<unknown> {
  return sql`ST_Multi(ST_CollectionExtract(ST_Intersection(${one}, ${other}), 3))`;
}

/** An area with all the points of a group and so many metres around. */
export function hullAround(point: Geo, metres: number): RawBuilder<unknown> {
  return sql`ST_Buffer(ST_ConvexHull(ST_Collect(${point}))::geography, ${metres}::float8)::geometry`;
}
