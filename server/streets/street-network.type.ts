import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateTime } from "../graphql/scalars.ts";
import type { Box } from "../places/place.ts";
import { BoxType } from "../places/place.type.ts";

@ObjectType("StreetNetwork", {
  simpleResolvers: true,
  description: "Streets that travel times are taken from, where there are some.",
})
export class StreetNetworkType {
  @Field(() => ID, { description: "Its name." })
  name!: string;

  @Field(() => String, { description: "The file it was imported from." })
  source!: string;

  @Field(() => DateTime, { description: "When." })
  importedAt!: Date;

  @Field(() => Int, { description: "Junctions and ends." })
  nodes!: number;

  @Field(() => Int, { description: "Stretches between them." })
  edges!: number;

  @Field(() => Float, { description: "Metres of all stretches." })
  metres!: number;

  @Field(() => BoxType, { description: "Its bounds." })
  box!: Box;
}
