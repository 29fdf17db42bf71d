/** Before on the left, after on the right of a line that can be moved: each pane is clipped at it. */
import { Point } from "../leaflet.ts";
import type { Stage } from "../stage.ts";
import type { PlanningMapProps } from "./types.ts";

export interface Swipe {
  readonly stage: Stage;
  readonly panes: { readonly before: HTMLElement; readonly after: HTMLElement };
  readonly props: () => PlanningMapProps;
}

/** Far beyond any canvas, px. */
const FAR = 20_000;

export function createSwipe(stage: Stage, panes: Swipe["panes"], props: () => PlanningMapProps): Swipe {
  const swipe: Swipe = { stage, panes, props };
  // panes move with the map, the line does not
  stage.map.on("move zoomend resize viewreset", () => updateSwipe(swipe));
  updateSwipe(swipe);
  return swipe;
}

export function updateSwipe({ stage, panes, props }: Swipe): void {
  const { before, swipeAt } = props();
  panes.before.hidden = before === null;
  if (before === null) {
    panes.after.style.clipPath = "";
    return;
  }
  const size = stage.map.getSize();
  const { x } = stage.map.containerPointToLayerPoint(new Point(size.x * swipeAt, 0));
  panes.before.style.clipPath = box(-FAR, x);
  panes.after.style.clipPath = box(x, FAR);
}

/** Panes have no size of their own: corners are counted from their origin. */
function box(left: number, right: number): string {
  return `polygon(${left}px ${-FAR}px, ${right}px ${-FAR}px, ${right}px ${FAR}px, ${left}px ${FAR}px)`;
}
