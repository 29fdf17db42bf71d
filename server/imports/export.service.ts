import { stringify } from "csv-stringify/sync";
import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import { findDefinitions } from "../hours/book.queries.ts";
import { type Datum, fromWgs84 } from "../places/datum.ts";
import { writeAmenities } from "./amenity-list.ts";
import { findPlacesToExport, type PlaceToExport } from "./export.queries.ts";
import { guardFormula } from "./formula.ts";
import { writeHours } from "./hours-field.ts";
import { COLUMNS, type Column } from "./raw-record.ts";

export const FORMATS = ["csv", "geojson"] as const;
export type Format = (typeof FORMATS)[number];

const PAGE = 1_000;

/** Active places as pages of the import's columns, in order of their codes. */
export async function* exportedRows(
  db: Kysely<Database>,
  datum: Datum,
): AsyncGenerator<Record<Column, string>[]> {
  const hoursCells = new Map<number, string>();
  let after: string | null = null;
  for (;;) {
    const places = await findPlacesToExport(db, { after, limit: PAGE });
    const newIds = places.flatMap(({ hours_id: id }) => (id !== null && !hoursCells.has(id) ? [id] : []));
    for (const [id, hours] of await findDefinitions(db, [...new Set(newIds)]))
      hoursCells.set(id, writeHours(hours));
    if (places.length > 0) yield places.map((place) => rowOf(place, datum, hoursCells));
    after = places.at(-1)?.code ?? null;
    if (places.length < PAGE) return;
  }
}

function rowOf(
  place: PlaceToExport,
  datum: Datum,
  hoursCells: ReadonlyMap<number, string>,
): Record<Column, string> {
  const point = { lat: place.lat, lon: place.lon };
  const { lat, lon } = fromWgs84(point, datum);
  return {
    code: place.code,
    name: place.name,
    kind: place.kind,
    // every digit: an import of the stored datum takes them as they are, of another it rounds to 1 cm
    lat: String(lat),
    lon: String(lon),
    address: place.address ?? "",
    district_code: place.district_code ?? "",
    host: place.host ?? "",
    phone: place.phone ?? "",
    access: place.access ?? "",
    amenities: writeAmenities(place.amenities),
    opening_hours: (place.hours_id !== null && hoursCells.get(place.hours_id)) || (place.hours_text ?? ""),
  };
}

/** The rows as CSV text, in pieces. */
export async function* toCsv(pages: AsyncIterable<Record<Column, string>[]>): AsyncGenerator<string> {
  yield stringify([[...COLUMNS]]);
  for await (const page of pages) {
    const cells = page.map((row) =>
      COLUMNS.map((column) =>
        column === "lat" || column === "lon" ? row[column] : guardFormula(row[column]),
      ),
    );
    // a lone CR ends a row for readers that take any line end
    yield stringify(cells, { quoted_match: /\r/ });
  }
}

/** The rows as a GeoJSON FeatureCollection, in pieces: one feature a line, empty cells as null. */
export async function* toGeoJson(pages: AsyncIterable<Record<Column, string>[]>): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let separator = "\n";
  for await (const page of pages) {
    const features = page.map(({ lat, lon, ...texts }) => {
      const properties = Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [name, text || null]),
      );
      const geometry = { type: "Point", coordinates: [Number(lon), Number(lat)] };
      return JSON.stringify({ type: "Feature", geometry, properties });
    });
    yield separator + features.join(",\n");
    separator = ",\n";
  }
  yield "\n]}\n";
}
