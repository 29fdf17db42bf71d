import type { Listen } from "../database/connection.ts";
import { CHANNEL } from "./announce.queries.ts";
import { type Change, readChange } from "./change.ts";

/** Tells what any process announces on this database; everything, where something may have been missed. */
export function followDatabase(
  listen: Listen,
  onChange: (change: Change) => void,
): Promise<() => Promise<void>> {
  return listen(
    CHANNEL,
    (payload) => onChange(readChange(payload)),
    () => onChange({ kind: "everything" }),
  );
}
