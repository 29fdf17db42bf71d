import type { MultiPolygon, Polygon } from "geojson";
import { mayChange, ownedBy, planner } from "../accounts/planner.ts";
import type { Viewer } from "../accounts/viewer.ts";
import { newCode } from "../codes.ts";
import type { Context } from "../context.ts";
import { NuanyiError } from "../errors.ts";
import { checkedText } from "../input.ts";
import type { Area } from "./area.ts";
import {
  countAreas,
  deleteArea,
  findArea,
  findAreas,
  hasArea,
  insertArea,
  lockAreas,
} from "./areas.queries.ts";
import { checkedBoundary } from "./boundary.service.ts";

const MOST_NAME = 100;
/** Areas that are kept; anybody can be a demo planner, and must not fill the disk. */
const MOST_AREAS = 500;
const MOST_DEMO_AREAS = 20;

/** An area as somebody sees it. */
export type SeenArea = Area & { isMine: boolean };

const seenBy = (viewer: Viewer, area: Area): SeenArea => ({ ...area, isMine: mayChange(viewer, area) });

/** The areas that the viewer may see, by name. @throws NuanyiError UNAUTHENTICATED or FORBIDDEN */
export async function allAreas({ db, viewer }: Context): Promise<SeenArea[]> {
  const somebody = planner(viewer);
  return (await findAreas(db, somebody.isDemo)).map((area) => seenBy(somebody, area));
}

/**
 * Saves an area under a name that none has.
 * @throws NuanyiError for a name or boundary that cannot be, CONFLICT for a name that is taken or where there are as
 * many as may be kept
 */
export async function saveArea(
  { db, viewer, now }: Context,
  given: { name: string; boundary: Polygon | MultiPolygon },
): Promise<SeenArea> {
  const { id, name: ownerName, isDemo } = planner(viewer);
  const name = checkedText("name", given.name, MOST_NAME);
  const boundary = await checkedBoundary(db, given.boundary);
  const most = isDemo ? MOST_DEMO_AREAS : MOST_AREAS;
  const code = newCode("area");
  await db.transaction().execute(async (trx) => {
    await lockAreas(trx);
    if (await hasArea(trx, { name, isDemo }))
      throw new NuanyiError("CONFLICT", `expected a name that no area has, got ${JSON.stringify(name)}`);
    if ((await countAreas(trx, isDemo)) >= most)
      throw new NuanyiError("CONFLICT", `expected fewer than ${most} areas: remove one first`);
    await insertArea(trx, { code, name, ownerId: id, ownerName, isDemo, createdAt: now, boundary });
  });
  const saved = await findArea(db, code);
  if (!saved) throw new Error(`expected the area ${code} that was just saved`);
  return { ...saved, isMine: true };
}

/** Removes an area; answers its code. @throws NuanyiError NOT_FOUND or FORBIDDEN */
export async function removeArea({ db, viewer }: Context, code: string): Promise<string> {
  const somebody = planner(viewer);
  ownedBy(somebody, await findArea(db, code), "an area");
  await deleteArea(db, code);
  return code;
}
