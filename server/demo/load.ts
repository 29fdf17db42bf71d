import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import type { Calendar } from "../hours/calendar/calendar.ts";
import { revisePlaces } from "../places/revise.service.ts";
import { loadDemoAccounts } from "./accounts.ts";
import { loadDemoDemand } from "./demand-load.ts";
import {
  hasDemoPlaces,
  hasPlaces,
  insertDistricts,
  lockDemoLoadedAt,
  markDemoLoaded,
} from "./demo.queries.ts";
import { DEMO_DISTRICTS } from "./districts.ts";
import { demoRows } from "./rows.ts";

/**
 * Loads the demo's districts and places, all or nothing, once in the life of an installation: does nothing where it
 * was loaded before - even if its places are gone since - or where there is any place already. Its sign-ins and
 * its demand are looked after each time.
 * @param options.at the moment of loading; closures, special days and checks of hours are counted from it
 * @returns how many places were created: 0 where nothing was done
 */
export async function loadDemo(
  db: Kysely<Database>,
  { at, calendar }: { at: Date; calendar: Calendar },
): Promise<{ places: number }> {
  return db.transaction().execute(async (trx) => {
    const wasLoaded = (await lockDemoLoadedAt(trx)) !== null;
    if (wasLoaded) await loadDemoAccounts(trx, at);
    if (wasLoaded && (await hasDemoPlaces(trx))) await loadDemoDemand(trx, at);
    if (wasLoaded || (await hasPlaces(trx))) return { places: 0 };
    await insertDistricts(trx, DEMO_DISTRICTS);
    const revision = { rows: demoRows(at), actor: "demo", action: "demo", at, calendar, isDemo: true };
    const { created } = await revisePlaces(trx, revision);
    await markDemoLoaded(trx, at);
    await loadDemoAccounts(trx, at);
    await loadDemoDemand(trx, at);
    return { places: created };
  });
}
