import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { allDemandSets, removeDemandSet } from "./demand.service.ts";
import { DemandSetType } from "./demand.type.ts";

@Resolver()
export class DemandResolver {
  @Query(() => [DemandSetType], {
    description: "Demand sets by name, what riders did not find last. For planners.",
  })
  demandSets(@Ctx() context: Context): Promise<DemandSetType[]> {
    return allDemandSets(context);
  }

  @Mutation(() => ID, { description: "Removes a demand set: its owner's, or an administrator's right." })
  removeDemandSet(
    @Arg("code", () => ID, { description: "Its code." }) code: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return removeDemandSet(context, code);
  }
}
