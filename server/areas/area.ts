import type { MultiPolygon } from "geojson";
import type { Box } from "../places/place.ts";

/** An area that a planner saved, beside the official districts. */
export interface Area {
  code: string;
  name: string;
  ownerId: string | null;
  ownerName: string;
  isDemo: boolean;
  createdAt: Date;
  box: Box;
  boundary: MultiPolygon;
}
