import type { Context } from "../context.ts";
import { MOST_DISTRICT_CODE } from "../districts/district.ts";
import { findDistrictWithParts } from "../districts/districts.queries.ts";
import { hostIdOf } from "../hosts/host-id.ts";
import { checkedFirst, checkedText } from "../input.ts";
import type { PlaceStatus } from "../places/place-snapshot.ts";
import { administrator } from "./access.ts";
import {
  type AdministeredPlace,
  type AdministeredScope,
  countAdministered,
  findAdministeredPage,
} from "./administered-places.queries.ts";
import { cursorAfter, pageOf, positionAfter } from "./cursor.ts";

export interface AllPlacesInput {
  text: string | null;
  hostId: string | null;
  districtCode: string | null;
  status: PlaceStatus | null;
  first: number;
  after: string | null;
}

const LIST = "any-place";

/** A page of places in order of their codes, retired ones too; of demo places alone for the demo's administrator. */
export async function allPlacesPage(
  { db, viewer }: Context,
  { text, hostId, districtCode, status, first, after }: AllPlacesInput,
): Promise<{ nodes: AdministeredPlace[]; totalCount: number; endCursor: string | null }> {
  const { isDemo } = administrator(viewer);
  const limit = checkedFirst(first, 100);
  const position = positionAfter(LIST, after);
  const scope: AdministeredScope = {
    text: text === null ? null : checkedText("text", text, 100),
    hostId: hostId === null ? null : hostIdOf(hostId),
    districtCodes:
      districtCode === null
        ? null
        : await findDistrictWithParts(db, checkedText("districtCode", districtCode, MOST_DISTRICT_CODE)),
    status,
    onlyDemo: isDemo,
  };
  const found = await findAdministeredPage(db, scope, { after: position, limit: limit + 1 });
  return {
    ...pageOf(found, limit, ({ code }) => cursorAfter(LIST, code)),
    totalCount: await countAdministered(db, scope),
  };
}
