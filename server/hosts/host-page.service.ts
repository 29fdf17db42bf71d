import { administrator } from "../administration/access.ts";
import { cursorAfter, pageOf, positionAfter } from "../administration/cursor.ts";
import type { Context } from "../context.ts";
import { checkedFirst, checkedText } from "../input.ts";
import {
  type AdministeredHost,
  countHosts,
  findHostPage,
  type HostScope,
} from "./administered-hosts.queries.ts";
import { hostIdOf } from "./host-id.ts";

const LIST = "host";

export interface HostPageInput {
  text: string | null;
  parentId: string | null;
  first: number;
  after: string | null;
}

/** A page of hosts in order of their names; of the demo's alone for its administrator. */
export async function hostPage(
  { db, viewer }: Context,
  { text, parentId, first, after }: HostPageInput,
): Promise<{ nodes: AdministeredHost[]; totalCount: number; endCursor: string | null }> {
  const { isDemo } = administrator(viewer);
  const limit = checkedFirst(first, 100);
  const position = positionAfter(LIST, after);
  const scope: HostScope = {
    text: text === null ? null : checkedText("text", text, 100),
    parentId: parentId === null ? null : hostIdOf(parentId),
    onlyDemo: isDemo,
  };
  const found = await findHostPage(db, scope, { after: position, limit: limit + 1 });
  return {
    ...pageOf(found, limit, ({ name }) => cursorAfter(LIST, name)),
    totalCount: await countHosts(db, scope),
  };
}
