import type { Polygon } from "geojson";

/** Where a planner asks about. */
export type AreaChoice =
  /** Wherever the demand is. */
  | { readonly is: "everywhere" }
  | { readonly is: "districts"; readonly codes: readonly string[] }
  | { readonly is: "saved"; readonly code: string }
  /** Corners of an outline, [latitude, longitude], not closed; at least three. */
  | { readonly is: "drawn"; readonly corners: readonly Corner[] };

export type Corner = readonly [lat: number, lon: number];

const EVERYWHERE: AreaChoice = { is: "everywhere" };
/** The server takes no more. */
const MOST_DISTRICTS = 100;
const MOST_CORNERS = 200;

/** As in the address: `d:` and codes of districts, `a:` and a saved area's code, `p:` and corners `lat,lon;lat,lon;…`. */
export function printArea(area: AreaChoice): string {
  switch (area.is) {
    case "everywhere":
      return "";
    case "districts":
      return `d:${area.codes.join(",")}`;
    case "saved":
      return `a:${area.code}`;
    case "drawn":
      return `p:${area.corners.map((corner) => corner.join(",")).join(";")}`;
  }
}

/** Everywhere, when the text makes no sense. */
export function parseArea(text: string | null): AreaChoice {
  const [, sort, rest = ""] = /^([dap]):(.+)$/.exec(text ?? "") ?? [];
  if (sort === "a") return { is: "saved", code: rest };
  if (sort === "d") {
    const codes = [...new Set(rest.split(",").filter((code) => /^[\w-]{1,40}$/.test(code)))];
    return codes.length > 0 ? { is: "districts", codes: codes.slice(0, MOST_DISTRICTS) } : EVERYWHERE;
  }
  if (sort === "p") {
    const corners = rest.split(";").map(parseCorner);
    const isWhole = corners.length >= 3 && corners.length <= MOST_CORNERS;
    if (isWhole && corners.every((corner) => corner !== null)) return { is: "drawn", corners };
  }
  return EVERYWHERE;
}

/** What was drawn on the map, to five decimals (about a metre). */
export function drawnArea({ coordinates: [ring = []] }: Polygon): AreaChoice {
  // GeoJSON's last corner is the first again.
  const corners = ring.slice(0, -1).map(([lon = 0, lat = 0]): Corner => [rounded(lat), rounded(lon)]);
  return { is: "drawn", corners };
}

/** Corners as GeoJSON has them: longitude first, and the first corner again at the end. */
export function polygonOf(corners: readonly Corner[]): Polygon {
  const ring = corners.map(([lat, lon]) => [lon, lat]);
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

function parseCorner(text: string): Corner | null {
  const match = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)$/.exec(text);
  const [lat, lon] = [Number(match?.[1]), Number(match?.[2])];
  return match && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lat, lon] : null;
}

const rounded = (degrees: number): number => Number(degrees.toFixed(5)) || 0;
