/**
 * The offline base: areas and names of districts, drawn at once and lying under the tiles. It is all there is to see
 * until tiles come, and when they do not.
 */
import { districtLevel, isShown } from "./district-labels.ts";
import { createDistrictNames, type DistrictNames, drawDistrictNames } from "./district-names.ts";
import { Canvas, type LeafletMap, Polygon } from "./leaflet.ts";
import type { Stage } from "./stage.ts";
import type { DistrictBoundary, MapDistrict, MapViewProps } from "./types.ts";

export interface Districts {
  readonly stage: Stage;
  readonly canvas: Canvas;
  readonly names: DistrictNames;
  areas: Area[];
}

interface Area {
  readonly district: MapDistrict;
  readonly shape: Polygon;
}

/** Neighbours usually have neighbouring codes: four tints by code keep most of them apart. */
const TINTS = 4;

export function createDistricts(stage: Stage): Districts {
  const layer: Districts = {
    stage,
    // Half a screen ahead on each side, so that a drag does not run off the drawn part.
    canvas: new Canvas({ pane: "districts", padding: 0.5 }),
    names: createDistrictNames(stage),
    areas: [],
  };
  build(layer);
  stage.map.on("zoomend", () => showAreas(layer));
  return layer;
}

export function updateDistricts(layer: Districts, next: MapViewProps, previous: MapViewProps): void {
  if (next.districts !== previous.districts) build(layer);
  else if (next.theme !== previous.theme) paint(layer);
  if (next.districts !== previous.districts || next.language !== previous.language)
    drawDistrictNames(layer.names);
}

function build(layer: Districts): void {
  for (const { shape } of layer.areas) shape.remove();
  layer.areas = layer.stage.props.districts.flatMap((district) => {
    if (!district.boundary) return [];
    const shape = new Polygon(latLngs(district.boundary), { interactive: false, renderer: layer.canvas });
    return [{ district, shape }];
  });
  paint(layer);
  showAreas(layer);
}

/** GeoJSON has the longitude first, and may have a height. */
function latLngs(boundary: DistrictBoundary): [number, number][][][] {
  return boundary.coordinates.map((polygon) =>
    polygon.map((ring) => ring.map(([lon, lat]): [number, number] => [lat ?? 0, lon ?? 0])),
  );
}

function showAreas(layer: Districts): void {
  const { map } = layer.stage;
  for (const { district, shape } of layer.areas) toggle(map, shape, isAreaShown(district, map.getZoom()));
}

function isAreaShown(district: MapDistrict, zoom: number): boolean {
  const level = districtLevel(district.code);
  return level === "district" ? zoom >= 6 : isShown(level, zoom);
}

function toggle(map: LeafletMap, shape: Polygon, wanted: boolean): void {
  if (wanted === map.hasLayer(shape)) return;
  if (wanted) shape.addTo(map);
  else shape.remove();
}

/** A canvas does not know the style sheet's variables: they are read for it. */
function paint(layer: Districts): void {
  const style = getComputedStyle(layer.stage.root);
  const value = (name: string) => style.getPropertyValue(name).trim();
  for (const { district, shape } of layer.areas) {
    const level = districtLevel(district.code);
    const large = level === "province" || level === "city" || level === "district";
    shape.setStyle({
      color: value("--map-area-line"),
      weight: large ? 1.5 : 1,
      dashArray: large ? "" : "3 4",
      fill: large,
      fillColor: value(`--map-area-${tint(district.code)}`),
      fillOpacity: 1,
    });
  }
}

function tint(code: string): number {
  return Number.parseInt(code.slice(0, 6).replace(/\D/g, ""), 10) % TINTS || 0;
}
