import type { MultiPolygon, Polygon } from "geojson";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { graphqlEnum } from "../graphql/enums.ts";
import { CalendarDate, GeoJsonArea } from "../graphql/scalars.ts";
import type { PlaceKind } from "../places/place.ts";
import { PlaceKindEnum, TravelModeEnum } from "../places/place.type.ts";
import type { TravelMode } from "../places/travel.ts";
import { ScenarioChangeInput } from "../scenarios/scenario.type.ts";
import type { AreaChoice, CoverageQuestion, Threshold, TravelBasis } from "./question.ts";

export const TravelBasisEnum = graphqlEnum<TravelBasis>("TravelBasis", "How ways were measured.", {
  GEODESIC: "In metres, as the crow flies.",
  ESTIMATE: "In minutes: metres × detour factor ÷ speed.",
  STREETS: "In minutes on a street network.",
  MIXED: "On a street network where there is one, estimated elsewhere.",
});

@InputType("ThresholdInput", { description: "How near is near: either metres, or minutes of a mode." })
export class ThresholdInput implements Threshold {
  @Field(() => Float, { nullable: true, description: "Geodesic metres, 1-50,000." })
  metres?: number | null;

  @Field(() => Float, { nullable: true, description: "Minutes, 0.5-120." })
  minutes?: number | null;

  @Field(() => TravelModeEnum, { nullable: true, description: "With minutes: how one travels." })
  mode?: TravelMode | null;
}

@InputType("AreaInput", { description: "Where: one of the fields." })
export class AreaInput implements AreaChoice {
  @Field(() => [ID], { nullable: true, description: "Codes of districts, with all their parts, 1-100." })
  districtCodes?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Code of a saved area." })
  areaCode?: string | null;

  @Field(() => GeoJsonArea, { nullable: true, description: "Drawn; must not cross itself." })
  polygon?: Polygon | MultiPolygon | null;
}

@InputType({ description: "Who can reach an open place, and who cannot." })
export class CoverageQuestionInput implements CoverageQuestion {
  @Field(() => ID, { description: "Code of the demand set." })
  demandSet!: string;

  @Field(() => AreaInput, { nullable: true, description: "Where; absent: wherever the demand is." })
  area?: AreaInput | null;

  @Field(() => ThresholdInput, { description: "How near is near." })
  threshold!: ThresholdInput;

  @Field(() => Int, {
    nullable: true,
    description:
      "Hour of a typical week, 0-167: Monday 00:00 is 0. Absent: any time; a place counts whatever its hours.",
  })
  hour?: number | null;

  @Field(() => [PlaceKindEnum], { nullable: true, description: "Only places of these kinds." })
  kinds?: PlaceKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Only places where each of these amenities is available.",
  })
  amenities?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Id of a saved scenario, instead of today's places." })
  scenario?: string | null;

  @Field(() => [ScenarioChangeInput], {
    nullable: true,
    description: "What is different from today, up to 500 changes, instead of a saved scenario.",
  })
  changes?: ScenarioChangeInput[] | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Whose season's week is the typical one; absent: today.",
  })
  on?: string | null;
}
