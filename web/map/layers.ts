/** The Leaflet map with all its layers, made once and updated with each new set of props. */
import { createControls, updateControls } from "./controls.ts";
import { createDistricts, updateDistricts } from "./districts.ts";
import { createOrigin, updateOrigin } from "./origin.ts";
import { createPins, updatePins } from "./pins.ts";
import { createPress } from "./press.ts";
import { createLeafletMap, type Stage } from "./stage.ts";
import { createTiles, updateTiles } from "./tiles.ts";
import type { MapViewProps } from "./types.ts";
import { createViewport, goToByHand, updateViewport } from "./viewport.ts";

export interface Layers {
  update(next: MapViewProps): void;
  remove(): void;
}

export function createLayers(root: HTMLElement, props: MapViewProps): Layers {
  const canvas = root.appendChild(document.createElement("div"));
  canvas.className = "map-canvas";
  const cleanUps: (() => void)[] = [];
  const stage: Stage = {
    map: createLeafletMap(canvas),
    root,
    props,
    onRemove: (cleanUp) => cleanUps.push(cleanUp),
  };
  // The view comes first: layers draw themselves for it.
  const viewport = createViewport(stage);
  const districts = createDistricts(stage);
  const tiles = createTiles(stage);
  const origin = createOrigin(stage);
  const pins = createPins(stage, (view) => goToByHand(viewport, view));
  const controls = createControls(stage);
  createPress(stage);

  return {
    update(next) {
      const previous = stage.props;
      stage.props = next;
      updateTiles(tiles, next, previous);
      updateDistricts(districts, next, previous);
      updateOrigin(origin, next, previous);
      updatePins(pins, next, previous);
      updateControls(controls, next, previous);
      updateViewport(viewport, next, previous);
    },
    remove() {
      for (const cleanUp of cleanUps) cleanUp();
      stage.map.remove();
      canvas.remove();
    },
  };
}
