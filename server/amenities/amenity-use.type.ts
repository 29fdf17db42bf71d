import { Field, Int, ObjectType } from "type-graphql";
import type { Amenity } from "./amenities.queries.ts";
import { AmenityType } from "./amenity.type.ts";

@ObjectType({ simpleResolvers: true, description: "An entry of the catalogue and how much it is used." })
export class AmenityUse {
  @Field(() => AmenityType, { description: "The entry." })
  amenity!: Amenity;

  @Field(() => Int, {
    description:
      "Places that list it, in whatever state, retired ones too. It can be removed when none does.",
  })
  placeCount!: number;
}
