/** Which names of districts to write where on the offline base. Pure; sizes are estimated, not measured. */
import type { Pixel, Size } from "./geometry.ts";
import type { DistrictBoundary, MapPoint } from "./types.ts";

export type DistrictLevel = "province" | "city" | "district" | "subdistrict" | "community";

/**
 * Level of an official code: 2 digits province, 2 city, 2 district, 3 subdistrict or town, 3 community or village,
 * cut short or filled up with zeros.
 */
export function districtLevel(code: string): DistrictLevel {
  const has = (from: number, to: number) => /[1-9]/.test(code.slice(from, to));
  if (has(9, 12)) return "community";
  if (has(6, 9)) return "subdistrict";
  if (has(4, 6)) return "district";
  return has(2, 4) ? "city" : "province";
}

/** Smaller comes first where two names want the same spot. */
const RANK: Readonly<Record<DistrictLevel, number>> = {
  province: 0,
  city: 1,
  district: 2,
  subdistrict: 3,
  community: 4,
};

/** Zooms at which a level's names say something: a province's is useless inside a street, a village's from afar. */
const ZOOMS: Readonly<Record<DistrictLevel, readonly [number, number]>> = {
  province: [3, 8],
  city: [6, 10],
  district: [8, 19],
  subdistrict: [11, 19],
  community: [14, 19],
};

export function isShown(level: DistrictLevel, zoom: number): boolean {
  const [from, to] = ZOOMS[level];
  return zoom >= from && zoom <= to;
}

/** Font size (px) of a level's names; the style sheet uses the same. */
export const FONT_PX: Readonly<Record<DistrictLevel, number>> = {
  province: 16,
  city: 15,
  district: 14,
  subdistrict: 12,
  community: 11,
};

export interface LabelWish extends Pixel {
  readonly key: string;
  readonly text: string;
  readonly level: DistrictLevel;
}

const GAP = 6;

/**
 * The wishes that can be written without touching one another: higher levels first, then in the order of their keys,
 * so that the same view always shows the same names. A wish outside `size` takes no room and is not written.
 */
export function placeLabels(wishes: readonly LabelWish[], size: Size): LabelWish[] {
  const placed: { wish: LabelWish; halfWidth: number; halfHeight: number }[] = [];
  for (const wish of [...wishes].sort((a, b) => RANK[a.level] - RANK[b.level] || (a.key < b.key ? -1 : 1))) {
    const halfWidth = textWidth(wish.text, FONT_PX[wish.level]) / 2 + GAP;
    const halfHeight = FONT_PX[wish.level] * 0.7 + GAP / 2;
    if (
      wish.x + halfWidth < 0 ||
      wish.y + halfHeight < 0 ||
      wish.x - halfWidth > size.width ||
      wish.y - halfHeight > size.height
    ) {
      continue;
    }
    const collides = placed.some(
      (other) =>
        Math.abs(other.wish.x - wish.x) < other.halfWidth + halfWidth &&
        Math.abs(other.wish.y - wish.y) < other.halfHeight + halfHeight,
    );
    if (!collides) placed.push({ wish, halfWidth, halfHeight });
  }
  return placed.map(({ wish }) => wish);
}

/** Estimated width (px): a Chinese character is as wide as the font is high, a Latin letter a little over half. */
export function textWidth(text: string, fontPx: number): number {
  let ems = 0;
  for (const character of text) ems += character > "\u2e7f" ? 1 : 0.56;
  return ems * fontPx;
}

/** Whether a point lies within a boundary's rings (holes are outside); a point exactly on a line may be either. */
export function isInside(boundary: DistrictBoundary, { lat, lon }: MapPoint): boolean {
  let inside = false;
  for (const ring of boundary.coordinates.flat()) {
    let [x0, y0] = ring.at(-1) ?? [];
    for (const [x1, y1] of ring) {
      if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) continue;
      // Each crossing of the ray to the east changes sides.
      if (y1 > lat !== y0 > lat && lon < ((x0 - x1) * (lat - y1)) / (y0 - y1) + x1) inside = !inside;
      [x0, y0] = [x1, y1];
    }
  }
  return inside;
}
