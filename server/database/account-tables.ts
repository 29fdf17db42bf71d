import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { HostRole, Role } from "../accounts/viewer.ts";
import type { AdministrationAction, EventChange } from "../administration/events.ts";

/** The tables of accounts and of what is done by them, as the migrations leave them. */
export interface AccountTables {
  users: UsersTable;
  sessions: SessionsTable;
  credentials: CredentialsTable;
  verifications: VerificationsTable;
  memberships: MembershipsTable;
  user_roles: UserRolesTable;
  invitations: InvitationsTable;
  password_links: PasswordLinksTable;
  account_events: AccountEventsTable;
  administration_events: AdministrationEventsTable;
  rate_limits: RateLimitsTable;
}

export interface UsersTable {
  id: string;
  name: string;
  email: string;
  email_verified: Generated<boolean>;
  image: string | null;
  is_demo: Generated<boolean>;
  created_at: Date;
  updated_at: Date;
}

export interface SessionsTable {
  id: string;
  token_digest: string;
  user_id: string;
  expires_at: Date;
  user_agent: string | null;
  created_at: Date;
  updated_at: Date;
}

export interface CredentialsTable {
  id: string;
  user_id: string;
  provider_id: string;
  account_id: string;
  password: string | null;
  scope: string | null;
  created_at: Date;
  updated_at: Date;
}

/** Written by better-auth alone. */
export interface VerificationsTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: Date;
  created_at: Date;
  updated_at: Date;
}

export interface MembershipsTable {
  user_id: string;
  host_id: number;
  role: HostRole;
}

export interface UserRolesTable {
  user_id: string;
  role: Role;
}

export interface InvitationsTable {
  id: GeneratedAlways<number>;
  token_digest: string;
  role: Role | HostRole;
  host_id: number | null;
  email: string | null;
  invited_by: string;
  is_demo: boolean;
  created_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
}

export interface PasswordLinksTable {
  token_digest: string;
  user_id: string;
  expires_at: Date;
}

export interface AccountEventsTable {
  id: GeneratedAlways<string>;
  at: Date;
  actor_id: string | null;
  actor_name: string;
  action: string;
  subject_id: string | null;
  subject_name: string;
  detail: ColumnType<Record<string, unknown>, string, never>;
  is_demo: boolean;
}

export interface AdministrationEventsTable {
  id: GeneratedAlways<string>;
  at: Date;
  actor_id: string;
  actor_name: string;
  action: AdministrationAction;
  subject_id: string;
  subject_name: string;
  changes: ColumnType<EventChange[], string, never>;
  is_demo: boolean;
}

export interface RateLimitsTable {
  key: string;
  taken: number;
  until: Date;
}
