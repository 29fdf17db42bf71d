import { maySee } from "../accounts/planner.ts";
import { findArea } from "../areas/areas.queries.ts";
import { checkedBoundary } from "../areas/boundary.service.ts";
import { findDistrictsByCode } from "../districts/districts.queries.ts";
import { expected } from "../errors.ts";
import type { AnalysisBase, ResolvedArea } from "./analysis.ts";
import type { AreaChoice } from "./question.ts";

const MOST_DISTRICTS = 100;
const FIELDS = ["districtCodes", "areaCode", "polygon"] as const;

/** @throws InputError that names the field */
export async function resolveArea(
  { db, viewer }: AnalysisBase,
  area: AreaChoice | null,
): Promise<ResolvedArea | null> {
  const { districtCodes, areaCode, polygon } = area ?? {};
  const given = FIELDS.filter((field) => area?.[field] !== undefined && area[field] !== null);
  if (given.length > 1) throw expected(`area with one of ${FIELDS.join(", ")}`, given.join(", "));
  if (districtCodes) {
    if (districtCodes.length === 0 || districtCodes.length > MOST_DISTRICTS)
      throw expected(`area.districtCodes of 1 to ${MOST_DISTRICTS} districts`, districtCodes.length);
    const known = await findDistrictsByCode(db, districtCodes);
    const unknown = districtCodes.find((code) => !known.has(code));
    if (unknown !== undefined) throw expected("area.districtCodes of districts that are there", unknown);
    return { by: "DISTRICTS", codes: [...known.keys()].sort() };
  }
  if (areaCode) {
    const saved = await findArea(db, areaCode);
    if (!saved || !maySee(viewer, saved)) throw expected("area.areaCode of an area that is there", areaCode);
    return { by: "BOUNDARY", boundary: JSON.stringify(saved.boundary) };
  }
  if (polygon) return { by: "BOUNDARY", boundary: JSON.stringify(await checkedBoundary(db, polygon)) };
  return null;
}
