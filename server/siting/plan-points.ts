import { InputError } from "../errors.ts";
import { type Names, numberIn, type PlanRow, readPlanRows } from "./plan-rows.ts";

export interface PlanPoint {
  id: string;
  weight: number;
  /** On the ellipsoid (degrees, WGS-84), on a plane, or nowhere: then distances come from a table. */
  at: { lat: number; lon: number } | { x: number; y: number } | undefined;
}

const ID: Names = ["id"];
const WEIGHT: Names = ["weight"];
const LAT: Names = ["lat", "latitude"];
const LON: Names = ["lon", "lng", "long", "longitude"];
const X: Names = ["x"];
const Y: Names = ["y"];

interface Asked {
  hasWeights: boolean;
}

/**
 * Points of a file by their ids, in the order of the ids.
 * @param hasWeights whether the column `weight` has to be there; otherwise everything weighs 1
 * @throws InputError naming file, line and column
 */
export async function readPlanPoints(file: string, { hasWeights }: Asked): Promise<PlanPoint[]> {
  const points = new Map<string, PlanPoint>();
  for await (const row of readPlanRows(file, hasWeights ? [ID, WEIGHT] : [ID])) {
    const id = row.text(ID);
    if (id === "") throw row.fail(ID, "expected an id, got nothing");
    if (points.has(id)) throw row.fail(ID, `expected each id once, got ${JSON.stringify(id)} again`);
    const weight = row.has(WEIGHT) ? numberIn(row, WEIGHT, 0, Number.POSITIVE_INFINITY) : 1;
    points.set(id, { id, weight, at: positionIn(row) });
  }
  return inOrder(points.values());
}

export const inOrder = (points: Iterable<PlanPoint>): PlanPoint[] =>
  [...points].sort((a, b) => (a.id < b.id ? -1 : 1));

function positionIn(row: PlanRow): PlanPoint["at"] {
  if (row.has(LAT) && row.has(LON))
    return { lat: numberIn(row, LAT, -90, 90), lon: numberIn(row, LON, -180, 180) };
  if (row.has(X) && row.has(Y)) {
    const [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return { x: numberIn(row, X, least, most), y: numberIn(row, Y, least, most) };
  }
  return undefined;
}

/** Sites and the places that are open already, which need not be among the sites. */
export interface PlanSites {
  points: PlanPoint[];
  /** By point. */
  isOpen: boolean[];
}

export async function readPlanSites(file: string, existingFile: string | undefined): Promise<PlanSites> {
  const byId = new Map((await readPlanPoints(file, { hasWeights: false })).map((point) => [point.id, point]));
  const existing = existingFile ? await readPlanPoints(existingFile, { hasWeights: false }) : [];
  const openIds = new Set(existing.map(({ id }) => id));
  for (const point of existing) if (!byId.has(point.id)) byId.set(point.id, point);
  const points = inOrder(byId.values());
  return { points, isOpen: points.map(({ id }) => openIds.has(id)) };
}

/** @throws InputError for the first that has no position, which only a table of distances makes up for */
export function checkPositions(file: string, points: readonly PlanPoint[]): void {
  const lost = points.find(({ at }) => !at);
  if (lost)
    throw new InputError(
      `${file}: expected the columns lat and lon, or x and y, or a file of distances, got no position of ${JSON.stringify(lost.id)}`,
    );
}
