import type { Kysely } from "kysely";
import type { Viewer } from "../../server/accounts/viewer.ts";
import type { Context } from "../../server/context.ts";
import type { Database } from "../../server/database/tables.ts";
import { loadCalendar, seedCalendar } from "../../server/hours/hours.queries.ts";
import type { PlaceRow } from "../../server/places/place-row.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { contextAt } from "../support/context.ts";

const PLANNER: Viewer = {
  ...{ id: "p", name: "规划员", email: "p@tests.example.org", isDemo: false },
  roles: new Set(["PLANNER"]),
  hosts: new Map(),
};

/** Imports places and answers what a planner's questions are asked with. Its analyst is to be closed. */
export async function planningAmong(
  db: Kysely<Database>,
  { rows, now }: { rows: readonly PlaceRow[]; now: Date },
): Promise<Context> {
  await seedCalendar(db);
  const calendar = await loadCalendar(db);
  await db
    .transaction()
    .execute((trx) => revisePlaces(trx, { rows, actor: "test", action: "IMPORT", at: now, calendar }));
  return { ...(await contextAt(db, calendar, now)), viewer: PLANNER };
}
