import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { checkedFirst } from "../input.ts";
import { ScenarioInput, ScenarioType } from "./scenario.type.ts";
import {
  changeScenario,
  removeScenario,
  saveScenario,
  scenarioById,
  someScenarios,
} from "./scenarios.service.ts";

@Resolver()
export class ScenariosResolver {
  @Query(() => [ScenarioType], { description: "Saved scenarios, the last changed first. For planners." })
  scenarios(
    @Arg("first", () => Int, { defaultValue: 50, description: "1-200." }) first: number,
    @Ctx() context: Context,
  ): Promise<ScenarioType[]> {
    return someScenarios(context, checkedFirst(first, 200));
  }

  @Query(() => ScenarioType, { nullable: true, description: "A saved scenario. For planners." })
  scenario(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<ScenarioType | null> {
    return scenarioById(context, id);
  }

  @Mutation(() => ScenarioType, { description: "Saves a new scenario. For planners." })
  saveScenario(
    @Arg("scenario", () => ScenarioInput, { description: "What it is to hold." }) scenario: ScenarioInput,
    @Ctx() context: Context,
  ): Promise<ScenarioType> {
    return saveScenario(context, scenario);
  }

  @Mutation(() => ScenarioType, {
    description: "Changes a scenario of one's own; CONFLICT after another change.",
  })
  changeScenario(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Arg("expectedVersion", () => Int, { description: "The version last seen." }) expectedVersion: number,
    @Arg("scenario", () => ScenarioInput, { description: "What it is to hold." }) scenario: ScenarioInput,
    @Ctx() context: Context,
  ): Promise<ScenarioType> {
    return changeScenario(context, { id, expectedVersion, scenario });
  }

  @Mutation(() => ID, { description: "Removes a scenario: its owner's, or an administrator's right." })
  removeScenario(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return removeScenario(context, id);
  }
}
