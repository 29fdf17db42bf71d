import { InputError } from "../errors.ts";

/** Names by meaning, compared in lower case. */
const LAT = ["lat", "latitude"];
const LON = ["lon", "lng", "longitude"];
const HOURS = Array.from({ length: 24 }, (_, hour) => [`h${hour}`, `h0${hour}`]);

/** Names that are told, and characters of each. */
const MOST_TOLD = 20;
const MOST_SHOWN = 60;

/** What is not known and ignored, as a warning. @param what such as "columns" */
export function describeIgnored(what: string, names: readonly string[]): string {
  const told = names.slice(0, MOST_TOLD).map((name) => name.slice(0, MOST_SHOWN) || '""');
  return `${what} not known and ignored: ${told.join(", ")}${names.length > MOST_TOLD ? ", …" : ""}`;
}

/** Where a row's place is: a column's number, or two. */
export type PlaceColumns = { cell: number } | { lat: number; lon: number };

/**
 * Which columns say where: a cell before a point before an id.
 * @throws InputError where there are none, or one twice
 */
export function findPlaceColumns(names: readonly string[]): PlaceColumns {
  const cell = find(names, ["cell"]);
  if (cell !== undefined) return { cell };
  const [lat, lon] = [find(names, LAT), find(names, LON)];
  if (lat !== undefined && lon !== undefined) return { lat, lon };
  const id = find(names, ["id"]);
  if (id !== undefined) return { cell: id };
  const came = lat === undefined && lon === undefined ? "neither" : "one of lat and lon alone";
  throw new InputError(`expected the columns lat and lon, or cell, got ${came}`);
}

/**
 * Which columns are weights: h0 to h23 before weight.
 * @throws InputError where they are missing, or one is there twice
 */
export function findWeightColumns(names: readonly string[]): number[] {
  const hours = HOURS.map((wanted) => find(names, wanted));
  const found = hours.flatMap((index) => index ?? []);
  if (found.length === HOURS.length) return found;
  if (found.length > 0)
    throw new InputError(`expected the columns h0 to h23, got no h${hours.indexOf(undefined)}`);
  const weight = find(names, ["weight"]);
  if (weight === undefined) throw new InputError("expected weight, or h0 to h23, got neither");
  return [weight];
}

function find(names: readonly string[], wanted: readonly string[]): number | undefined {
  const [first, second] = names.flatMap((name, index) =>
    wanted.includes(name.trim().toLowerCase()) ? [index] : [],
  );
  if (first !== undefined && second !== undefined)
    throw new InputError(`expected ${wanted[0]} once, got ${names[first]} and ${names[second]}`);
  return first;
}
