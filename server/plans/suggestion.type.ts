import { Field, Float, ID, InputType, Int } from "type-graphql";
import { CoverageQuestionInput } from "../coverage/question.type.ts";
import { graphqlEnum } from "../graphql/enums.ts";
import { PointInput } from "../places/place.type.ts";
import type { CandidateSource, ListedSite, PlanInput, PlanKind, PlanModel } from "./plan.ts";

export const PlanKindEnum = graphqlEnum<PlanKind>("PlanKind", "What to suggest.", {
  NEW_SITES: "Where to open new places.",
  LONGER_HOURS:
    "Which places to keep open longer in the evening, and until when: most demand-hours of a typical week, whatever hour is asked about.",
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

  @Field(() => [ListedSiteInput], { nullable: true, description: "With LIST: 1-1,000 sites." })
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
      "With LONGER_HOURS: no longer than until this hour of the day, 18-30; over 24 is after midnight; 24 if absent.",
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
