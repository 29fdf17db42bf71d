import type { MultiPolygon } from "geojson";
import { Field, Float, ObjectType } from "type-graphql";
import { GeoJson } from "../graphql/scalars.ts";
import type { TravelBasis } from "./question.ts";
import { TravelBasisEnum } from "./question.type.ts";

@ObjectType({ simpleResolvers: true, description: "From where a point is reached in time." })
export class Isochrone {
  @Field(() => Float, { description: "In how many minutes." })
  minutes!: number;

  @Field(() => TravelBasisEnum, { description: "ESTIMATE: a circle; STREETS: on a street network." })
  travel!: TravelBasis;

  @Field(() => GeoJson, { description: "A MultiPolygon." })
  area!: MultiPolygon;
}
