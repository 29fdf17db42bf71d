import { Field, ID, ObjectType } from "type-graphql";
import type { LatLon } from "../places/place.ts";
import { Location } from "../places/place.type.ts";

@ObjectType("District", { description: "A province, city, county or subdistrict." })
export class DistrictType {
  @Field(() => ID, { description: "Official code." })
  code!: string;

  @Field(() => String, { description: "Chinese name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "English name." })
  nameEn!: string | null;

  @Field(() => Location, { nullable: true, description: "A point inside it, for its label." })
  centre!: LatLon | null;

  /** For the field `parent`; not in the schema. */
  parentCode!: string | null;
}
