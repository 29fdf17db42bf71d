import { Field, ID, Int, ObjectType } from "type-graphql";
import type { AdministeredHost } from "./administered-hosts.queries.ts";

@ObjectType("AdministeredHost", {
  simpleResolvers: true,
  description: "A host as administrators see it. Its field of the same name in a place is a Host.",
})
export class AdministeredHostType {
  @Field(() => ID, { description: "The same as of the Host." })
  id!: number;

  @Field(() => String, { description: "Its name; no two hosts have the same." })
  name!: string;

  @Field(() => Boolean, { description: "Whether it is demo data: its places, if any, are all demo places." })
  isDemo!: boolean;

  @Field(() => Int, { description: "Places in its premises, retired ones too; not those of its branches." })
  placeCount!: number;

  @Field(() => Int, { description: "Hosts directly below it." })
  branchCount!: number;

  @Field(() => Int, { description: "People who are its members themselves, not through a host above." })
  memberCount!: number;

  /** For the field `parent`; not in the schema. */
  parentId!: number | null;
}

@ObjectType({ description: "A page of hosts." })
export class HostPage {
  @Field(() => [AdministeredHostType], { description: "In order of their names." })
  nodes!: AdministeredHost[];

  @Field(() => Int, { description: "How many there are in all." })
  totalCount!: number;

  @Field(() => String, { nullable: true, description: "Pass as `after` for the next page; null: the last." })
  endCursor!: string | null;
}
