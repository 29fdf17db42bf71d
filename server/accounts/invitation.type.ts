import { Field, ID, InputType, ObjectType } from "type-graphql";
import { DateTime } from "../graphql/scalars.ts";
import { HostRoleEnum, RoleEnum } from "./account.type.ts";
import type { HostRole, Role } from "./viewer.ts";

@ObjectType("Invitation", {
  description: "An offer to whoever has its link: of a role, or to belong to a host.",
})
export class InvitationType {
  @Field(() => ID, { description: "Its id." })
  id!: number;

  @Field(() => RoleEnum, { nullable: true, description: "The role that it offers; null: it is for a host." })
  role!: Role | null;

  @Field(() => HostRoleEnum, { nullable: true, description: "What somebody is to be at the host." })
  hostRole!: HostRole | null;

  /** For the field `host`; not in the schema. */
  hostId!: number | null;

  @Field(() => String, { nullable: true, description: "The only e-mail that may accept it; null: any." })
  email!: string | null;

  @Field(() => String, { description: "Who made it." })
  inviterName!: string;

  @Field(() => Boolean, { description: "Whether it is the demo's, for demo sign-ins only." })
  isDemo!: boolean;

  @Field(() => DateTime, { description: "When it was made." })
  createdAt!: Date;

  @Field(() => DateTime, { description: "Until when it can be accepted." })
  expiresAt!: Date;
}

@ObjectType({ description: "An invitation just made." })
export class NewInvitation {
  @Field(() => String, { description: "For the link; told this once." })
  token!: string;

  @Field(() => InvitationType, { description: "The invitation." })
  invitation!: InvitationType;
}

@InputType({ description: "What is offered: either a role, or a host and what to be there." })
export class InviteInput {
  @Field(() => RoleEnum, { nullable: true, description: "A role; by administrators only." })
  role?: Role | null;

  @Field(() => ID, { nullable: true, description: "A host that you own, or any for administrators." })
  hostId?: string | null;

  @Field(() => HostRoleEnum, { nullable: true, description: "What to be at the host." })
  hostRole?: HostRole | null;

  @Field(() => String, { nullable: true, description: "The only e-mail that may accept it." })
  email?: string | null;
}
