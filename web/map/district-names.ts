/** The names on the offline base: a handful of elements that move and zoom with the map. */
import { districtLevel, isShown, type LabelWish, placeLabels } from "./district-labels.ts";
import { elementMarker } from "./element-icon.ts";
import { nearestCopy } from "./geometry.ts";
import { LatLng, type Marker } from "./leaflet.ts";
import type { Stage } from "./stage.ts";

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
  const middle = map.getCenter().lng;
  const zoom = map.getZoom();
  return props.districts.flatMap(({ code, name, nameEn, centre }) => {
    const level = districtLevel(code);
    if (!centre || !isShown(level, zoom)) return [];
    const { x, y } = map.latLngToContainerPoint([centre.lat, nearestCopy(centre.lon, middle)]);
    return [{ key: code, text: props.language === "en" ? (nameEn ?? name) : name, level, x, y }];
  });
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
