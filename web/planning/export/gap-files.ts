import type { FeatureCollection, MultiPolygon } from "geojson";
import { cellsToMultiPolygon } from "h3-js";
import type { PlanningTexts } from "../texts/zh.ts";
import type { Gap } from "../use-coverage.ts";
import { csvOf } from "./csv.ts";
import type { Facts } from "./facts.ts";
import { clockwise, collectionOf, counterClockwise, degrees } from "./geojson.ts";

/** A gap as files have it: what is around it is of use on a map alone. */
export type ListedGap = Omit<Gap, "box">;

interface GapProperties {
  readonly rank: number;
  readonly zone: string | null;
  readonly cells: number;
  readonly weight: number;
  /** Of all the weight asked about, 0-1. */
  readonly share: number;
  readonly nearestOpenCode: string | null;
  readonly nearestOpenName: string | null;
  readonly nearestOpenMetres: number | null;
}

/** The gaps as a CSV file, the worst first; the point is the centre of the weightiest cell. */
export function gapCsv(
  gaps: readonly ListedGap[],
  facts: Facts,
  { exporting, answer }: Pick<PlanningTexts, "exporting" | "answer">,
): string {
  const { column } = exporting;
  const header = [
    ...[column.rank, column.zone, column.lat, column.lon, column.cells, column.weight, column.shareOfAll],
    ...[column.nearestCode, column.nearestName, column.nearestMetres],
    ...facts.map(({ title }) => title),
  ];
  return csvOf(
    header,
    gaps.map(({ rank, zoneName, centre, cells, weight, share, nearestOpen }) => [
      ...[rank, zoneName ?? answer.gaps.unnamed, degrees(centre.lat), degrees(centre.lon)],
      ...[cells.length, weight, share],
      nearestOpen?.placeCode ?? null,
      nearestOpen?.name ?? null,
      nearestOpen ? Math.round(nearestOpen.metres) : null,
      ...facts.map(({ value }) => value),
    ]),
  );
}

/** The gaps as outlines around their cells: RFC 7946. */
export function gapGeoJson(
  gaps: readonly ListedGap[],
  facts: Facts,
): FeatureCollection<MultiPolygon, GapProperties> {
  return collectionOf(
    gaps.map(({ rank, zoneName, cells, weight, share, nearestOpen }) => ({
      type: "Feature",
      id: rank,
      geometry: { type: "MultiPolygon", coordinates: outlineOf(cells) },
      properties: {
        rank,
        zone: zoneName,
        cells: cells.length,
        weight,
        share,
        nearestOpenCode: nearestOpen?.placeCode ?? null,
        nearestOpenName: nearestOpen?.name ?? null,
        nearestOpenMetres: nearestOpen ? Math.round(nearestOpen.metres) : null,
      },
    })),
    facts,
  );
}

function outlineOf(cells: readonly string[]): MultiPolygon["coordinates"] {
  return cellsToMultiPolygon([...cells], true).map((rings) =>
    rings.map((ring, index) => (index === 0 ? counterClockwise(ring) : clockwise(ring))),
  );
}
