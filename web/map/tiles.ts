/** The base map's tiles, and whether they come. */

import { MAX_ZOOM } from "./geometry.ts";
import { TileLayer } from "./leaflet.ts";
import type { Stage } from "./stage.ts";
import { nextTileHealth, TILE_PATIENCE_MS, type TileEvent, type TileHealth, UNTRIED } from "./tile-health.ts";
import type { MapViewProps } from "./types.ts";

export interface Tiles {
  readonly stage: Stage;
  readonly layer: TileLayer;
  health: TileHealth;
  overdue: ReturnType<typeof setTimeout> | undefined;
}

/** Leaflet asks for a failed tile once only; while none come, all are asked for again this often. */
const RETRY_MS = 30_000;

export function createTiles(stage: Stage): Tiles {
  const layer = new TileLayer(stage.props.tiles.url, {
    maxZoom: MAX_ZOOM,
    // Tile servers (OSM's for one) refuse requests without an origin, whatever the page's own policy is.
    referrerPolicy: "strict-origin-when-cross-origin",
  });
  const tiles: Tiles = { stage, layer, health: UNTRIED, overdue: undefined };
  layer.on("loading", () => {
    note(tiles, "start");
    clearTimeout(tiles.overdue);
    tiles.overdue = setTimeout(() => note(tiles, "overdue"), TILE_PATIENCE_MS);
  });
  layer.on("tileload", () => note(tiles, "load"));
  layer.on("tileerror", () => note(tiles, "error"));
  layer.on("load", () => {
    clearTimeout(tiles.overdue);
    note(tiles, "settled");
  });
  layer.addTo(stage.map);

  const retry = () => {
    if (tiles.health.failing && document.visibilityState === "visible") layer.redraw();
  };
  const timer = setInterval(retry, RETRY_MS);
  window.addEventListener("online", retry);
  stage.onRemove(() => {
    clearInterval(timer);
    clearTimeout(tiles.overdue);
    window.removeEventListener("online", retry);
  });
  return tiles;
}

export function updateTiles(tiles: Tiles, next: MapViewProps, previous: MapViewProps): void {
  if (next.tiles.url !== previous.tiles.url) tiles.layer.setUrl(next.tiles.url);
}

function note(tiles: Tiles, event: TileEvent): void {
  const before = tiles.health.failing;
  tiles.health = nextTileHealth(tiles.health, event);
  if (tiles.health.failing !== before) tiles.stage.props.onTilesFailing(tiles.health.failing);
}
