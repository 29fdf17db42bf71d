import type { MultiPolygon } from "geojson";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { GeoJson } from "../graphql/scalars.ts";
import type { Zone, ZoneCoverage } from "./coverage.ts";
import { Figures } from "./coverage.type.ts";

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

@ObjectType({ simpleResolvers: true, description: "Where a zone is." })
export class ZoneBoundary {
  @Field(() => ZoneType, { description: "Which." })
  zone!: ZoneType;

  @Field(() => GeoJson, { description: "A MultiPolygon." })
  boundary!: MultiPolygon;
}
