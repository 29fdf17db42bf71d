import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { Box, LatLon } from "../places/place.ts";
import { BoxType, Location } from "../places/place.type.ts";
import type { CoverageGap } from "./coverage.ts";

@ObjectType({ simpleResolvers: true, description: "An open place nearest to a gap." })
export class NearestOpen {
  @Field(() => ID, { nullable: true, description: "The place's code; null for one that a scenario adds." })
  placeCode!: string | null;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => Float, { description: "Geodesic metres." })
  metres!: number;
}

@ObjectType("CoverageGap", {
  simpleResolvers: true,
  description: "Neighbouring cells without an open place, together.",
})
export class CoverageGapType implements CoverageGap {
  @Field(() => Int, { description: "1 has most weight." })
  rank!: number;

  @Field(() => Location, { description: "The centre of its weightiest cell." })
  centre!: LatLon;

  @Field(() => BoxType, { description: "Its bounds." })
  box!: Box;

  @Field(() => [ID], { description: "Its cells, H3 indexes, the weightiest first." })
  cells!: string[];

  @Field(() => Float, { description: "Its weight." })
  weight!: number;

  @Field(() => Float, { description: "Of all the weight asked about, 0-1." })
  share!: number;

  @Field(() => String, { nullable: true, description: "Name of the zone of its weightiest cell." })
  zoneName!: string | null;

  @Field(() => NearestOpen, {
    nullable: true,
    description: "From its weightiest cell; null where no place is open.",
  })
  nearestOpen!: NearestOpen | null;
}

@ObjectType({ simpleResolvers: true, description: "A cell without an open place." })
export class UncoveredCell {
  @Field(() => ID, { description: "H3 index." })
  cell!: string;

  @Field(() => Location, { description: "Its centre." })
  centre!: LatLon;

  @Field(() => Float, { description: "Its weight at the hour." })
  weight!: number;

  @Field(() => String, { nullable: true, description: "Name of its zone." })
  zoneName!: string | null;
}
