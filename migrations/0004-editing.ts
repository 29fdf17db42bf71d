import { type Kysely, sql } from "kysely";

/** What editing a place needs: its picture, whose change it was, answers given once, confirmations counted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table places add photo_url text`.execute(db);

  // The account behind `actor`, which keeps the name of that time; null where it was no person. No foreign key:
  // a revision stays when the account is removed.
  await sql`alter table place_revisions add actor_id text`.execute(db);
  // serves the administrator's audit: the latest changes of all places
  await sql`create index place_revisions_latest on place_revisions (at desc, id desc)`.execute(db);

  // The answer to a change by the caller's key, so that sending it again changes nothing more.
  await sql`
    create table idempotency_keys (
      actor text not null,
      key text not null,
      -- of what was asked: the same key with something else is refused
      digest text not null,
      answer jsonb,
      at timestamptz not null,
      primary key (actor, key)
    )`.execute(db);
  // serves the removal of old keys
  await sql`create index idempotency_keys_at on idempotency_keys (at)`.execute(db);

  // "Still correct", counted by day; who said it is not kept.
  await sql`
    create table place_confirmations (
      place_id integer not null references places on delete cascade,
      day date not null,
      by_signed_in boolean not null,
      count integer not null,
      last_at timestamptz not null,
      primary key (place_id, day, by_signed_in)
    )`.execute(db);
}
