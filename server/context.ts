import DataLoader from "dataloader";
import type { MultiPolygon } from "geojson";
import type { Kysely } from "kysely";
import type { AccountSettings } from "./accounts/accounts.ts";
import type { Viewer } from "./accounts/viewer.ts";
import type { Catalogue } from "./amenities/catalogue.ts";
import type { Analyst } from "./coverage/analyst.ts";
import type { Database } from "./database/tables.ts";
import type { UnmetCounter } from "./demand/unmet-counter.ts";
import { type District, findBoundaries, findDistrictsByCode } from "./districts/districts.queries.ts";
import { type Confirmations, findConfirmations } from "./editing/confirmations.queries.ts";
import { findHostsById, type Host } from "./hosts/hosts.queries.ts";
import type { HoursBook } from "./hours/book.ts";
import type { Calendar } from "./hours/calendar/calendar.ts";
import type { FacetCounts } from "./places/facets.ts";
import type { Place } from "./places/place.ts";
import { findPlacesById } from "./places/places.queries.ts";
import type { TravelSettings } from "./places/travel.ts";

/** What every resolver of one request is given. */
export interface Context {
  db: Kysely<Database>;
  /** One moment for the whole request. */
  now: Date;
  calendar: Calendar;
  catalogue: Catalogue;
  facetCounts: FacetCounts;
  hours: HoursBook;
  travel: TravelSettings;
  /** Who works out coverage. */
  analyst: Analyst;
  /** Where searches without an open place within these metres are counted. */
  unmet: { metres: number; counter: UnmetCounter };
  loaders: Loaders;
  /** Who asks; null: not signed in. */
  viewer: Viewer | null;
  /** By which session the viewer is signed in. */
  sessionId: string | null;
  accounts: AccountSettings;
  /** Where the request came from: told apart by rate limits, never stored or logged as it is. */
  address: string;
}

/** Look-ups gathered into one query each; undefined where there is no such row. */
export interface Loaders {
  place: DataLoader<number, Place | undefined>;
  district: DataLoader<string, District | undefined>;
  boundary: DataLoader<string, MultiPolygon | undefined>;
  host: DataLoader<number, Host | undefined>;
  confirmations: DataLoader<number, Confirmations | undefined>;
}

export function createLoaders(db: Kysely<Database>, now: Date): Loaders {
  return {
    place: loaderOf((ids) => findPlacesById(db, ids)),
    district: loaderOf((codes) => findDistrictsByCode(db, codes)),
    boundary: loaderOf((codes) => findBoundaries(db, codes)),
    host: loaderOf((ids) => findHostsById(db, ids)),
    confirmations: loaderOf((placeIds) => findConfirmations(db, { placeIds, now })),
  };
}

function loaderOf<K, V>(find: (keys: readonly K[]) => Promise<Map<K, V>>): DataLoader<K, V | undefined> {
  return new DataLoader(async (keys) => {
    const found = await find(keys);
    return keys.map((key) => found.get(key));
  });
}
