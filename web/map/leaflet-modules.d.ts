// Leaflet's source modules carry no types of their own; what each exports is typed by the package's.
declare module "leaflet/src/dom/DomEvent.js" {
  export const disableClickPropagation: typeof import("leaflet").DomEvent.disableClickPropagation;
}
declare module "leaflet/src/geo/LatLng.js" {
  export { LatLng } from "leaflet";
}
declare module "leaflet/src/geometry/Point.js" {
  export { Point } from "leaflet";
}
declare module "leaflet/src/layer/marker/Icon.js" {
  export { Icon } from "leaflet";
}
declare module "leaflet/src/layer/marker/Marker.js" {
  export { Marker } from "leaflet";
}
declare module "leaflet/src/layer/tile/TileLayer.js" {
  export { TileLayer } from "leaflet";
}
declare module "leaflet/src/layer/vector/Canvas.js" {
  export { Canvas } from "leaflet";
}
declare module "leaflet/src/layer/vector/Circle.js" {
  export { Circle } from "leaflet";
}
declare module "leaflet/src/layer/vector/Polygon.js" {
  export { Polygon } from "leaflet";
}
declare module "leaflet/src/layer/vector/Renderer.getRenderer.js";
declare module "leaflet/src/map/index.js" {
  export { Map } from "leaflet";
}
