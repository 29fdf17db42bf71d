import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { HostType } from "./host.type.ts";
import type { Host } from "./hosts.queries.ts";

@Resolver(() => HostType)
export class HostResolver {
  @FieldResolver(() => HostType, { nullable: true, description: "The chain that a branch belongs to." })
  parent(@Root() host: Host, @Ctx() { loaders }: Context) {
    return host.parentId === null ? null : loaders.host.load(host.parentId);
  }
}
