import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { DemoPart } from "./demo-accounts.ts";

const PARTS: Record<DemoPart, string> = {
  HOST_OWNER: "Owner of a chain with many places.",
  HOST_EDITOR: "Editor of a single shop.",
  PLANNER: "Planner.",
  CASE_WORKER: "Case worker.",
  ADMINISTRATOR: "Administrator of the demo's accounts and places.",
};
const PartEnum = Object.fromEntries(Object.keys(PARTS).map((word) => [word, word]));
registerEnumType(PartEnum, {
  name: "DemoPart",
  description: "What somebody who tries the demo can be.",
  valuesConfig: Object.fromEntries(
    Object.entries(PARTS).map(([word, description]) => [word, { description }]),
  ),
});

@ObjectType({ description: "A sign-in of the demo. It is no secret, and reaches demo data only." })
export class DemoSignIn {
  @Field(() => PartEnum, { description: "What one is there." })
  part!: DemoPart;

  @Field(() => String, { description: "The account's name." })
  name!: string;

  @Field(() => String, { description: "Its e-mail." })
  email!: string;

  @Field(() => String, { description: "Its password." })
  password!: string;
}

@ObjectType({ description: "How one can sign in here, besides with e-mail and password." })
export class SignInOptions {
  @Field(() => String, {
    nullable: true,
    description: "What the button to the OpenID provider says; null: there is none.",
  })
  oidcName!: string | null;

  @Field(() => [DemoSignIn], { description: "The demo's sign-ins; empty where there is no demo." })
  demo!: DemoSignIn[];
}
