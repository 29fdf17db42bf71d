// Leaflet ships an ES build beside the UMD one; it has the same names and no types of its own.
declare module "leaflet/dist/leaflet-src.esm.js" {
  export * from "leaflet";
}
