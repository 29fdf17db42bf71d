import { Field, Int, ObjectType } from "type-graphql";
import type { Place } from "../places/place.ts";
import { PlaceType } from "../places/place.type.ts";

@ObjectType({ description: "A page of the places that somebody may edit." })
export class MyPlaces {
  @Field(() => [PlaceType], { description: "In order of their names." })
  nodes!: Place[];

  @Field(() => Int, { description: "How many there are in all." })
  totalCount!: number;

  @Field(() => String, { nullable: true, description: "Pass as `after` for the next page; null: the last." })
  endCursor!: string | null;
}
