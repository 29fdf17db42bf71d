import type { Kysely } from "kysely";
import { keysFrom } from "../../server/accounts/keys.ts";
import { catalogueReader } from "../../server/amenities/catalogue.ts";
import { readConfig } from "../../server/config.ts";
import { type Context, createLoaders } from "../../server/context.ts";
import { Analyst } from "../../server/coverage/analyst.ts";
import type { Database } from "../../server/database/tables.ts";
import { UnmetCounter } from "../../server/demand/unmet-counter.ts";
import { HoursBook } from "../../server/hours/book.ts";
import type { Calendar } from "../../server/hours/calendar/calendar.ts";
import { findFacetCounts } from "../../server/places/facet-counts.queries.ts";

/** What a resolver would be given at `now`, for tests below the API. */
export async function contextAt(db: Kysely<Database>, calendar: Calendar, now: Date): Promise<Context> {
  const clock = { now: () => now };
  return {
    db,
    now,
    calendar,
    catalogue: await catalogueReader(db, clock)(),
    facetCounts: await findFacetCounts(db),
    hours: new HoursBook(db, clock),
    travel: readConfig({}).travel,
    analyst: new Analyst(),
    unmet: { metres: 1000, counter: new UnmetCounter() },
    loaders: createLoaders(db, now),
    viewer: null,
    sessionId: null,
    accounts: { keys: keysFrom("a secret of tests, 32 characters or more"), oidcName: null, withDemo: true },
    address: "127.0.0.1",
  };
}
