/** What every map of the app has: tiles over the offline base, controls, and a view that the app can ask for. */
import { createControls, updateControls } from "./controls.ts";
import { createDistricts, updateDistricts } from "./districts.ts";
import { createLeafletMap, type Stage } from "./stage.ts";
import { createTiles, updateTiles } from "./tiles.ts";
import type { MapViewProps } from "./types.ts";
import { createViewport, updateViewport, type Viewport } from "./viewport.ts";

export interface Base {
  readonly stage: Stage;
  readonly viewport: Viewport;
  /** Before the layers on top are updated. */
  update(next: MapViewProps, previous: MapViewProps): void;
  /** After them: what they show may have to be brought into view. */
  settle(next: MapViewProps, previous: MapViewProps): void;
  remove(): void;
}

/** Makes the map in an element of its own within `root`. */
export function createBase(root: HTMLElement, props: MapViewProps): Base {
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
  const controls = createControls(stage);
  return {
    stage,
    viewport,
    update(next, previous) {
      stage.props = next;
      updateTiles(tiles, next, previous);
      updateDistricts(districts, next, previous);
      updateControls(controls, next, previous);
    },
    settle: (next, previous) => updateViewport(viewport, next, previous),
    remove() {
      for (const cleanUp of cleanUps) cleanUp();
      stage.map.remove();
      canvas.remove();
    },
  };
}
