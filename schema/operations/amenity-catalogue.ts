import { graphql } from "./graphql.ts";

/** Every amenity there is, in the catalogue's order. */
export const amenityCatalogue = graphql(`
  query AmenityCatalogue {
    amenities { code name nameEn icon }
  }
`);
