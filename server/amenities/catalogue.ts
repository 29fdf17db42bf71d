import type { Kysely } from "kysely";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/tables.ts";
import { freshReader } from "../fresh-reader.ts";
import { type Amenity, findAmenities } from "./amenities.queries.ts";

/** The catalogue as read at one moment. */
export interface Catalogue {
  all: readonly Amenity[];
  byId: ReadonlyMap<number, Amenity>;
  byCode: ReadonlyMap<string, Amenity>;
  codeById: ReadonlyMap<number, string>;
}

/** A reader of the catalogue, at most a minute old. */
export function catalogueReader(db: Kysely<Database>, clock: Clock): () => Promise<Catalogue> {
  return freshReader(clock, async () => {
    const all = await findAmenities(db);
    return {
      all,
      byId: new Map(all.map((amenity) => [amenity.id, amenity])),
      byCode: new Map(all.map((amenity) => [amenity.code, amenity])),
      codeById: new Map(all.map(({ id, code }) => [id, code])),
    };
  });
}
