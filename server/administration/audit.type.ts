import { Field, ID, ObjectType } from "type-graphql";
import { PlaceRevision } from "../editing/editing.type.ts";
import type { Revision } from "../editing/revisions.service.ts";
import type { AuditedChange } from "./audit.service.ts";

@ObjectType("AuditedChange", { simpleResolvers: true, description: "A change of some place." })
export class AuditedChangeType {
  @Field(() => ID, { description: "The place's code." })
  code!: string;

  @Field(() => String, { description: "The place's name as of that change." })
  name!: string;

  @Field(() => ID, { nullable: true, description: "The account of whoever made it; null: no person did." })
  actorId!: string | null;

  @Field(() => PlaceRevision, { description: "What was changed, when and by whom." })
  revision!: Revision;
}

@ObjectType({ description: "A page of the changes of all places." })
export class AuditPage {
  @Field(() => [AuditedChangeType], { description: "The latest first." })
  nodes!: AuditedChange[];

  @Field(() => String, { nullable: true, description: "Pass as `after` for the next page; null: the last." })
  endCursor!: string | null;
}
