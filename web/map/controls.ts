/** What lies over the map and belongs to it: zoom buttons, scale bar, attribution, the keyboard's crosshair. */
import { parseAttribution } from "./attribution.ts";
import { MAX_ZOOM, MIN_ZOOM, metresPerPixel, paddingOffset, scaleBar } from "./geometry.ts";
import { DomEvent } from "./leaflet.ts";
import type { Stage } from "./stage.ts";
import { svg } from "./svg.ts";
import type { MapPadding, MapViewProps } from "./types.ts";

export interface Controls {
  readonly stage: Stage;
  readonly bar: HTMLElement;
  readonly zoomIn: HTMLButtonElement;
  readonly zoomOut: HTMLButtonElement;
  readonly scale: HTMLElement;
  readonly attribution: HTMLElement;
  readonly help: HTMLElement;
}

let nextId = 0;

export function createControls(stage: Stage): Controls {
  const { map, root } = stage;
  const controls: Controls = {
    stage,
    bar: element("div", "map-controls"),
    zoomIn: zoomButton("M12 5V19M5 12H19", () => map.zoomIn()),
    zoomOut: zoomButton("M5 12H19", () => map.zoomOut()),
    scale: element("div", "map-scale"),
    attribution: element("div", "map-attribution"),
    help: element("span", "map-help"),
  };
  const buttons = element("div", "map-zoom");
  buttons.append(controls.zoomIn, controls.zoomOut);
  controls.bar.append(buttons, controls.scale, controls.attribution);
  controls.help.id = `map-help-${nextId++}`;
  const crosshair = element("div", "map-crosshair");
  // It shows by being the sibling of the focused canvas.
  root.append(crosshair, controls.bar, controls.help);
  stage.onRemove(() => {
    for (const part of [crosshair, controls.bar, controls.help]) part.remove();
  });

  const canvas = map.getContainer();
  canvas.setAttribute("role", "region");
  canvas.setAttribute("aria-describedby", controls.help.id);
  map.on("moveend", () => onMove(controls));
  setWords(controls);
  setAttribution(controls);
  setPadding(root, stage.props.padding);
  return controls;
}

export function updateControls(controls: Controls, next: MapViewProps, previous: MapViewProps): void {
  if (next.labels !== previous.labels) setWords(controls);
  if (next.tiles.attribution !== previous.tiles.attribution) setAttribution(controls);
  if (next.padding !== previous.padding) setPadding(controls.stage.root, next.padding);
}

function setWords(controls: Controls): void {
  const { labels } = controls.stage.props;
  controls.stage.map.getContainer().setAttribute("aria-label", labels.map);
  controls.help.textContent = labels.keyboardHelp;
  for (const [button, text] of [
    [controls.zoomIn, labels.zoomIn],
    [controls.zoomOut, labels.zoomOut],
  ] as const) {
    button.title = text;
    button.setAttribute("aria-label", text);
  }
  onMove(controls);
}

function onMove(controls: Controls): void {
  const { map, props } = controls.stage;
  const zoom = map.getZoom();
  const { metres, pixels } = scaleBar(metresPerPixel(map.getCenter().lat, zoom), 96);
  controls.scale.textContent = props.labels.distance(metres);
  controls.scale.style.width = `${pixels}px`;
  // Not `disabled`: that would drop the keyboard's focus at the last step.
  controls.zoomIn.setAttribute("aria-disabled", String(zoom >= MAX_ZOOM));
  controls.zoomOut.setAttribute("aria-disabled", String(zoom <= MIN_ZOOM));
}

function setAttribution(controls: Controls): void {
  controls.attribution.replaceChildren(
    ...parseAttribution(controls.stage.props.tiles.attribution).map(({ text, href }) => {
      if (href === undefined) return text;
      const link = document.createElement("a");
      link.href = href;
      link.target = "_blank";
      link.rel = "noopener";
      link.textContent = text;
      return link;
    }),
  );
}

/** The style sheet keeps the controls within the uncovered part by these. */
function setPadding(root: HTMLElement, padding: MapPadding): void {
  const offset = paddingOffset(padding);
  const values = { ...padding, x: offset.x, y: offset.y };
  for (const [side, px] of Object.entries(values)) root.style.setProperty(`--map-${side}`, `${px}px`);
}

function zoomButton(line: string, onClick: () => void): HTMLButtonElement {
  const button = element("button", "map-zoom-button");
  button.type = "button";
  button.append(
    svg(
      "svg",
      { viewBox: "0 0 24 24", width: 24, height: 24, "aria-hidden": "true" },
      svg("path", { d: line }),
    ),
  );
  button.addEventListener("click", onClick);
  DomEvent.disableClickPropagation(button);
  return button;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
