import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { SignedInSession } from "./account.type.ts";
import { createPasswordLink, setPasswordByLink } from "./password.service.ts";
import { endOtherSessions, endSession, sessionsOf } from "./sessions.service.ts";
import { signInOptions } from "./sign-in-options.service.ts";
import { SignInOptions } from "./sign-in-options.type.ts";

@Resolver()
export class SignInResolver {
  @Query(() => SignInOptions, { description: "How one can sign in here." })
  signInOptions(@Ctx() context: Context): Promise<SignInOptions> {
    return signInOptions(context);
  }

  @Query(() => [SignedInSession], { description: "Where the signed-in person is signed in, latest first." })
  sessions(@Ctx() context: Context): Promise<SignedInSession[]> {
    return sessionsOf(context);
  }

  @Mutation(() => Boolean, {
    description: "Ends a session of one's own. Always true: a failure is an error.",
  })
  async endSession(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await endSession(context, id);
    return true;
  }

  @Mutation(() => Int, { description: "Ends all of one's own sessions but this; how many." })
  endOtherSessions(@Ctx() context: Context): Promise<number> {
    return endOtherSessions(context);
  }

  @Mutation(() => String, {
    description: "A token for a link to set a new password, for a day and for once; by administrators.",
  })
  createPasswordLink(
    @Arg("userId", () => ID, { description: "Whose." }) userId: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return createPasswordLink(context, userId);
  }

  @Mutation(() => Boolean, {
    description:
      "Sets a new password with such a link, and ends all sessions. Always true: a failure is an error.",
  })
  async setPasswordByLink(
    @Arg("token", () => String, { description: "From the link." }) token: string,
    @Arg("password", () => String, { description: "10-128 characters." }) password: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await setPasswordByLink(context, token, password);
    return true;
  }
}
