import { signedIn } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { expected } from "../errors.ts";
import type { Place } from "../places/place.ts";
import { countEditable, type EditableScope, findEditablePage } from "./my-places.queries.ts";

/** A page of the places that somebody may edit. */
export interface MyPlacesPage {
  nodes: Place[];
  totalCount: number;
  endCursor: string | null;
}

/** @throws NuanyiError UNAUTHENTICATED for nobody. */
export async function myPlacesPage(
  { db, viewer }: Context,
  { text, first, after }: { text: string | null; first: number; after: string | null },
): Promise<MyPlacesPage> {
  const { roles, hosts, isDemo } = signedIn(viewer);
  const scope: EditableScope = {
    hostIds: roles.has("ADMINISTRATOR") ? null : [...hosts.keys()],
    onlyDemo: isDemo,
    text,
  };
  const found = await findEditablePage(db, scope, { after: positionOf(after), limit: first + 1 });
  const nodes = found.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount: await countEditable(db, scope),
    endCursor: found.length > first && last ? cursorOf(last) : null,
  };
}

/** Opaque to callers: where a page ended. */
function cursorOf({ name, code }: Place): string {
  return Buffer.from(JSON.stringify([name, code])).toString("base64url");
}

function positionOf(cursor: string | null): [name: string, code: string] | null {
  if (cursor === null) return null;
  try {
    const [name, code] = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (typeof name === "string" && typeof code === "string" && !`${name}${code}`.includes("\0"))
      return [name, code];
  } catch {
    // said below, as for any other text that is no cursor
  }
  throw expected("a cursor from an earlier page as after", cursor);
}
