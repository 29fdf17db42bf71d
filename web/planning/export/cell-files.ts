import type { FeatureCollection, Polygon } from "geojson";
import { cellToBoundary, cellToLatLng } from "h3-js";
import type { PlanningCells } from "../../map/planning/types.ts";
import type { PlanningTexts } from "../texts/zh.ts";
import { csvOf } from "./csv.ts";
import type { Facts } from "./facts.ts";
import { collectionOf, counterClockwise, degrees } from "./geojson.ts";

/** By state: how a program reads it. */
const STATES = ["covered", "possible", "uncovered"] as const;

export interface CellProperties {
  readonly cell: string;
  readonly weight: number;
  readonly state: (typeof STATES)[number];
}

/** Every cell as a CSV file: its index, its centre in WGS-84 degrees, its weight and state at the hour. */
export function cellCsv(
  { ids, weights, states }: PlanningCells,
  facts: Facts,
  { exporting }: Pick<PlanningTexts, "exporting">,
): string {
  const { column, state } = exporting;
  return csvOf(
    [column.cell, column.lat, column.lon, column.weight, column.state, ...facts.map(({ title }) => title)],
    ids.map((cell, index) => {
      const [lat, lon] = cellToLatLng(cell);
      const word = state[states[index] ?? 2] ?? "";
      return [
        cell,
        degrees(lat),
        degrees(lon),
        weights[index] ?? 0,
        word,
        ...facts.map(({ value }) => value),
      ];
    }),
  );
}

/** Every cell as a polygon: RFC 7946, so in WGS-84, longitude first, rings closed and counter-clockwise. */
export function cellGeoJson(
  { ids, weights, states }: PlanningCells,
  facts: Facts,
): FeatureCollection<Polygon, CellProperties> {
  return collectionOf(
    ids.map((cell, index) => ({
      type: "Feature",
      id: cell,
      geometry: { type: "Polygon", coordinates: [counterClockwise(cellToBoundary(cell, true))] },
      properties: { cell, weight: weights[index] ?? 0, state: STATES[states[index] ?? 2] ?? "uncovered" },
    })),
    facts,
  );
}
