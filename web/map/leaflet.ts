/**
 * The one import of Leaflet, from its source modules: its bundles come whole (42 kB gzipped), and neither popups,
 * tooltips, overlays, controls nor other projections are used here.
 */
import "leaflet/src/layer/vector/Renderer.getRenderer.js";

export * as DomEvent from "leaflet/src/dom/DomEvent.js";
export { LatLng } from "leaflet/src/geo/LatLng.js";
export { Point } from "leaflet/src/geometry/Point.js";
export { Icon } from "leaflet/src/layer/marker/Icon.js";
export { Marker } from "leaflet/src/layer/marker/Marker.js";
export { TileLayer } from "leaflet/src/layer/tile/TileLayer.js";
export { Canvas } from "leaflet/src/layer/vector/Canvas.js";
export { Circle } from "leaflet/src/layer/vector/Circle.js";
export { Polygon } from "leaflet/src/layer/vector/Polygon.js";
export { Map as LeafletMap } from "leaflet/src/map/index.js";
