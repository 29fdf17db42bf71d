import { Field, ObjectType } from "type-graphql";
import { AmenityType } from "../amenities/amenity.type.ts";
import type { AmenityState } from "./place.ts";
import { AmenityStateEnum } from "./place.type.ts";

@ObjectType("PlaceAmenity", { simpleResolvers: true, description: "An amenity at a place." })
export class PlaceAmenityType {
  @Field(() => AmenityType, { description: "Which one." })
  amenity!: AmenityType;

  @Field(() => AmenityStateEnum, { description: "What is known of it." })
  state!: AmenityState;

  @Field(() => String, { nullable: true, description: "More on it, such as what is broken." })
  note!: string | null;

  /** For the field `hours`; not in the schema. */
  hoursId!: number | null;
}
