import type { MultiPolygon } from "geojson";

/** Why a file is no area: not JSON, no polygon in it, or more than a request may hold. */
export type AreaProblem = "notJson" | "noPolygon" | "tooLarge";

/** What a request may hold beside the area is far less than the rest of its 100 kB. */
const MOST_LETTERS = 90_000;
/** About 10 cm. */
const DECIMALS = 6;

/**
 * All polygons of a GeoJSON file - a geometry, a feature or a collection of them - as one area. Whether it can be one
 * (rings closed, nothing crossing) is the server's to say.
 */
export function areaOfGeoJson(text: string): MultiPolygon | AreaProblem {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return "notJson";
  }
  const coordinates = polygonsIn(read);
  if (coordinates.length === 0) return "noPolygon";
  const area: MultiPolygon = { type: "MultiPolygon", coordinates };
  return JSON.stringify(area).length > MOST_LETTERS ? "tooLarge" : area;
}

type Rings = MultiPolygon["coordinates"][number];

function polygonsIn(value: unknown): Rings[] {
  if (!isObject(value)) return [];
  switch (value.type) {
    case "FeatureCollection":
      return listOf(value.features).flatMap(polygonsIn);
    case "GeometryCollection":
      return listOf(value.geometries).flatMap(polygonsIn);
    case "Feature":
      return polygonsIn(value.geometry);
    case "Polygon":
      return [ringsOf(value.coordinates)];
    case "MultiPolygon":
      return listOf(value.coordinates).map(ringsOf);
    default:
      return [];
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Without heights, and no more exact than a map is. */
function ringsOf(rings: unknown): Rings {
  return listOf(rings).map((ring) =>
    listOf(ring).map((position) =>
      listOf(position)
        .slice(0, 2)
        .map((degrees) => Number(Number(degrees).toFixed(DECIMALS))),
    ),
  );
}
