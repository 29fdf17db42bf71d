import type { Kysely } from "kysely";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/tables.ts";
import { type Amenity, findAmenities } from "./amenities.queries.ts";

/** The catalogue as read at one moment. */
export interface Catalogue {
  all: readonly Amenity[];
  byId: ReadonlyMap<number, Amenity>;
  byCode: ReadonlyMap<string, Amenity>;
}

/** A change made by another process is seen within this time. */
const FRESH_MS = 60_000;

/** Some thirty rows that every answer needs: read once a minute. Returns a reader of the current catalogue. */
export function catalogueReader(db: Kysely<Database>, clock: Clock): () => Promise<Catalogue> {
  let readAt = Number.NEGATIVE_INFINITY;
  let current: Promise<Catalogue> | undefined;
  return () => {
    const now = clock.now().getTime();
    if (!current || Math.abs(now - readAt) > FRESH_MS) {
      readAt = now;
      current = readCatalogue(db);
      // a failed read is not kept
      current.catch(() => {
        current = undefined;
      });
    }
    return current;
  };
}

async function readCatalogue(db: Kysely<Database>): Promise<Catalogue> {
  const all = await findAmenities(db);
  return {
    all,
    byId: new Map(all.map((amenity) => [amenity.id, amenity])),
    byCode: new Map(all.map((amenity) => [amenity.code, amenity])),
  };
}
