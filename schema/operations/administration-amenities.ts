import { graphql } from "./graphql.ts";

export const amenityUses = graphql(`
  query AmenityUses {
    amenityUses {
      placeCount
      amenity {
        code
        name
        nameEn
        icon
      }
    }
    amenityIcons
  }
`);

export const createAmenity = graphql(`
  mutation CreateAmenity($code: ID!, $name: String!, $nameEn: String!, $icon: String!) {
    createAmenity(code: $code, name: $name, nameEn: $nameEn, icon: $icon) {
      code
    }
  }
`);

export const changeAmenity = graphql(`
  mutation ChangeAmenity($code: ID!, $name: String!, $nameEn: String!, $icon: String!) {
    changeAmenity(code: $code, name: $name, nameEn: $nameEn, icon: $icon) {
      code
    }
  }
`);

export const removeAmenity = graphql(`
  mutation RemoveAmenity($code: ID!) {
    removeAmenity(code: $code)
  }
`);
