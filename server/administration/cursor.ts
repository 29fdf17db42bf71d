import { expected } from "../errors.ts";

/** Where a page ended, opaque to callers. @param kind of list: a cursor of another is refused */
export function cursorAfter(kind: string, position: string): string {
  return Buffer.from(`${kind}:${position}`).toString("base64url");
}

/** @throws InputError for a text that is no cursor of this kind of list. */
export function positionAfter(kind: string, cursor: string | null): string | null {
  if (cursor === null) return null;
  const text = Buffer.from(cursor, "base64url").toString();
  if (!text.startsWith(`${kind}:`) || text.includes("\0"))
    throw expected("a cursor from an earlier page as after", cursor);
  return text.slice(kind.length + 1);
}

/** The page of what was found with one more than asked for, and where the next begins; null: there is none. */
export function pageOf<T>(
  found: readonly T[],
  first: number,
  cursorOf: (last: T) => string,
): { nodes: T[]; endCursor: string | null } {
  const nodes = found.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, endCursor: found.length > first && last !== undefined ? cursorOf(last) : null };
}
