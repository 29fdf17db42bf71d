import type { Context } from "../context.ts";
import { expected } from "../errors.ts";
import { checkedFirst } from "../input.ts";
import { administrator } from "./access.ts";
import { cursorAfter, pageOf, positionAfter } from "./cursor.ts";
import { findAdministration } from "./events.queries.ts";
import type { AdministrationEvent } from "./events.ts";

const LIST = "event";

/** A page of what was done to hosts, the catalogue and the calendar, the latest first. */
export async function eventPage(
  { db, viewer }: Context,
  { first, after }: { first: number; after: string | null },
): Promise<{ nodes: AdministrationEvent[]; endCursor: string | null }> {
  const { isDemo } = administrator(viewer);
  const limit = checkedFirst(first, 100);
  const before = positionAfter(LIST, after);
  if (before !== null && !/^\d{1,18}$/.test(before))
    throw expected("a cursor from an earlier page as after", after);
  const found = await findAdministration(db, { before, onlyDemo: isDemo, limit: limit + 1 });
  return pageOf(found, limit, ({ id }) => cursorAfter(LIST, id));
}
