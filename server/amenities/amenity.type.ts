import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("Amenity", {
  simpleResolvers: true,
  description: "What a place may offer: 设施. The catalogue is data and grows.",
})
export class AmenityType {
  @Field(() => ID, { description: "Such as MICROWAVE." })
  code!: string;

  @Field(() => String, { description: "Chinese name." })
  name!: string;

  @Field(() => String, { description: "English name." })
  nameEn!: string;

  @Field(() => String, { description: "Name of its icon in the app." })
  icon!: string;
}
