import type { Kysely } from "kysely";
import type { Clock } from "../../clock.ts";
import type { Database } from "../../database/tables.ts";
import { freshReader } from "../../fresh-reader.ts";
import { loadCalendar } from "../hours.queries.ts";
import type { Calendar } from "./calendar.ts";

/** A reader of the calendar as the database has it, at most a minute old. */
export function calendarReader(db: Kysely<Database>, clock: Clock): () => Promise<Calendar> {
  return freshReader(clock, () => loadCalendar(db));
}
