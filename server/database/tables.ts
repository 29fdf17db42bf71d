import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { Hours } from "../hours/hours.ts";
import type { Access, AmenityState, PlaceKind } from "../places/place.ts";
import type { AccountTables } from "./account-tables.ts";
import type { PlanningTables } from "./planning-tables.ts";

/** One interface per table, as the migrations leave it. Geography and ranges are opaque: see geography.ts. */
export interface Database extends AccountTables, PlanningTables {
  calendar_days: CalendarDaysTable;
  opening_hours: OpeningHoursTable;
  districts: DistrictsTable;
  hosts: HostsTable;
  amenities: AmenitiesTable;
  places: PlacesTable;
  place_amenities: PlaceAmenitiesTable;
  place_revisions: PlaceRevisionsTable;
  place_confirmations: PlaceConfirmationsTable;
  idempotency_keys: IdempotencyKeysTable;
  installation: InstallationTable;
}

/** A column that only SQL fragments read and write. */
type Opaque = ColumnType<unknown, unknown, unknown>;
type Json<T> = ColumnType<T, string, string>;

export interface CalendarDaysTable {
  /** YYYY-MM-DD; the drivers are told to leave dates as text. */
  date: string;
  kind: "DAY_OFF" | "MAKE_UP_WORKDAY";
  name: string;
  replaces_weekday: number | null;
}

export interface OpeningHoursTable {
  id: GeneratedAlways<number>;
  digest: string;
  definition: Json<Hours>;
  window_from: Date;
  window_until: Date;
  open_periods: Opaque;
  unknown_periods: Opaque;
  calendar_digest: string;
}

export interface DistrictsTable {
  code: string;
  name: string;
  name_en: string | null;
  parent_code: string | null;
  centre: Opaque;
  boundary: Opaque;
  is_demo: Generated<boolean>;
}

export interface HostsTable {
  id: GeneratedAlways<number>;
  name: string;
  parent_id: number | null;
  is_demo: Generated<boolean>;
}

export interface AmenitiesTable {
  id: GeneratedAlways<number>;
  code: string;
  name: string;
  name_en: string;
  icon: string;
}

export interface PlacesTable {
  id: GeneratedAlways<number>;
  code: string;
  kind: PlaceKind;
  status: Generated<"ACTIVE" | "RETIRED">;
  name: string;
  description: string | null;
  location: Opaque;
  address: string | null;
  district_code: string | null;
  host_id: number | null;
  phone: string | null;
  access: Access | null;
  access_note: string | null;
  hours_id: number | null;
  hours_text: string | null;
  hours_checked_at: Date | null;
  facets: Generated<number[]>;
  photo_url: string | null;
  is_demo: Generated<boolean>;
  version: Generated<number>;
  created_at: Date;
  updated_at: Date;
  mercator_x: GeneratedAlways<number>;
  mercator_y: GeneratedAlways<number>;
}

export interface PlaceAmenitiesTable {
  place_id: number;
  amenity_id: number;
  state: AmenityState;
  note: string | null;
  hours_id: number | null;
}

export interface PlaceRevisionsTable {
  id: GeneratedAlways<string>;
  place_id: number;
  version: number;
  at: Date;
  /** By the name of that time. */
  actor: string;
  /** The account; null where it was no person. */
  actor_id: string | null;
  action: string;
  before: ColumnType<unknown, string | null, never>;
  after: ColumnType<unknown, string, never>;
}

export interface PlaceConfirmationsTable {
  place_id: number;
  /** YYYY-MM-DD, in UTC. */
  day: string;
  by_signed_in: boolean;
  count: number;
  last_at: Date;
}

export interface IdempotencyKeysTable {
  actor: string;
  key: string;
  digest: string;
  /** Null only within the transaction that gives it. */
  answer: ColumnType<unknown, string | null, string>;
  at: Date;
}

export interface InstallationTable {
  id: Generated<number>;
  demo_loaded_at: Date | null;
  auth_secret: string | null;
}
