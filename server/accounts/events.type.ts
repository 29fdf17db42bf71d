import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { DateTime } from "../graphql/scalars.ts";
import type { AccountAction } from "./events.queries.ts";

const ACTIONS: Record<AccountAction, string> = {
  ACCOUNT_CREATED: "An account was made by a command on the server, or by a first sign-in with OpenID.",
  ACCOUNT_REMOVED: "An account was removed.",
  INVITED: "An invitation was made; the subject is whom it is for.",
  INVITATION_ACCEPTED: "An invitation was accepted.",
  INVITATION_REVOKED: "An invitation was taken back.",
  MEMBERSHIP_SET: "Somebody became owner or editor of a host, or neither.",
  PASSWORD_CHANGED: "Somebody changed their password.",
  PASSWORD_LINK_CREATED: "A link to set a new password was made.",
  PASSWORD_SET_BY_LINK: "A new password was set with such a link.",
  ROLES_SET: "Somebody's roles were changed.",
  SESSIONS_ENDED: "Somebody ended sessions of theirs.",
};

const ActionEnum = Object.fromEntries(Object.keys(ACTIONS).map((word) => [word, word]));
registerEnumType(ActionEnum, {
  name: "AccountAction",
  description: "What was done to an account.",
  valuesConfig: Object.fromEntries(
    Object.entries(ACTIONS).map(([word, description]) => [word, { description }]),
  ),
});

@ObjectType("AccountEvent", {
  description: "What was done to an account: by whom, to whom, when. Never changed.",
})
export class AccountEventType {
  @Field(() => ID, { description: "Its id; later ones are greater." })
  id!: string;

  @Field(() => DateTime, { description: "When." })
  at!: Date;

  @Field(() => ID, { nullable: true, description: "Whose account did it; null: a command on the server." })
  actorId!: string | null;

  @Field(() => String, { description: "Who did it, as they were called." })
  actorName!: string;

  @Field(() => ActionEnum, { description: "What." })
  action!: AccountAction;

  @Field(() => ID, { nullable: true, description: "To which account." })
  subjectId!: string | null;

  @Field(() => String, { description: "To whom, as they were called." })
  subjectName!: string;

  @Field(() => String, { description: "What else is known, as JSON: roles before and after, the host." })
  detailJson!: string;
}

@ObjectType({ description: "A page of what was done to accounts, latest first." })
export class AccountEventPage {
  @Field(() => [AccountEventType], { description: "What was done." })
  nodes!: AccountEventType[];

  @Field(() => String, {
    nullable: true,
    description: "Pass it as `after` for the next page; null: there is none.",
  })
  endCursor!: string | null;
}
