import type { MultiPolygon } from "geojson";
import { Field, ID, ObjectType } from "type-graphql";
import { DateTime, GeoJson } from "../graphql/scalars.ts";
import type { Box } from "../places/place.ts";
import { BoxType } from "../places/place.type.ts";

@ObjectType("Area", { simpleResolvers: true, description: "An area that a planner saved." })
export class AreaType {
  @Field(() => ID, { description: "Its code." })
  code!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { description: "Who saved it." })
  ownerName!: string;

  @Field(() => Boolean, { description: "Whether the viewer may remove it." })
  isMine!: boolean;

  @Field(() => DateTime, { description: "When." })
  createdAt!: Date;

  @Field(() => BoxType, { description: "Its bounds." })
  box!: Box;

  @Field(() => GeoJson, { description: "A MultiPolygon." })
  boundary!: MultiPolygon;
}
