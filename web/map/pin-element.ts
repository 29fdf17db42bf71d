/** How pins look. Shape tells the kind, fill tells openness (the style sheet's part), an arc tells a cluster's open share. */
import { clusterRadius, openShare, shortCount } from "./pin-items.ts";
import { svg } from "./svg.ts";
import type { MapCluster, MapLabels, MapPlace, MapPlaceKind } from "./types.ts";

/** Outlines in a 44 × 44 box whose point is at (22, 42); `half` is the left half of `body`. */
const SHAPES: Readonly<Record<MapPlaceKind, { readonly body: string; readonly half: string }>> = {
  REST_STATION: {
    body: "M22 42C18 36 9.5 29 9.5 19.5a12.5 12.5 0 0 1 25 0C34.5 29 26 36 22 42Z",
    half: "M22 42C18 36 9.5 29 9.5 19.5A12.5 12.5 0 0 1 22 7Z",
  },
  SERVICE_CENTRE: {
    body: "M14 9h16a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4h-3.5L22 42l-4.5-9H14a4 4 0 0 1-4-4V13a4 4 0 0 1 4-4Z",
    half: "M22 42l-4.5-9H14a4 4 0 0 1-4-4V13a4 4 0 0 1 4-4h8Z",
  },
};

/** An empty pin; `drawPlace` or `drawCluster` fills it in. */
export function pinButton(): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  return button;
}

export function drawPlace(
  button: HTMLButtonElement,
  place: MapPlace,
  selected: boolean,
  labels: MapLabels,
): void {
  if (button.dataset.kind !== place.kind) {
    const { body, half } = SHAPES[place.kind];
    button.replaceChildren(
      svg(
        "svg",
        { viewBox: "0 0 44 44", width: 44, height: 44, "aria-hidden": "true" },
        svg("path", { class: "pin-ring", d: body }),
        svg("path", { class: "pin-body", d: body }),
        svg("path", { class: "pin-half", d: half }),
        svg("path", { class: "pin-line", d: body }),
      ),
    );
  }
  button.classList.add("map-pin");
  button.classList.toggle("is-selected", selected);
  button.dataset.kind = place.kind;
  button.dataset.openness = place.openness;
  button.dataset.code = place.code;
  button.title = place.name;
  button.setAttribute("aria-label", labels.place(place));
  if (selected) button.setAttribute("aria-current", "true");
  else button.removeAttribute("aria-current");
}

export function drawCluster(
  button: HTMLButtonElement,
  cluster: MapCluster,
  labels: MapLabels,
  language: "zh" | "en",
): void {
  const radius = clusterRadius(cluster.count);
  const side = Math.max(44, 2 * radius + 4);
  const middle = side / 2;
  const circle = { cx: middle, cy: middle, r: radius - 2 };
  const count = svg("text", { class: "cluster-count", x: middle, y: middle });
  count.textContent = shortCount(cluster.count, language);
  button.classList.add("map-cluster");
  button.replaceChildren(
    svg(
      "svg",
      { viewBox: `0 0 ${side} ${side}`, width: side, height: side, "aria-hidden": "true" },
      svg("circle", { ...circle, r: radius + 1, class: "cluster-halo" }),
      svg("circle", { ...circle, class: "cluster-disc" }),
      svg("circle", {
        ...circle,
        class: "cluster-open",
        pathLength: 100,
        "stroke-dasharray": `${openShare(cluster)} 100`,
        transform: `rotate(-90 ${middle} ${middle})`,
      }),
      count,
    ),
  );
  button.style.width = button.style.height = `${side}px`;
  button.style.marginLeft = button.style.marginTop = `${-middle}px`;
  button.setAttribute("aria-label", labels.cluster(cluster));
}
