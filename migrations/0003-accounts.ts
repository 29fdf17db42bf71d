import { type Kysely, sql } from "kysely";

/**
 * Who may sign in, what they may do, how they were invited, what was done to accounts; and turns taken at what is
 * limited. `users`, `sessions`, `credentials` and `verifications` are written by better-auth: server/accounts/auth.ts
 * maps its names to these.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table installation
      -- signs cookies where the environment gives no secret; made by the first process that needs it
      add auth_secret text,
      add has_demo boolean generated always as (demo_loaded_at is not null) stored unique`.execute(db);

  await sql`alter table hosts add is_demo boolean not null default false`.execute(db);
  // serves the descent from a chain to its branches
  await sql`create index hosts_parent on hosts (parent_id)`.execute(db);

  await sql`
    create table users (
      id text primary key,
      name text not null,
      email text not null unique check (email = lower(email)),
      email_verified boolean not null default false,
      image text,
      is_demo boolean not null default false,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      -- refers to the installation's has_demo: without demo data there can be no demo sign-in
      demo_of boolean generated always as (case when is_demo then true end) stored references installation (has_demo),
      -- known by its address as well: nobody takes a demo sign-in for a person, nor makes one by hand
      constraint users_demo_address check (is_demo = (email like '%@demo.nuanyi.example'))
    )`.execute(db);

  await sql`
    create table sessions (
      id text primary key,
      -- a keyed digest: a copy of this table opens nothing
      token_digest text not null unique,
      user_id text not null references users on delete cascade,
      expires_at timestamptz not null,
      user_agent text,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db);
  // serves ending all sessions of one person
  await sql`create index sessions_user on sessions (user_id)`.execute(db);

  // How somebody proves who they are: a password ('credential') or an identity of an OpenID provider. Its tokens are not kept.
  await sql`
    create table credentials (
      id text primary key,
      user_id text not null references users on delete cascade,
      provider_id text not null,
      account_id text not null,
      password text,
      scope text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      unique (provider_id, account_id)
    )`.execute(db);
  await sql`create index credentials_user on credentials (user_id)`.execute(db);

  // Sign-ins under way at an OpenID provider.
  await sql`
    create table verifications (
      id text primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db);
  await sql`create index verifications_identifier on verifications (identifier)`.execute(db);

  await sql`
    create table memberships (
      user_id text not null references users on delete cascade,
      host_id integer not null references hosts on delete cascade,
      role text not null check (role in ('OWNER', 'EDITOR')),
      primary key (user_id, host_id)
    )`.execute(db);
  // serves members(hostId)
  await sql`create index memberships_host on memberships (host_id)`.execute(db);

  await sql`
    create table user_roles (
      user_id text not null references users on delete cascade,
      role text not null check (role in ('PLANNER', 'CASE_WORKER', 'ADMINISTRATOR')),
      primary key (user_id, role)
    )`.execute(db);

  await sql`
    create table invitations (
      id integer generated always as identity primary key,
      token_digest text not null unique,
      role text not null check (role in ('OWNER', 'EDITOR', 'PLANNER', 'CASE_WORKER', 'ADMINISTRATOR')),
      host_id integer references hosts on delete cascade,
      -- the only one who may accept; null: whoever has the link
      email text,
      invited_by text not null references users on delete cascade,
      is_demo boolean not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      accepted_at timestamptz,
      revoked_at timestamptz,
      check ((host_id is null) = (role in ('PLANNER', 'CASE_WORKER', 'ADMINISTRATOR')))
    )`.execute(db);

  // One-time links to set a new password; gone once used.
  await sql`
    create table password_links (
      token_digest text primary key,
      user_id text not null unique references users on delete cascade,
      expires_at timestamptz not null
    )`.execute(db);

  // Names instead of references: what was done stays told when an account is gone.
  await sql`
    create table account_events (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      actor_id text,
      actor_name text not null,
      action text not null,
      subject_id text,
      subject_name text not null,
      detail jsonb not null default '{}',
      is_demo boolean not null
    )`.execute(db);
  await sql`
    create trigger account_events_append_only before update or delete on account_events
    for each row execute function refuse_change()`.execute(db);

  // Turns taken at what is limited; the key is a keyed digest, never an address or e-mail.
  await sql`
    create table rate_limits (
      key text primary key,
      taken integer not null,
      until timestamptz not null
    )`.execute(db);
  // serves the removal of turns that no longer count
  await sql`create index rate_limits_until on rate_limits (until)`.execute(db);
}
