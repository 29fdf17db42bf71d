import { createHash } from "node:crypto";

/**
 * JSON with the keys of every object sorted and undefined ones left out: the same value gives the same text,
 * whatever order a client or the database's jsonb hands the keys over in.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** SHA-256 of the canonical JSON, in hex: the identity of a definition of hours, or of a calendar. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
