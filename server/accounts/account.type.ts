import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { DateTime } from "../graphql/scalars.ts";
import type { HostRole, Role } from "./viewer.ts";

export const RoleEnum = {
  PLANNER: "PLANNER",
  CASE_WORKER: "CASE_WORKER",
  ADMINISTRATOR: "ADMINISTRATOR",
} as const;
registerEnumType(RoleEnum, {
  name: "Role",
  description: "What somebody may do beyond the places of their hosts.",
  valuesConfig: {
    PLANNER: { description: "Sees coverage and plans new places." },
    CASE_WORKER: { description: "Answers requests." },
    ADMINISTRATOR: { description: "Edits every place and says who may do what." },
  },
});

export const HostRoleEnum = { OWNER: "OWNER", EDITOR: "EDITOR" } as const;
registerEnumType(HostRoleEnum, {
  name: "HostRole",
  description: "What somebody may do for a host and the hosts below it.",
  valuesConfig: {
    OWNER: { description: "Edits its places and says who else may." },
    EDITOR: { description: "Edits its places." },
  },
});

@ObjectType({ description: "That somebody belongs to a host." })
export class Membership {
  /** For the field `host`; not in the schema. */
  hostId!: number;

  @Field(() => HostRoleEnum, { description: "What they may do there." })
  role!: HostRole;
}

@ObjectType("Account", { description: "Somebody who can sign in." })
export class AccountType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "The person's name, as it stands in histories." })
  name!: string;

  @Field(() => String, { description: "The e-mail that they sign in with." })
  email!: string;

  @Field(() => Boolean, { description: "Whether it is one of the demo's, which reach demo data only." })
  isDemo!: boolean;

  @Field(() => DateTime, { description: "When it was made." })
  createdAt!: Date;

  @Field(() => [RoleEnum], { description: "Its roles." })
  roles!: Role[];

  @Field(() => [Membership], {
    description: "The hosts that it belongs to itself; hosts below are not listed.",
  })
  memberships!: Membership[];
}

@ObjectType({ description: "A page of accounts, in order of their e-mails." })
export class AccountPage {
  @Field(() => [AccountType], { description: "The accounts." })
  nodes!: AccountType[];

  @Field(() => String, {
    nullable: true,
    description: "Pass it as `after` for the next page; null: there is none.",
  })
  endCursor!: string | null;
}

@ObjectType({ description: "Where somebody is signed in." })
export class SignedInSession {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { nullable: true, description: "The browser, as it calls itself." })
  userAgent!: string | null;

  @Field(() => DateTime, { description: "When they signed in." })
  createdAt!: Date;

  @Field(() => DateTime, { description: "When it was last used, to a day." })
  lastSeenAt!: Date;

  @Field(() => Boolean, { description: "Whether this request comes from it." })
  isCurrent!: boolean;
}
