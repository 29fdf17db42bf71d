import { Field, Float, ID, Int, ObjectType } from "type-graphql";

@ObjectType({
  simpleResolvers: true,
  description: "Cells as columns, in order of their indexes. Weeks are bits: see openWeek.",
})
export class CoverageCells {
  @Field(() => [ID], { description: "H3 indexes." })
  cells!: string[];

  @Field(() => [Float], { description: "Weights at the hour." })
  weights!: number[];

  @Field(() => String, { description: "A letter a cell: C covered, P possible, U uncovered." })
  states!: string;

  @Field(() => String, {
    description:
      "Base64 of 21 bytes a cell: bit h % 8 (from the lowest) of byte h ÷ 8 is 1 where hour h of the week is covered.",
  })
  coveredWeek!: string;

  @Field(() => String, { description: "The same where it is only possible." })
  possibleWeek!: string;

  @Field(() => [Int], { description: "Index into coverageZones of the same question; -1: in none of them." })
  zones!: number[];
}

@ObjectType({ simpleResolvers: true, description: "Places as columns, by code; those of a scenario last." })
export class CoveragePlaces {
  @Field(() => [ID], { description: "Codes; of places that a scenario adds, their ids in it." })
  codes!: string[];

  @Field(() => [String], { description: "Names." })
  names!: string[];

  @Field(() => [Float], { description: "Degrees north." })
  lat!: number[];

  @Field(() => [Float], { description: "Degrees east." })
  lon!: number[];

  @Field(() => String, { description: "A letter a place: R rest station, S service centre." })
  kinds!: string;

  @Field(() => String, {
    description: "A letter a place: T as today, A added, X gone, C changed by the scenario.",
  })
  changes!: string;

  @Field(() => String, {
    description: "Base64 of 21 bytes a place, as in coveredWeek: open hours of the week.",
  })
  openWeek!: string;

  @Field(() => String, { description: "The same: hours at which it is not known." })
  unknownWeek!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "How the accessibility of cells was computed, and what it is.",
})
export class Accessibility {
  @Field(() => [ID], { description: "H3 indexes." })
  cells!: string[];

  @Field(() => [Float], {
    description: "Open places per 10,000 of weight within reach, nearer ones counting more.",
  })
  scores!: number[];

  @Field(() => [Float], { description: "Ends of the three rings of distance, as parts of the threshold." })
  rings!: number[];

  @Field(() => [Float], { description: "How much a place counts in each ring." })
  ringWeights!: number[];
}
