import type { Context } from "../context.ts";
import { type Revision, revisionsOf } from "../editing/revisions.service.ts";
import { expected } from "../errors.ts";
import { checkedFirst, checkedText } from "../input.ts";
import { administrator } from "./access.ts";
import { type AuditPosition, findAudited } from "./audit.queries.ts";
import { cursorAfter, pageOf, positionAfter } from "./cursor.ts";

/** A change of some place; see AuditedChange in the schema. */
export interface AuditedChange {
  code: string;
  name: string;
  actorId: string | null;
  revision: Revision;
}

const LIST = "audit";

/** A page of the changes of all places, the latest first; of demo places alone for the demo's administrator. */
export async function auditPage(
  { db, viewer }: Context,
  {
    first,
    after,
    actorId,
    code,
  }: { first: number; after: string | null; actorId: string | null; code: string | null },
): Promise<{ nodes: AuditedChange[]; endCursor: string | null }> {
  const wanted = {
    onlyDemo: administrator(viewer).isDemo,
    actorId: actorId === null ? null : checkedText("actorId", actorId, 100),
    code: code === null ? null : checkedText("code", code, 64),
  };
  const limit = checkedFirst(first, 100);
  const found = await findAudited(db, wanted, { after: readPosition(after), limit: limit + 1 });
  const { nodes, endCursor } = pageOf(found, limit, ({ at, id }) =>
    cursorAfter(LIST, `${at.toISOString()} ${id}`),
  );
  const revisions = await revisionsOf(db, nodes);
  return {
    nodes: nodes.flatMap(({ actorId: by, after: place }, i) => {
      const revision = revisions[i];
      return revision ? [{ code: place.code, name: place.name, actorId: by, revision }] : [];
    }),
    endCursor,
  };
}

function readPosition(cursor: string | null): AuditPosition | null {
  const position = positionAfter(LIST, cursor);
  if (position === null) return null;
  const [time = "", id = ""] = position.split(" ");
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || !/^\d{1,18}$/.test(id))
    throw expected("a cursor from an earlier page as after", cursor);
  return { at, id };
}
