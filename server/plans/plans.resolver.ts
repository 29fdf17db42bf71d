import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { checkedFirst } from "../input.ts";
import { PlanType } from "./plan.type.ts";
import { planById, removePlan, somePlans, stopPlan, suggestPlaces } from "./plans.service.ts";
import { SuggestionInput } from "./suggestion.type.ts";

@Resolver()
export class PlansResolver {
  @Query(() => [PlanType], { description: "Plans, the latest first. For planners." })
  plans(
    @Arg("first", () => Int, { defaultValue: 20, description: "1-100." }) first: number,
    @Ctx() context: Context,
  ): Promise<PlanType[]> {
    return somePlans(context, checkedFirst(first, 100));
  }

  @Query(() => PlanType, { nullable: true, description: "One plan, with its progress. For planners." })
  plan(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<PlanType | null> {
    return planById(context, id);
  }

  @Mutation(() => PlanType, { description: "Starts a search for the best places. For planners." })
  suggestPlaces(
    @Arg("input", () => SuggestionInput, { description: "What to find." }) input: SuggestionInput,
    @Ctx() context: Context,
  ): Promise<PlanType> {
    return suggestPlaces(context, input);
  }

  @Mutation(() => PlanType, { description: "Ends a search with the best found so far: its owner's right." })
  stopPlan(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<PlanType> {
    return stopPlan(context, id);
  }

  @Mutation(() => ID, { description: "Removes a plan: its owner's, or an administrator's right." })
  removePlan(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return removePlan(context, id);
  }
}
