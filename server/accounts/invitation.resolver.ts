import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { HostType } from "../hosts/host.type.ts";
import { acceptInvitation } from "./accept.service.ts";
import { AccountType } from "./account.type.ts";
import type { Account } from "./accounts.queries.ts";
import { InvitationType, InviteInput, NewInvitation } from "./invitation.type.ts";
import type { Invitation } from "./invitations.queries.ts";
import { invite, offeredBy, openInvitations, revokeInvitation } from "./invitations.service.ts";
import type { HostRole, Role } from "./viewer.ts";

@Resolver(() => InvitationType)
export class InvitationResolver {
  @Query(() => InvitationType, {
    nullable: true,
    description: "What a link offers; null for one that is unknown, used, taken back or too old.",
  })
  async invitation(
    @Arg("token", () => String, { description: "From the link." }) token: string,
    @Ctx() context: Context,
  ): Promise<InvitationType | null> {
    const invitation = await offeredBy(context, token);
    return invitation ? shape(invitation) : null;
  }

  @Query(() => [InvitationType], {
    description:
      "Invitations that can still be accepted: to a host, for its owners and administrators; to roles, for administrators.",
  })
  async invitations(
    @Arg("hostId", () => ID, { nullable: true, description: "The host's id; null: to roles." })
    hostId: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<InvitationType[]> {
    return (await openInvitations(context, hostId ?? null)).map(shape);
  }

  @Mutation(() => NewInvitation, {
    description:
      "Makes a link, valid for 7 days and once: to a host by its owners, to anything by administrators.",
  })
  async invite(
    @Arg("input", () => InviteInput, { description: "What is offered." }) input: InviteInput,
    @Ctx() context: Context,
  ): Promise<NewInvitation> {
    const { role = null, hostId = null, hostRole = null, email = null } = input;
    const { token, invitation } = await invite(context, { role, hostId, hostRole, email });
    return { token, invitation: shape(invitation) };
  }

  @Mutation(() => InvitationType, { description: "Takes an invitation back; by those who may make it." })
  async revokeInvitation(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<InvitationType> {
    return shape(await revokeInvitation(context, id));
  }

  @Mutation(() => AccountType, {
    description:
      "Accepts an invitation for whoever is signed in, or for a new account, which signs in afterwards.",
  })
  acceptInvitation(
    @Arg("token", () => String, { description: "From the link." }) token: string,
    @Arg("name", () => String, { nullable: true, description: "A new account's name." })
    name: string | null | undefined,
    @Arg("email", () => String, { nullable: true, description: "Its e-mail." })
    email: string | null | undefined,
    @Arg("password", () => String, { nullable: true, description: "Its password, 10-128 characters." })
    password: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Account> {
    const wanted = { name: name ?? null, email: email ?? null, password: password ?? null };
    return acceptInvitation(context, token, wanted);
  }

  @FieldResolver(() => HostType, { nullable: true, description: "The host that it is for." })
  host(@Root() { hostId }: InvitationType, @Ctx() { loaders }: Context) {
    return hostId === null ? null : loaders.host.load(hostId);
  }
}

/** The API tells roles and what one is at a host apart. */
function shape({ role, ...rest }: Invitation): InvitationType {
  return rest.hostId === null
    ? { ...rest, role: role as Role, hostRole: null }
    : { ...rest, role: null, hostRole: role as HostRole };
}
