import { graphql } from "./graphql.ts";

/** The districts to choose from before anything is typed. */
export const districtList = graphql(`
  query DistrictList {
    districts { code name nameEn centre { lat lon } }
  }
`);
