import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../graphql/scalars.ts";
import type { CoverageFigures, CoverageSummary } from "./coverage.ts";
import type { TravelBasis } from "./question.ts";
import { TravelBasisEnum } from "./question.type.ts";

@ObjectType({ simpleResolvers: true })
export abstract class Figures implements CoverageFigures {
  @Field(() => Int, { description: "Cells of demand." })
  cells!: number;

  @Field(() => Float, { description: "Their weight." })
  weight!: number;

  @Field(() => Int, { description: "Cells with an open place within the threshold." })
  coveredCells!: number;

  @Field(() => Float, { description: "Their weight." })
  coveredWeight!: number;

  @Field(() => Float, { description: "Weight near which there are only places whose hours are not known." })
  possibleWeight!: number;

  @Field(() => Float, { nullable: true, description: "Covered ÷ all weight, 0-1; null without weight." })
  share!: number | null;
}

@ObjectType({ simpleResolvers: true, description: "Who can reach an open place." })
export class Coverage extends Figures implements CoverageSummary {
  @Field(() => Int, {
    description: "Places of the kinds and with the amenities asked for within reach of a cell.",
  })
  places!: number;

  @Field(() => Int, { description: "Of these, open at the hour." })
  openPlaces!: number;

  @Field(() => TravelBasisEnum, { description: "How ways were measured." })
  travel!: TravelBasis;

  @Field(() => CalendarDate, { description: "Whose typical week it is." })
  on!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "Coverage at every hour of a typical week, from Monday 00:00.",
})
export class CoverageWeek {
  @Field(() => [Float], { description: "168 shares of weight covered, 0-1; 0 at hours without weight." })
  shares!: number[];

  @Field(() => [Float], { description: "168 shares only possible, as hours of places are not known." })
  possibleShares!: number[];

  @Field(() => [Int], { description: "168 numbers of open places within reach." })
  openPlaces!: number[];
}

@ObjectType({ simpleResolvers: true, description: "Coverage under one scenario." })
export class ScenarioCoverage {
  @Field(() => ID, { nullable: true, description: "The scenario's id; null: today." })
  scenario!: string | null;

  @Field(() => String, { nullable: true, description: "Its name; null: today." })
  name!: string | null;

  @Field(() => Coverage, { description: "At the hour asked about." })
  coverage!: Coverage;

  @Field(() => Float, {
    nullable: true,
    description: "Mean share over the hours of the week with weight; null without any.",
  })
  meanShare!: number | null;

  @Field(() => Int, { description: "Number of its changes." })
  changes!: number;
}
