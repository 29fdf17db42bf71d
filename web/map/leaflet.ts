/** The one import of Leaflet: its ES build, so that what is not named here can be left out of the bundle. */
export {
  Canvas,
  Circle,
  DomEvent,
  GeoJSON,
  Icon,
  LatLng,
  LatLngBounds,
  Layer,
  Map as LeafletMap,
  Marker,
  Point,
  TileLayer,
} from "leaflet/dist/leaflet-src.esm.js";
