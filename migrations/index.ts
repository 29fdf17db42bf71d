import type { Migration } from "kysely";
import * as places from "./0001-places.ts";
import * as amenities from "./0002-amenities.ts";
import * as accounts from "./0003-accounts.ts";
import * as editing from "./0004-editing.ts";
import * as administration from "./0005-administration.ts";
import * as planning from "./0006-planning.ts";

/** Every migration by name, in order. A landed one is frozen: change the schema with a new one. */
export const migrations: Record<string, Migration> = {
  "0001-places": places,
  "0002-amenities": amenities,
  "0003-accounts": accounts,
  "0004-editing": editing,
  "0005-administration": administration,
  "0006-planning": planning,
};
