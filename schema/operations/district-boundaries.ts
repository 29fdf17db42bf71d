import { graphql } from "./graphql.ts";

/** Districts with their outlines: the map's base when tiles do not come. Heavy, so asked only then. */
export const districtBoundaries = graphql(`
  query DistrictBoundaries {
    districts { code name nameEn centre { lat lon } boundary }
  }
`);
