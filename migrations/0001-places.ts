import { type Kysely, sql } from "kysely";

/**
 * Places, what they offer, when they are open, where they stand.
 * Runs the same on embedded PGlite and on PostgreSQL 15+ with PostGIS 3.3+.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const extension of ["postgis", "intarray", "pg_trgm"])
    await sql`create extension if not exists ${sql.id(extension)}`.execute(db);

  // The official calendar: public holidays' days off and the working weekends that make up for them.
  await sql`
    create table calendar_days (
      date date primary key,
      kind text not null check (kind in ('DAY_OFF', 'MAKE_UP_WORKDAY')),
      name text not null,
      -- for a make-up workday: the ISO weekday (1 = Monday) of the day off that it makes up for
      replaces_weekday smallint check (replaces_weekday between 1 and 7)
    )`.execute(db);

  // Each distinct definition of hours once, by content; places that keep the same hours share a row.
  await sql`
    create table opening_hours (
      id integer generated always as identity primary key,
      digest text not null unique,
      definition jsonb not null,
      -- concrete periods for a rolling window, so that SQL can ask "open at t"
      window_from timestamptz not null,
      window_until timestamptz not null,
      open_periods tstzmultirange not null,
      unknown_periods tstzmultirange not null,
      calendar_digest text not null
    )`.execute(db);
  // Read per candidate of a nearest search: never compressed, kept in the row where it fits.
  await sql`alter table opening_hours alter open_periods set storage main, alter unknown_periods set storage main`.execute(
    db,
  );
  // serves the renewal: which windows end soonest
  await sql`create index opening_hours_window on opening_hours (window_until)`.execute(db);

  await sql`
    create table districts (
      code text primary key,
      name text not null,
      name_en text,
      parent_code text references districts deferrable initially deferred,
      centre geography(Point, 4326),
      boundary geometry(MultiPolygon, 4326),
      is_demo boolean not null default false
    )`.execute(db);
  // serves districts(parentCode) and the descent from a district to its parts
  await sql`create index districts_parent on districts (parent_code)`.execute(db);

  await sql`
    create table hosts (
      id integer generated always as identity primary key,
      name text not null unique,
      parent_id integer references hosts
    )`.execute(db);

  await sql`
    create table amenities (
      id smallint generated always as identity primary key,
      code text not null unique check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
      name text not null,
      name_en text not null,
      icon text not null
    )`.execute(db);

  await sql`
    create table places (
      id integer generated always as identity primary key,
      code text not null unique,
      kind text not null check (kind in ('REST_STATION', 'SERVICE_CENTRE')),
      status text not null default 'ACTIVE' check (status in ('ACTIVE', 'RETIRED')),
      name text not null,
      description text,
      location geography(Point, 4326) not null,
      address text,
      district_code text references districts,
      host_id integer references hosts,
      phone text,
      access text check (access in ('WALK_IN', 'ASK_STAFF', 'SCAN_CODE', 'MEMBERS')),
      access_note text,
      hours_id integer references opening_hours,
      -- what was written where it could not be understood; such hours are UNKNOWN
      hours_text text,
      hours_checked_at timestamptz,
      -- derived with every change: the kind, available amenities and hours of the day, for the nearest index
      facets integer[] not null default '{}',
      is_demo boolean not null default false,
      version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      -- Web Mercator as 28-bit integers, so that a map cell is a shift: see clusters
      mercator_x integer not null generated always as
        (least(268435455, floor((st_x(location::geometry) + 180) / 360 * 268435456))::integer) stored,
      mercator_y integer not null generated always as
        (least(268435455, greatest(0, floor((0.5 - ln(tan(pi() / 4
          + radians(least(85.0511, greatest(-85.0511, st_y(location::geometry)))) / 2)) / (2 * pi()))
          * 268435456)))::integer) stored
    )`.execute(db);
  // serves nearestPlaces: neighbours in order, with kind, amenities and hour of day tested inside the index
  await sql`
    create index places_nearest on places
    using gist (location, facets gist__intbig_ops (siglen = 32)) where status = 'ACTIVE'`.execute(db);
  // serves filters that few places pass, and pages and clusters by amenities: a list of places by facet
  await sql`create index places_facets on places using gin (facets array_ops) where status = 'ACTIVE'`.execute(
    db,
  );
  // serves boxes: places(box) and placeClusters
  await sql`create index places_box on places using gist ((location::geometry)) where status = 'ACTIVE'`.execute(
    db,
  );
  // serves filter.text
  await sql`create index places_text on places using gin ((name || ' ' || coalesce(address, '')) gin_trgm_ops)`.execute(
    db,
  );
  // serves filter.districtCode
  await sql`create index places_district on places (district_code)`.execute(db);
  // serves the renewal of facets when a definition's row changes hands, and its foreign key
  await sql`create index places_hours on places (hours_id)`.execute(db);
  await sql`create index places_host on places (host_id)`.execute(db);

  await sql`
    create table place_amenities (
      place_id integer not null references places on delete cascade,
      amenity_id smallint not null references amenities,
      state text not null check (state in ('AVAILABLE', 'OUT_OF_ORDER', 'ABSENT')),
      note text,
      hours_id integer references opening_hours,
      primary key (place_id, amenity_id)
    )`.execute(db);

  await sql`
    create table place_revisions (
      id bigint generated always as identity primary key,
      place_id integer not null references places,
      version integer not null,
      at timestamptz not null,
      actor text not null,
      action text not null,
      before jsonb,
      after jsonb not null,
      unique (place_id, version)
    )`.execute(db);
  await sql`
    create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception '% is append-only', tg_table_name; end $$`.execute(db);
  await sql`
    create trigger place_revisions_append_only before update or delete on place_revisions
    for each row execute function refuse_change()`.execute(db);

  // One row: what was done to this installation, once.
  await sql`
    create table installation (
      id smallint primary key default 1 check (id = 1),
      demo_loaded_at timestamptz
    )`.execute(db);
  await sql`insert into installation default values`.execute(db);
}
