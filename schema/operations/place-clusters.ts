import { graphql } from "./graphql.ts";

/** The map's pins for one box: groups with their counts, or the place itself where a group holds just one. */
export const placeClusters = graphql(`
  query PlaceClusters($box: BoxInput!, $zoom: Int!, $filter: PlaceFilter, $near: PointInput, $at: DateTime) {
    placeClusters(box: $box, zoom: $zoom, filter: $filter, near: $near, at: $at) {
      location { lat lon }
      count
      openCount
      unknownCount
      box { south west north east }
      place { code name kind openness(at: $at) nextChange(at: $at) { at to } }
    }
  }
`);
