import type { MultiPolygon, Polygon } from "geojson";
import type { Context } from "../context.ts";
import type { AreaType } from "./area.type.ts";

export async function allAreas(_context: Context): Promise<AreaType[]> {
  throw new Error("not built yet");
}

export async function saveArea(
  _context: Context,
  _area: { name: string; boundary: Polygon | MultiPolygon },
): Promise<AreaType> {
  throw new Error("not built yet");
}

export async function removeArea(_context: Context, _code: string): Promise<string> {
  throw new Error("not built yet");
}
