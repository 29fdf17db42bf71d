import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { OpeningHours } from "../hours/hours.type.ts";
import { PlaceAmenityType } from "./place-amenity.type.ts";

@Resolver(() => PlaceAmenityType)
export class PlaceAmenityResolver {
  @FieldResolver(() => OpeningHours, {
    nullable: true,
    description: "Its own hours; null: as long as the place is open.",
  })
  hours(@Root() { hoursId }: PlaceAmenityType, @Ctx() { hours }: Context) {
    return hoursId === null ? null : hours.openingHours(hoursId);
  }
}
