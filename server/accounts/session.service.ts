import type { Kysely } from "kysely";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/tables.ts";
import type { Keys } from "./keys.ts";
import {
  type CookieSettings,
  cookieValue,
  SESSION_SECONDS,
  sessionToken,
  setCookie,
} from "./session-cookie.ts";
import { extendSession } from "./sessions.queries.ts";
import { findSession } from "./viewer.queries.ts";
import type { Viewer } from "./viewer.ts";

/** A session is extended when it was last extended this long ago: one write a day, not one a request. */
const EXTEND_AFTER_MS = 86_400_000;

/** Whose request this is. */
export interface SignedIn {
  viewer: Viewer | null;
  sessionId: string | null;
  /** A Set-Cookie header for the answer, when the session was extended. */
  cookie?: string;
}

const NOBODY: SignedIn = { viewer: null, sessionId: null };

export interface SessionReader {
  db: Kysely<Database>;
  clock: Clock;
  keys: Keys;
  cookie: CookieSettings;
  withDemo: boolean;
}

/** Reads who asks from the request's Cookie header: no cookie, no query. */
export async function readSession(
  { db, clock, keys, cookie, withDemo }: SessionReader,
  header: string | undefined,
): Promise<SignedIn> {
  const value = cookieValue(header, cookie.name);
  const token = sessionToken(value);
  if (value === undefined || token === undefined) return NOBODY;
  const now = clock.now();
  const found = await findSession(db, { tokenDigest: keys.digest("session", token), now, withDemo });
  if (!found) return NOBODY;
  const { viewer, sessionId } = found;
  const expiresAt = new Date(now.getTime() + SESSION_SECONDS * 1000);
  if (expiresAt.getTime() - found.expiresAt.getTime() < EXTEND_AFTER_MS) return { viewer, sessionId };
  await extendSession(db, { id: sessionId, expiresAt, now });
  return { viewer, sessionId, cookie: setCookie(cookie, value, SESSION_SECONDS) };
}
