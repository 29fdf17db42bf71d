import type { MultiPolygon, Polygon } from "geojson";
import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import { InputError } from "../errors.ts";
import { findFlaws } from "./boundary.queries.ts";
import { readBoundary } from "./boundary.ts";

/**
 * An area that somebody drew or uploaded, as a MultiPolygon in two dimensions.
 * @param geometry of the types said, its coordinates whatever came
 * @throws InputError where a ring is not closed, a position out of range, the whole too large, or where it crosses
 * itself - with the place - or has no area
 */
export async function checkedBoundary(
  db: Kysely<Database>,
  geometry: Polygon | MultiPolygon,
): Promise<MultiPolygon> {
  const boundary = readBoundary(geometry);
  const { reason, squareMetres } = await findFlaws(db, boundary);
  if (squareMetres === null)
    throw new InputError(`expected a boundary that does not cross itself, got ${described(reason)}`);
  if (!(squareMetres > 0)) throw new InputError("expected a boundary with an area, got one without");
  return boundary;
}

/** "Self-intersection[116.4 39.90000000001]" as "self-intersection at longitude 116.4, latitude 39.9". */
function described(reason: string): string {
  const [, what = reason, lon, lat] = /^(.+?)\s*\[(\S+) (\S+)\]$/.exec(reason) ?? [];
  const where = lon && lat ? ` at longitude ${rounded(lon)}, latitude ${rounded(lat)}` : "";
  return what.toLowerCase() + where;
}

/** To about a metre. */
const rounded = (degrees: string): number => Math.round(Number(degrees) * 1e5) / 1e5;
