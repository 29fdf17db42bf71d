import type { MultiPolygon } from "geojson";

/** GeoJSON comes as whatever the server sent. */
export function isMultiPolygon(value: unknown): value is MultiPolygon {
  const shape = value as Partial<MultiPolygon> | null;
  return shape?.type === "MultiPolygon" && Array.isArray(shape.coordinates);
}
