import { randomBytes } from "node:crypto";

/** A code for what a person makes and others name in links: 60 random bits, so that two are never the same. */
export function newCode(prefix: string): string {
  return `${prefix}-${randomBytes(8).toString("hex").slice(0, 15)}`;
}
