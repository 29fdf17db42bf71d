import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "What may look different from now on." })
export class PlacesChanged {
  @Field(() => [ID], { description: "The places that are new or differ; none where everything may differ." })
  codes!: string[];

  @Field(() => Boolean, {
    description: "Any place may differ: many were changed at once, or something may have been missed.",
  })
  everything!: boolean;
}
