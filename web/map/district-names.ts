/** The names on the offline base: a handful of elements that move and zoom with the map. */
import { districtLevel, isInside, isShown, type LabelWish, placeLabels } from "./district-labels.ts";
import { elementMarker } from "./element-icon.ts";
import { nearestCopy, type Pixel } from "./geometry.ts";
import { LatLng, type LeafletMap, type Marker } from "./leaflet.ts";
import { pointOf } from "./press.ts";
import type { Stage } from "./stage.ts";
import type { MapDistrict, MapPoint } from "./types.ts";

export interface DistrictNames {
  readonly stage: Stage;
  readonly shown: Map<string, { readonly marker: Marker; readonly element: HTMLElement }>;
}

export function createDistrictNames(stage: Stage): DistrictNames {
  const names: DistrictNames = { stage, shown: new Map() };
  stage.map.on("moveend", () => drawDistrictNames(names));
  drawDistrictNames(names);
  return names;
}

/** Writes the names that fit into the map as it stands, keeping those already there. */
export function drawDistrictNames(names: DistrictNames): void {
  const { map } = names.stage;
  const size = map.getSize();
  const placed = new Map<string, LabelWish>();
  for (const wish of placeLabels(wishes(names.stage), { width: size.x, height: size.y }))
    placed.set(wish.key, wish);
  for (const [key, { marker }] of names.shown) {
    if (placed.has(key)) continue;
    marker.remove();
    names.shown.delete(key);
  }
  for (const wish of placed.values()) {
    const { marker, element } = names.shown.get(wish.key) ?? addName(names, wish);
    marker.setLatLng(map.containerPointToLatLng([wish.x, wish.y]));
    if (element.textContent !== wish.text) element.textContent = wish.text;
  }
}

function wishes(stage: Stage): LabelWish[] {
  const { map, props } = stage;
  const zoom = map.getZoom();
  return props.districts.flatMap((district) => {
    const level = districtLevel(district.code);
    if (!isShown(level, zoom)) return [];
    const at = spotFor(stage, district);
    if (!at) return [];
    const text = props.language === "en" ? (district.nameEn ?? district.name) : district.name;
    return [{ key: district.code, text, level, x: at.x, y: at.y }];
  });
}

/** Room for half a name at the edge of the uncovered map, and for the scale bar below it. */
const EDGE = { x: 48, top: 20, bottom: 48 };

/**
 * A name stands at its district's centre. Where that is out of sight but the district is not, it stands as near to it as
 * can be seen: inside a large district the map would say nothing otherwise.
 */
function spotFor({ map, props }: Stage, { centre, boundary }: MapDistrict): Pixel | null {
  if (!centre) return null;
  const size = map.getSize();
  const { top, right, bottom, left } = props.padding;
  const at = map.latLngToContainerPoint([centre.lat, nearestCopy(centre.lon, map.getCenter().lng)]);
  const near = {
    x: Math.max(left + EDGE.x, Math.min(size.x - right - EDGE.x, at.x)),
    y: Math.max(top + EDGE.top, Math.min(size.y - bottom - EDGE.bottom, at.y)),
  };
  if (!boundary || (near.x === at.x && near.y === at.y)) return at;
  const middle = { x: (left + size.x - right) / 2, y: (top + size.y - bottom) / 2 };
  return [near, middle].find((pixel) => isInside(boundary, pointAt(map, pixel))) ?? null;
}

function pointAt(map: LeafletMap, { x, y }: Pixel): MapPoint {
  return pointOf(map.containerPointToLatLng([x, y]));
}

function addName(names: DistrictNames, wish: LabelWish) {
  const element = document.createElement("span");
  element.className = `map-name map-name-${wish.level}`;
  // The list says where places are; read out of context, these names would only be noise.
  element.setAttribute("aria-hidden", "true");
  const at = names.stage.map.containerPointToLatLng([wish.x, wish.y]);
  const marker = elementMarker(new LatLng(at.lat, at.lng), element, {
    pane: "district-names",
    interactive: false,
  });
  const shown = { marker: marker.addTo(names.stage.map), element };
  names.shown.set(wish.key, shown);
  return shown;
}
