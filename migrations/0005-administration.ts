import { type Kysely, sql } from "kysely";

/** What administrators do to hosts, to the catalogue of amenities and to the official calendar, kept for ever. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Names instead of references: what was done stays told when an account or a host is gone.
  await sql`
    create table administration_events (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      actor_id text not null,
      actor_name text not null,
      action text not null,
      -- a host's id, an amenity's code, a year or a date, and its name
      subject_id text not null,
      subject_name text not null,
      -- [{"name", "before", "after"}]
      changes jsonb not null,
      is_demo boolean not null
    )`.execute(db);
  await sql`
    create trigger administration_events_append_only before update or delete on administration_events
    for each row execute function refuse_change()`.execute(db);
}
