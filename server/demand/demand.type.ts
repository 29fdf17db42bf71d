import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateTime } from "../graphql/scalars.ts";

@ObjectType("DemandSet", {
  simpleResolvers: true,
  description: "What should be served: weights in hexagonal cells (H3), such as riders or residents.",
})
export class DemandSetType {
  @Field(() => ID, { description: "Its code; unmet-searches: what riders looked for and did not find." })
  code!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Where the numbers come from." })
  source!: string | null;

  @Field(() => Int, { description: "H3 resolution of the cells." })
  resolution!: number;

  @Field(() => Boolean, { description: "Whether weights differ by the hour." })
  isHourly!: boolean;

  @Field(() => Int, { description: "Number of cells." })
  cellCount!: number;

  @Field(() => Float, { description: "Weight of all cells; the mean over the hours." })
  weight!: number;

  @Field(() => String, { description: "Who imported it." })
  ownerName!: string;

  @Field(() => Boolean, { description: "Made up for the demo." })
  isDemo!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may remove it." })
  isMine!: boolean;

  @Field(() => DateTime, { description: "When it was imported." })
  createdAt!: Date;
}
