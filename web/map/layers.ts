/** The rider's map with all its layers, made once and updated with each new set of props. */
import { createBase } from "./base.ts";
import { createOrigin, updateOrigin } from "./origin.ts";
import { createPins, updatePins } from "./pins.ts";
import { createPress } from "./press.ts";
import type { MapViewProps } from "./types.ts";
import { goToByHand } from "./viewport.ts";

export interface Layers {
  update(next: MapViewProps): void;
  remove(): void;
}

export function createLayers(root: HTMLElement, props: MapViewProps): Layers {
  const base = createBase(root, props);
  const { stage, viewport } = base;
  const origin = createOrigin(stage);
  const pins = createPins(stage, (view) => goToByHand(viewport, view));
  createPress(stage);

  return {
    update(next) {
      const previous = stage.props;
      base.update(next, previous);
      updateOrigin(origin, next, previous);
      updatePins(pins, next, previous);
      base.settle(next, previous);
    },
    remove: base.remove,
  };
}
