import { Field, ObjectType } from "type-graphql";
import { OpeningHours } from "./hours.type.ts";

@ObjectType({ description: "How hours that were written as text are understood." })
export class ReadHours {
  @Field(() => OpeningHours, { nullable: true, description: "The hours; null: not understood." })
  hours!: OpeningHours | null;

  @Field(() => String, { nullable: true, description: "The same in its normal form." })
  text!: string | null;

  @Field(() => Boolean, {
    description: "Whether it was proper syntax; otherwise show the normal form and have it confirmed.",
  })
  isExact!: boolean;

  @Field(() => String, { nullable: true, description: "Why it was not understood." })
  problem!: string | null;
}
