import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import type { Amenity } from "./amenities.queries.ts";
import { AmenityType } from "./amenity.type.ts";

@Resolver(() => AmenityType)
export class AmenityResolver {
  @Query(() => [AmenityType], { description: "The catalogue of amenities, in its own order." })
  amenities(@Ctx() { catalogue }: Context): readonly Amenity[] {
    return catalogue.all;
  }
}
