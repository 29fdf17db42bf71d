import type { Context } from "../context.ts";
import { NuanyiError } from "../errors.ts";
import { recordEvent } from "./events.queries.ts";
import { notFound } from "./rights.ts";
import { endSessions, findSessions } from "./sessions.queries.ts";
import { signedIn, type Viewer } from "./viewer.ts";

type Given = Pick<Context, "db" | "now" | "viewer" | "sessionId">;

/** One's own sessions. A demo sign-in is everybody's: each sees theirs alone. */
export async function sessionsOf({ db, now, viewer, sessionId }: Given) {
  const { id, isDemo } = signedIn(viewer);
  const sessions = (await findSessions(db, id, now)).map((session) => ({
    ...session,
    isCurrent: session.id === sessionId,
  }));
  return isDemo ? sessions.filter(({ isCurrent }) => isCurrent) : sessions;
}

/** @throws NuanyiError NOT_FOUND for one that is not theirs */
export async function endSession(given: Given, id: string): Promise<void> {
  if ((await end(given, { only: id })) === 0) throw notFound("the id of a session of yours", id);
}

export async function endOtherSessions(given: Given): Promise<number> {
  return end(given, { except: given.sessionId });
}

async function end(
  { db, now, viewer }: Given,
  which: { only: string } | { except: string | null },
): Promise<number> {
  const person = ofTheirOwn(viewer);
  return db.transaction().execute(async (trx) => {
    const count = await endSessions(trx, { userId: person.id, ...which });
    const event = { at: now, actor: person, subject: person, detail: { count } };
    if (count > 0) await recordEvent(trx, { ...event, action: "SESSIONS_ENDED" });
    return count;
  });
}

function ofTheirOwn(viewer: Viewer | null): Viewer {
  const person = signedIn(viewer);
  if (person.isDemo)
    throw new NuanyiError("FORBIDDEN", "expected an account of your own: the demo's are everybody's");
  return person;
}
