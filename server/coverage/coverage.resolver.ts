import { Arg, Ctx, Float, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { checkedFirst } from "../input.ts";
import { PointInput, TravelModeEnum } from "../places/place.type.ts";
import type { TravelMode } from "../places/travel.ts";
import { accessibilityOf, cellsOf, placesOf } from "./columns.service.ts";
import { Accessibility, CoverageCells, CoveragePlaces } from "./columns.type.ts";
import { compareScenarios, coverageOf, weekOf } from "./coverage.service.ts";
import { Coverage, CoverageWeek, ScenarioCoverage } from "./coverage.type.ts";
import { CoverageGapType, UncoveredCell } from "./gap.type.ts";
import { gapsOf, uncoveredOf } from "./gaps.service.ts";
import { Isochrone } from "./isochrone.type.ts";
import { isochroneOf } from "./isochrones.service.ts";
import { CoverageQuestionInput } from "./question.type.ts";
import { ZoneBoundary, ZoneCoverageType } from "./zone.type.ts";
import { boundariesOfZones, zonesOf } from "./zones.service.ts";

const QUESTION = "What is asked.";
const PARTS =
  "Also districts without boundaries, such as subdistricts: by nearness to their centres within the district around them.";

/** What planners ask; everything is for accounts with the role. */
@Resolver()
export class CoverageResolver {
  @Query(() => Coverage, { description: "Who can reach an open place at an hour. For planners." })
  coverage(
    @Arg("question", () => CoverageQuestionInput, { description: QUESTION }) question: CoverageQuestionInput,
    @Ctx() context: Context,
  ): Promise<Coverage> {
    return coverageOf(context, question);
  }

  @Query(() => [CoverageGapType], { description: "Where nobody can, the most weight first. For planners." })
  coverageGaps(
    @Arg("question", () => CoverageQuestionInput, { description: QUESTION }) question: CoverageQuestionInput,
    @Arg("first", () => Int, { defaultValue: 20, description: "1-200." }) first: number,
    @Ctx() context: Context,
  ): Promise<CoverageGapType[]> {
    return gapsOf(context, question, checkedFirst(first, 200));
  }

  @Query(() => [UncoveredCell], {
    description: "Cells without an open place, the most weight first. For planners.",
  })
  uncoveredCells(
    @Arg("question", () => CoverageQuestionInput, { description: QUESTION }) question: CoverageQuestionInput,
    @Arg("first", () => Int, { defaultValue: 100, description: "1-2,000." }) first: number,
    @Ctx() context: Context,
  ): Promise<UncoveredCell[]> {
    return uncoveredOf(context, question, checkedFirst(first, 2000));
  }

  @Query(() => CoverageCells, { description: "Every cell, with its week. For planners." })
  coverageCells(
    @Arg("question", () => CoverageQuestionInput, { description: QUESTION }) question: CoverageQuestionInput,
    @Ctx() context: Context,
  ): Promise<CoverageCells> {
    return cellsOf(context, question);
  }

  @Query(() => CoveragePlaces, { description: "The places within reach, with their weeks. For planners." })
  coveragePlaces(
    @Arg("question", () => CoverageQuestionInput, { description: QUESTION }) question: CoverageQuestionInput,
    @Ctx() context: Context,
  ): Promise<CoveragePlaces> {
    return placesOf(context, question);
  }

  @Query(() => [ZoneCoverageType], {
    description: "Coverage by district, the least covered first. For planners.",
  })
  coverageByDistrict(
    @Arg("question", () => CoverageQuestionInput, { description: QUESTION }) question: CoverageQuestionInput,
    @Arg("parts", () => Boolean, { defaultValue: false, description: PARTS }) parts: boolean,
    @Ctx() context: Context,
  ): Promise<ZoneCoverageType[]> {
    return zonesOf(context, question, parts);
  }

  @Query(() => [ZoneBoundary], {
    description: "The boundaries of the zones of coverageByDistrict. For planners.",
  })
  coverageZones(
    @Arg("question", () => CoverageQuestionInput, { description: QUESTION }) question: CoverageQuestionInput,
    @Arg("parts", () => Boolean, { defaultValue: false, description: PARTS }) parts: boolean,
    @Ctx() context: Context,
  ): Promise<ZoneBoundary[]> {
    return boundariesOfZones(context, question, parts);
  }

  @Query(() => CoverageWeek, { description: "Coverage at every hour of the week. For planners." })
  coverageWeek(
    @Arg("question", () => CoverageQuestionInput, { description: QUESTION }) question: CoverageQuestionInput,
    @Ctx() context: Context,
  ): Promise<CoverageWeek> {
    return weekOf(context, question);
  }

  @Query(() => Accessibility, {
    description: "E2SFCA accessibility of every cell at the hour. For planners.",
  })
  accessibility(
    @Arg("question", () => CoverageQuestionInput, { description: QUESTION }) question: CoverageQuestionInput,
    @Ctx() context: Context,
  ): Promise<Accessibility> {
    return accessibilityOf(context, question);
  }

  @Query(() => [ScenarioCoverage], { description: "Today and some scenarios, side by side. For planners." })
  compareScenarios(
    @Arg("question", () => CoverageQuestionInput, { description: QUESTION }) question: CoverageQuestionInput,
    @Arg("scenarios", () => [ID], { description: "Ids, up to 10." }) scenarios: string[],
    @Ctx() context: Context,
  ): Promise<ScenarioCoverage[]> {
    return compareScenarios(context, question, scenarios);
  }

  @Query(() => [Isochrone], {
    description:
      "From where one reaches a point in time: on a street network where there is one, else a circle. For planners.",
  })
  isochrones(
    @Arg("to", () => PointInput, { description: "Where to." }) to: PointInput,
    @Arg("mode", () => TravelModeEnum, { description: "How one travels." }) mode: TravelMode,
    @Arg("minutes", () => [Float], { description: "Up to 5 times, 1-60." }) minutes: number[],
    @Ctx() context: Context,
  ): Promise<Isochrone[]> {
    return isochroneOf(context, { to, mode, minutes });
  }
}
