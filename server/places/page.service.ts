import type { Context } from "../context.ts";
import { expected } from "../errors.ts";
import { checkedFirst } from "../input.ts";
import { matches, type ResolvedFilter } from "./filter.queries.ts";
import { type FilterInput, resolveFilter } from "./filter.service.ts";
import type { Box, Place } from "./place.ts";
import { findPlacePage } from "./places.queries.ts";

export interface PageInput {
  filter: FilterInput | null;
  box: Box | null;
  first: number;
  after: string | null;
}

export interface Page {
  places: Place[];
  hasNext: boolean;
  /** What the page was taken from. */
  filter: ResolvedFilter;
}

/** A page of matching places in order of their codes. */
export async function pageOfPlaces(
  context: Context,
  { filter, box, first, after }: PageInput,
): Promise<Page> {
  const limit = checkedFirst(first, 100);
  const afterCode = after === null ? null : codeOfCursor(after);
  const resolved = await resolveFilter(context, filter, { box });
  const places = await findPlacePage(context.db, {
    matching: matches(resolved),
    after: afterCode,
    limit: limit + 1,
  });
  return { places: places.slice(0, limit), hasNext: places.length > limit, filter: resolved };
}

const CURSOR_PREFIX = "place:";

/** Opaque to callers: where a page ended. */
export function cursorOf(place: Place): string {
  return Buffer.from(CURSOR_PREFIX + place.code).toString("base64url");
}

function codeOfCursor(cursor: string): string {
  const text = Buffer.from(cursor, "base64url").toString();
  if (!text.startsWith(CURSOR_PREFIX) || text.includes("\0"))
    throw expected("a cursor from an earlier page as after", cursor);
  return text.slice(CURSOR_PREFIX.length);
}
