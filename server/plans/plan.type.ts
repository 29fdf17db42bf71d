import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { CoverageQuestionInput } from "../coverage/question.type.ts";
import { graphqlEnum } from "../graphql/enums.ts";
import { DateTime } from "../graphql/scalars.ts";
import type { LatLon } from "../places/place.ts";
import { Location, PointInput } from "../places/place.type.ts";
import type {
  CandidateSource,
  ListedSite,
  PlanInput,
  PlanKind,
  PlanModel,
  PlanProgress,
  PlanResult,
  PlanStatus,
  SuggestedSite,
} from "./plan.ts";

export const PlanKindEnum = graphqlEnum<PlanKind>("PlanKind", "What to suggest.", {
  NEW_SITES: "Where to open new places.",
  LONGER_HOURS: "Which places to keep open longer in the evening, and until when.",
  NEW_AMENITY: "Which places should get an amenity.",
});

export const PlanModelEnum = graphqlEnum<PlanModel>("PlanModel", "What is best.", {
  MCLP: "As much demand as possible within the threshold (maximal covering location).",
  LSCP: "As few new sites as possible for all demand that can be covered (location set covering).",
  P_MEDIAN: "Ways to the nearest place as short as possible on average (p-median).",
});

export const CandidateSourceEnum = graphqlEnum<CandidateSource>(
  "CandidateSource",
  "Where new sites may be.",
  {
    DEMAND_CELLS: "The centre of any cell of the demand.",
    HOST_PREMISES: "Places of hosts that do not answer the question yet, retired ones too.",
    LIST: "The given list.",
  },
);

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

@InputType({ description: "A site that a planner has in mind." })
export class ListedSiteInput implements ListedSite {
  @Field(() => String, { description: "1-100 characters." })
  name!: string;

  @Field(() => PointInput, { description: "Where." })
  location!: PointInput;
}

@InputType({ description: "Where new sites may be." })
export class CandidatesInput {
  @Field(() => CandidateSourceEnum, { description: "Where they come from." })
  source!: CandidateSource;

  @Field(() => [ID], { nullable: true, description: "With HOST_PREMISES: of these hosts only." })
  hostIds?: string[] | null;

  @Field(() => [ListedSiteInput], { nullable: true, description: "With LIST: 1-2,000 sites." })
  sites?: ListedSiteInput[] | null;
}

@InputType({ description: "What to find the best answer to." })
export class SuggestionInput implements PlanInput {
  @Field(() => CoverageQuestionInput, { description: "Whose coverage is to get better." })
  question!: CoverageQuestionInput;

  @Field(() => PlanKindEnum, { description: "What to suggest." })
  kind!: PlanKind;

  @Field(() => PlanModelEnum, {
    nullable: true,
    description: "With NEW_SITES: what is best; MCLP if absent.",
  })
  model?: PlanModel | null;

  @Field(() => Int, { nullable: true, description: "How many places, 1-1,000; not with LSCP." })
  count?: number | null;

  @Field(() => CandidatesInput, { nullable: true, description: "With NEW_SITES: DEMAND_CELLS if absent." })
  candidates?: CandidatesInput | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "With LONGER_HOURS: no longer than until this hour of the day, 18-30; over 24 is after midnight.",
  })
  latestHour?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "With LONGER_HOURS: extra staffed hours in a week, all places together; absent: no limit.",
  })
  staffedHours?: number | null;

  @Field(() => ID, { nullable: true, description: "With NEW_AMENITY: its code." })
  amenity?: string | null;

  @Field(() => Float, { nullable: true, description: "How many seconds it may take, 1-300; 30 if absent." })
  seconds?: number | null;
}

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
    description: "Weight that it adds to those before it; with LONGER_HOURS weight × hours of a week.",
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

  @Field(() => [SuggestedSiteType], { description: "In the order of what each adds to those before it." })
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
