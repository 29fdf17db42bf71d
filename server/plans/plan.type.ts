import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { graphqlEnum } from "../graphql/enums.ts";
import { DateTime } from "../graphql/scalars.ts";
import type { LatLon } from "../places/place.ts";
import { Location } from "../places/place.type.ts";
import type { PlanKind, PlanModel, PlanProgress, PlanResult, PlanStatus, SuggestedSite } from "./plan.ts";
import { PlanKindEnum, PlanModelEnum } from "./suggestion.type.ts";

export const PlanStatusEnum = graphqlEnum<PlanStatus>("PlanStatus", "How far a plan is.", {
  WAITING: "Another one is worked on.",
  RUNNING: "It is worked on.",
  DONE: "It has a result.",
  STOPPED: "Stopped by a person; with a result if there was one.",
  FAILED: "It cannot be answered: see failure.",
});

const PLAN_ENDINGS = {
  OPTIMAL: "Proven to be best.",
  TIME_LIMIT: "The best found in the time given.",
  STOPPED: "The best found until it was stopped.",
};
export const PlanEndingEnum = graphqlEnum<PlanResult["ending"]>(
  "PlanEnding",
  "How good a result is.",
  PLAN_ENDINGS,
);

@ObjectType("PlanProgress", { simpleResolvers: true, description: "How far the search is." })
export class PlanProgressType implements PlanProgress {
  @Field(() => Float, { description: "Of the best answer so far." })
  objective!: number;

  @Field(() => Float, { description: "Proven: no answer can be better." })
  bound!: number;

  @Field(() => Float, { description: "|bound - objective| ÷ the larger of the two: 0 is proven to be best." })
  gap!: number;

  @Field(() => Float, { description: "Seconds since it began." })
  seconds!: number;
}

@ObjectType("SuggestedSite", {
  simpleResolvers: true,
  description: "One place to open, to keep open longer or to equip.",
})
export class SuggestedSiteType implements SuggestedSite {
  @Field(() => String, { description: "Name of the place, or of the site." })
  name!: string;

  @Field(() => Location, { description: "Where." })
  location!: LatLon;

  @Field(() => ID, { nullable: true, description: "The place's code; null for a new one." })
  placeCode!: string | null;

  @Field(() => Float, {
    description:
      "Weight that it adds to those before it, with LONGER_HOURS weight × hours of a week; with P_MEDIAN the weight that has its shortest way to it.",
  })
  gain!: number;

  @Field(() => Int, {
    nullable: true,
    description: "With LONGER_HOURS: until when; over 24 is after midnight.",
  })
  until!: number | null;

  @Field(() => Float, { nullable: true, description: "With LONGER_HOURS: extra staffed hours in a week." })
  extraHours!: number | null;
}

@ObjectType({ simpleResolvers: true, description: "A cell that no candidate could cover." })
export class UncoverableCell {
  @Field(() => ID, { description: "H3 index." })
  cell!: string;

  @Field(() => Location, { description: "Its centre." })
  location!: LatLon;

  @Field(() => Float, { description: "Its weight." })
  weight!: number;
}

@ObjectType("PlanResult", { simpleResolvers: true, description: "The best answer found." })
export class PlanResultType extends PlanProgressType implements PlanResult {
  @Field(() => PlanEndingEnum, { description: "How good it is." })
  ending!: PlanResult["ending"];

  @Field(() => [SuggestedSiteType], {
    description: "In the order of their gains, the most first; of equal ones the first by code or cell.",
  })
  sites!: SuggestedSiteType[];

  @Field(() => Int, { description: "Candidates that were weighed." })
  candidates!: number;

  @Field(() => Int, { description: "Demand cells of the model." })
  cells!: number;

  @Field(() => Float, { nullable: true, description: "Covered share before, 0-1; null with P_MEDIAN." })
  shareBefore!: number | null;

  @Field(() => Float, { nullable: true, description: "Covered share after, 0-1; null with P_MEDIAN." })
  shareAfter!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "With P_MEDIAN: mean metres (seconds where minutes were asked) before; null: no place yet.",
  })
  meanBefore!: number | null;

  @Field(() => Float, { nullable: true, description: "With P_MEDIAN: the same after." })
  meanAfter!: number | null;

  @Field(() => Int, { description: "Cells that no candidate could cover." })
  uncoverableCells!: number;

  @Field(() => Float, { description: "Their weight." })
  uncoverableWeight!: number;

  @Field(() => [UncoverableCell], { description: "The weightiest of them, up to 100." })
  uncoverable!: UncoverableCell[];
}

@ObjectType("Plan", {
  simpleResolvers: true,
  description: "A search for the best places, run in the background.",
})
export class PlanType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => PlanKindEnum, { description: "What to suggest." })
  kind!: PlanKind;

  @Field(() => PlanModelEnum, { nullable: true, description: "With NEW_SITES: what is best." })
  model!: PlanModel | null;

  @Field(() => Int, { nullable: true, description: "How many places were asked for." })
  count!: number | null;

  @Field(() => String, { description: "What was asked, as JSON of SuggestionInput." })
  input!: string;

  @Field(() => PlanStatusEnum, { description: "How far it is." })
  status!: PlanStatus;

  @Field(() => PlanProgressType, { nullable: true, description: "While it runs." })
  progress!: PlanProgressType | null;

  @Field(() => PlanResultType, { nullable: true, description: "Once it has ended." })
  result!: PlanResultType | null;

  @Field(() => String, { nullable: true, description: "Why it failed: what was expected and what came." })
  failure!: string | null;

  @Field(() => String, { description: "Who asked." })
  ownerName!: string;

  @Field(() => Boolean, { description: "Whether the viewer may stop and remove it." })
  isMine!: boolean;

  @Field(() => DateTime, { description: "When it was asked." })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When it began." })
  startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When it ended." })
  finishedAt!: Date | null;
}
