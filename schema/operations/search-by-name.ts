import { graphql } from "./graphql.ts";

/** Places and districts whose name contains a text, for the search box. */
export const searchByName = graphql(`
  query SearchByName($text: String!, $first: Int!, $firstDistricts: Int!) {
    places(filter: { text: $text, includeUnknown: true }, first: $first) {
      nodes { code name kind address location { lat lon } }
    }
    districts(text: $text, first: $firstDistricts) {
      code
      name
      nameEn
      centre { lat lon }
      parent { code name nameEn }
    }
  }
`);
