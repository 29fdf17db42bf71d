import { Field, ObjectType } from "type-graphql";
import type { AmenityState } from "./place.ts";
import { AmenityStateEnum } from "./place.type.ts";

@ObjectType("PlaceAmenity", { simpleResolvers: true, description: "An amenity at a place." })
export class PlaceAmenityType {
  @Field(() => AmenityStateEnum, { description: "What is known of it." })
  state!: AmenityState;

  @Field(() => String, { nullable: true, description: "More on it, such as what is broken." })
  note!: string | null;

  /** For the fields `amenity` and `hours`; not in the schema. */
  amenityId!: number;
  hoursId!: number | null;
}
