import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { HostType } from "../hosts/host.type.ts";
import { checkedFirst, checkedText } from "../input.ts";
import { AccountPage, AccountType, HostRoleEnum, Membership, RoleEnum } from "./account.type.ts";
import { membersOf, pageOfAccounts, pageOfEvents } from "./account-lists.service.ts";
import { type Account, findAccount } from "./accounts.queries.ts";
import { removeAccount, setMembership, setRoles } from "./accounts.service.ts";
import { AccountEventPage } from "./events.type.ts";
import type { HostRole, Role } from "./viewer.ts";

const AFTER = "endCursor of the page before.";

@Resolver()
export class AccountResolver {
  @Query(() => AccountType, { nullable: true, description: "Who is signed in; null: nobody." })
  async viewer(@Ctx() { db, viewer }: Context): Promise<Account | undefined> {
    return viewer ? findAccount(db, viewer.id) : undefined;
  }

  @Query(() => AccountPage, { description: "Accounts in order of their e-mails; for administrators." })
  accounts(
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many, 1-100." })
    first: number | null,
    @Arg("after", () => String, { nullable: true, description: AFTER }) after: string | null | undefined,
    @Arg("text", () => String, { nullable: true, description: "Part of a name or e-mail." })
    text: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<AccountPage> {
    return pageOfAccounts(context, {
      first: checkedFirst(first ?? 50, 100),
      after: after ?? null,
      text: text ? checkedText("text", text, 100) : null,
    });
  }

  @Query(() => [AccountType], { description: "Who belongs to a host; for its owners and administrators." })
  members(
    @Arg("hostId", () => ID, { description: "The host's id." }) hostId: string,
    @Ctx() context: Context,
  ): Promise<Account[]> {
    return membersOf(context, hostId);
  }

  @Query(() => AccountEventPage, {
    description: "What was done to accounts, latest first; for administrators.",
  })
  accountEvents(
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many, 1-100." })
    first: number | null,
    @Arg("after", () => String, { nullable: true, description: AFTER }) after: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<AccountEventPage> {
    return pageOfEvents(context, { first: checkedFirst(first ?? 50, 100), after: after ?? null });
  }

  @Mutation(() => AccountType, {
    description: "Makes somebody owner or editor of a host, or neither; by its owners and administrators.",
  })
  setMembership(
    @Arg("userId", () => ID, { description: "Whom." }) userId: string,
    @Arg("hostId", () => ID, { description: "Of which host." }) hostId: string,
    @Arg("role", () => HostRoleEnum, { nullable: true, description: "As what; null: no longer a member." })
    role: HostRole | null | undefined,
    @Ctx() context: Context,
  ): Promise<Account> {
    return setMembership(context, { userId, hostId, role: role ?? null });
  }

  @Mutation(() => AccountType, {
    description: "Gives somebody exactly these roles; by administrators. The last administrator stays one.",
  })
  setRoles(
    @Arg("userId", () => ID, { description: "Whom." }) userId: string,
    @Arg("roles", () => [RoleEnum], { description: "All their roles from now on." }) roles: Role[],
    @Ctx() context: Context,
  ): Promise<Account> {
    return setRoles(context, userId, roles);
  }

  @Mutation(() => AccountType, {
    description: "Removes an account, its sessions at once; histories keep the name. By administrators.",
  })
  removeAccount(
    @Arg("userId", () => ID, { description: "Whose." }) userId: string,
    @Ctx() context: Context,
  ): Promise<Account> {
    return removeAccount(context, userId);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => HostType, { description: "The host." })
  host(@Root() { hostId }: Membership, @Ctx() { loaders }: Context) {
    return loaders.host.load(hostId);
  }
}
