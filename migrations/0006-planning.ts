import { type Kysely, sql } from "kysely";

/** What planners work with: demand, areas, street networks, scenarios, plans; and searches that found nothing near. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table demand_sets (
      id integer generated always as identity primary key,
      code text not null unique,
      name text not null,
      source text,
      -- of the H3 cells
      resolution smallint not null check (resolution between 0 and 15),
      -- whether cells have a weight for each hour of the day
      is_hourly boolean not null,
      cell_count integer not null check (cell_count > 0),
      weight double precision not null check (weight > 0),
      owner_id text references users on delete set null,
      owner_name text not null,
      is_demo boolean not null,
      created_at timestamptz not null
    )`.execute(db);
  // A person's name for it means one set: importing it again replaces it. The demo's stand apart.
  await sql`create unique index demand_sets_name on demand_sets (name, is_demo)`.execute(db);
  await sql`
    create table demand_cells (
      set_id integer not null references demand_sets on delete cascade,
      -- H3 index, 15 hexadecimal digits; it says where the cell is
      cell text not null,
      -- the mean over the hours of the day
      weight double precision not null check (weight >= 0 and weight < 'infinity'),
      -- 24 weights, by hour of the day; null: the same at every hour
      hourly double precision[] check (cardinality(hourly) = 24),
      primary key (set_id, cell)
    )`.execute(db);

  await sql`
    create table areas (
      id integer generated always as identity primary key,
      code text not null unique,
      name text not null,
      boundary geometry(MultiPolygon, 4326) not null,
      owner_id text references users on delete set null,
      owner_name text not null,
      is_demo boolean not null,
      created_at timestamptz not null
    )`.execute(db);

  // Riders' searches whose nearest open place was too far: counts only, by month so that old ones can go.
  await sql`
    create table unmet_searches (
      cell text not null,
      -- of the week in China (Asia/Shanghai): Monday 00:00 to 01:00 is 0
      hour smallint not null check (hour between 0 and 167),
      month date not null,
      count integer not null check (count > 0),
      primary key (cell, hour, month)
    )`.execute(db);

  await sql`
    create table street_networks (
      id integer generated always as identity primary key,
      name text not null unique,
      source text not null,
      digest text not null,
      imported_at timestamptz not null,
      nodes integer not null,
      edges integer not null,
      metres double precision not null,
      west double precision not null,
      south double precision not null,
      east double precision not null,
      north double precision not null,
      bytes bigint not null
    )`.execute(db);
  await sql`
    create table street_network_parts (
      network_id integer not null references street_networks on delete cascade,
      part integer not null,
      data bytea not null,
      primary key (network_id, part)
    )`.execute(db);

  await sql`
    create table scenarios (
      id uuid primary key,
      name text not null,
      note text,
      -- what is different from today: see server/scenarios/scenario.ts
      changes jsonb not null,
      -- what the planner looked at when it was saved, as the app's address has it
      view text,
      version integer not null,
      owner_id text references users on delete set null,
      owner_name text not null,
      is_demo boolean not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db);
  // serves the list of scenarios, the latest first
  await sql`create index scenarios_updated on scenarios (updated_at desc, id)`.execute(db);

  await sql`
    create table plans (
      id uuid primary key,
      -- what was asked: see server/plans/plan.ts
      input jsonb not null,
      status text not null check (status in ('WAITING', 'RUNNING', 'DONE', 'STOPPED', 'FAILED')),
      progress jsonb,
      result jsonb,
      -- why it failed, for the person who asked
      failure text,
      -- somebody wants the best found so far
      stop_requested boolean not null default false,
      -- which process works on it, and when it last said so
      worker text,
      seen_at timestamptz,
      attempts smallint not null default 0,
      owner_id text references users on delete set null,
      owner_name text not null,
      is_demo boolean not null,
      created_at timestamptz not null,
      started_at timestamptz,
      finished_at timestamptz
    )`.execute(db);
  // serves the search for the next one to work on
  await sql`create index plans_open on plans (created_at) where status in ('WAITING', 'RUNNING')`.execute(db);
  // serves the list of plans, the latest first
  await sql`create index plans_created on plans (created_at desc, id)`.execute(db);
}
