/** A canvas that moves with the map and is drawn anew when the map has come to rest. */
import { Point } from "../leaflet.ts";
import type { Stage } from "../stage.ts";
import { type Frame, worldWidth } from "./world.ts";

export interface CanvasLayer {
  readonly canvas: HTMLCanvasElement;
  redraw(): void;
}

/** Drawn beyond each edge, as a part of the map, so that a drag does not run off the drawn part. */
const PADDING = 0.4;

/**
 * @param pane made by the caller
 * @param draw clears nothing: it gets an empty canvas in CSS pixels
 */
export function createCanvasLayer(
  stage: Stage,
  pane: HTMLElement,
  draw: (context: CanvasRenderingContext2D, frame: Frame) => void,
): CanvasLayer {
  const { map } = stage;
  const canvas = pane.appendChild(document.createElement("canvas"));
  canvas.className = "map-cells";
  const context = canvas.getContext("2d");
  let frameRequest = 0;

  const redraw = () => {
    frameRequest = 0;
    const { x, y } = map.getSize();
    if (!context || x === 0 || y === 0) return;
    const size = { width: Math.ceil(x * (1 + 2 * PADDING)), height: Math.ceil(y * (1 + 2 * PADDING)) };
    const corner = map.containerPointToLayerPoint(new Point(-x * PADDING, -y * PADDING)).round();
    const ratio = Math.min(2, window.devicePixelRatio);
    canvas.width = size.width * ratio;
    canvas.height = size.height * ratio;
    canvas.style.width = `${size.width}px`;
    canvas.style.height = `${size.height}px`;
    canvas.style.transform = `translate3d(${corner.x}px, ${corner.y}px, 0)`;
    context.scale(ratio, ratio);
    const origin = map.getPixelOrigin();
    draw(context, {
      width: worldWidth(map.getZoom()),
      left: origin.x + corner.x,
      top: origin.y + corner.y,
      size,
    });
    canvas.hidden = false;
  };
  // several changes of one moment are one drawing
  const schedule = () => {
    frameRequest ||= requestAnimationFrame(redraw);
  };
  map.on("moveend viewreset resize", schedule);
  map.on("zoomstart", () => {
    canvas.hidden = true;
  });
  stage.onRemove(() => cancelAnimationFrame(frameRequest));
  schedule();
  return { canvas, redraw: schedule };
}
