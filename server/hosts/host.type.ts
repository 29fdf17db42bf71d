import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("Host", { description: "The organisation whose premises a place stands in: 承办单位." })
export class HostType {
  @Field(() => ID, { description: "Made by this installation; stays when the name changes." })
  id!: number;

  @Field(() => String, { description: "Its name." })
  name!: string;

  /** For the field `parent`; not in the schema. */
  parentId!: number | null;
}
