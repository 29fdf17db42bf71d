import type { MultiPolygon } from "geojson";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { CalendarDate, GeoJson } from "../graphql/scalars.ts";
import type { Box, LatLon } from "../places/place.ts";
import { BoxType, Location } from "../places/place.type.ts";
import type { CoverageFigures, CoverageGap, CoverageSummary, Zone, ZoneCoverage } from "./coverage.ts";
import type { TravelBasis } from "./question.ts";
import { TravelBasisEnum } from "./question.type.ts";

@ObjectType({ simpleResolvers: true })
abstract class Figures implements CoverageFigures {
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

@ObjectType({ simpleResolvers: true, description: "An open place nearest to a gap." })
export class NearestOpen {
  @Field(() => ID, { nullable: true, description: "The place's code; null for one that a scenario adds." })
  placeCode!: string | null;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => Float, { description: "Geodesic metres." })
  metres!: number;
}

@ObjectType("CoverageGap", {
  simpleResolvers: true,
  description: "Neighbouring cells without an open place, together.",
})
export class CoverageGapType implements CoverageGap {
  @Field(() => Int, { description: "1 has most weight." })
  rank!: number;

  @Field(() => Location, { description: "The centre of its weightiest cell." })
  centre!: LatLon;

  @Field(() => BoxType, { description: "Its bounds." })
  box!: Box;

  @Field(() => [ID], { description: "Its cells, H3 indexes, the weightiest first." })
  cells!: string[];

  @Field(() => Float, { description: "Its weight." })
  weight!: number;

  @Field(() => Float, { description: "Of all the weight asked about, 0-1." })
  share!: number;

  @Field(() => String, { nullable: true, description: "Name of the zone of its weightiest cell." })
  zoneName!: string | null;

  @Field(() => NearestOpen, {
    nullable: true,
    description: "From its weightiest cell; null where no place is open.",
  })
  nearestOpen!: NearestOpen | null;
}

@ObjectType({ simpleResolvers: true, description: "A cell without an open place." })
export class UncoveredCell {
  @Field(() => ID, { description: "H3 index." })
  cell!: string;

  @Field(() => Location, { description: "Its centre." })
  centre!: LatLon;

  @Field(() => Float, { description: "Its weight at the hour." })
  weight!: number;

  @Field(() => String, { nullable: true, description: "Name of its zone." })
  zoneName!: string | null;
}

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

  @Field(() => [Int], { description: "Index into zones; -1: in none." })
  zones!: number[];
}

@ObjectType("CoverageZone", { simpleResolvers: true, description: "A district, or what is taken for it." })
export class ZoneType implements Zone {
  @Field(() => ID, { nullable: true, description: "The district's code; null: in none." })
  code!: string | null;

  @Field(() => String, { nullable: true, description: "Chinese name." })
  name!: string | null;

  @Field(() => String, { nullable: true, description: "English name." })
  nameEn!: string | null;

  @Field(() => Boolean, {
    description: "By nearness to the districts' centres (Voronoi), as no boundary was imported.",
  })
  isApproximate!: boolean;
}

@ObjectType("ZoneCoverage", { simpleResolvers: true, description: "Coverage of one zone." })
export class ZoneCoverageType extends Figures implements ZoneCoverage {
  @Field(() => ZoneType, { description: "Which." })
  zone!: ZoneType;

  @Field(() => Int, { description: "Places in it, of the kinds and with the amenities asked for." })
  places!: number;

  @Field(() => Int, { description: "Of these, open at the hour." })
  openPlaces!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "E2SFCA: open places per 10,000 of weight within reach, nearer ones counting more; the mean by weight.",
  })
  accessibility!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Coverage at every hour of a typical week, from Monday 00:00.",
})
export class CoverageWeek {
  @Field(() => [Float], { description: "168 shares of weight covered, 0-1." })
  shares!: number[];

  @Field(() => [Float], { description: "168 shares only possible, as hours of places are not known." })
  possibleShares!: number[];

  @Field(() => [Int], { description: "168 numbers of open places." })
  openPlaces!: number[];
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

@ObjectType({ simpleResolvers: true, description: "Coverage under one scenario." })
export class ScenarioCoverage {
  @Field(() => ID, { nullable: true, description: "The scenario's id; null: today." })
  scenario!: string | null;

  @Field(() => String, { nullable: true, description: "Its name; null: today." })
  name!: string | null;

  @Field(() => Coverage, { description: "At the hour asked about." })
  coverage!: Coverage;

  @Field(() => Float, { nullable: true, description: "Mean share over the 168 hours; null without weight." })
  meanShare!: number | null;

  @Field(() => Int, { description: "Number of its changes." })
  changes!: number;
}

@ObjectType({ simpleResolvers: true, description: "Where a zone is." })
export class ZoneBoundary {
  @Field(() => ZoneType, { description: "Which." })
  zone!: ZoneType;

  @Field(() => GeoJson, { description: "A MultiPolygon." })
  boundary!: MultiPolygon;
}

@ObjectType({ simpleResolvers: true, description: "From where a point is reached in time." })
export class Isochrone {
  @Field(() => Float, { description: "In how many minutes." })
  minutes!: number;

  @Field(() => TravelBasisEnum, { description: "ESTIMATE: a circle; STREETS: on a street network." })
  travel!: TravelBasis;

  @Field(() => GeoJson, { description: "A MultiPolygon." })
  area!: MultiPolygon;
}
