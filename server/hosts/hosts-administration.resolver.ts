import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { AdministeredHostType, HostPage } from "./administered-host.type.ts";
import type { AdministeredHost } from "./administered-hosts.queries.ts";
import { HostType } from "./host.type.ts";
import { hostPage } from "./host-page.service.ts";
import { changeHost, createHost, removeHost } from "./hosts.service.ts";

const PARENT = "The chain that it is a branch of.";

@Resolver(() => AdministeredHostType)
export class HostsAdministrationResolver {
  @Query(() => HostPage, { description: "Every host, for administrators; a demo's sees the demo's hosts." })
  hosts(
    @Arg("text", () => String, { nullable: true, description: "Part of the name, 1-100 characters." })
    text: string | null | undefined,
    @Arg("parentId", () => ID, { nullable: true, description: "Only the hosts directly below this one." })
    parentId: string | null | undefined,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many, 1-100." })
    first: number | null,
    @Arg("after", () => String, { nullable: true, description: "endCursor of the page before." })
    after: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<HostPage> {
    return hostPage(context, {
      text: text ?? null,
      parentId: parentId ?? null,
      first: first ?? 50,
      after: after ?? null,
    });
  }

  @Mutation(() => AdministeredHostType, { description: "Makes a host. For administrators." })
  createHost(
    @Arg("name", () => String, { description: "A name that no other host has, up to 200 characters." })
    name: string,
    @Arg("parentId", () => ID, { nullable: true, description: PARENT }) parentId: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<AdministeredHost> {
    return createHost(context, { name, parentId: parentId ?? null });
  }

  @Mutation(() => AdministeredHostType, {
    description:
      "Renames a host or moves it below another. For administrators. A file that is imported with the old name makes a host of that name again.",
  })
  changeHost(
    @Arg("id", () => ID, { description: "Which host." }) id: string,
    @Arg("name", () => String, { nullable: true, description: "Its new name; absent: as it is." })
    name: string | null | undefined,
    @Arg("parentId", () => ID, {
      nullable: true,
      description: `${PARENT} Null: of none; absent: as it is. Its members may then edit the places of this one too.`,
    })
    parentId: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<AdministeredHost> {
    return changeHost(context, { id, ...(name == null ? {} : { name }), parentId });
  }

  @Mutation(() => ID, {
    description:
      "Removes a host that has no places, branches or members; answers its id. For administrators.",
  })
  removeHost(
    @Arg("id", () => ID, { description: "Which host." }) id: string,
    @Ctx() context: Context,
  ): Promise<number> {
    return removeHost(context, id);
  }

  @FieldResolver(() => HostType, { nullable: true, description: PARENT })
  parent(@Root() host: AdministeredHost, @Ctx() { loaders }: Context) {
    return host.parentId === null ? null : loaders.host.load(host.parentId);
  }
}
