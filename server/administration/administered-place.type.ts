import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { PlaceRevision } from "../editing/editing.type.ts";
import type { Revision } from "../editing/revisions.service.ts";
import { graphqlEnum } from "../graphql/enums.ts";
import { DateTime } from "../graphql/scalars.ts";
import type { Datum } from "../places/datum.ts";
import type { LatLon, PlaceKind } from "../places/place.ts";
import { DatumEnum, Location, PlaceKindEnum, PointInput } from "../places/place.type.ts";
import type { PlaceStatus } from "../places/place-snapshot.ts";
import type { AdministeredPlace } from "./administered-places.queries.ts";

export const PlaceStatusEnum = graphqlEnum<PlaceStatus>("PlaceStatus", "Whether a place is shown.", {
  ACTIVE: "Shown to everybody.",
  RETIRED: "No longer shown; its history is kept and it can be shown again.",
});

@ObjectType("AdministeredPlace", {
  simpleResolvers: true,
  description: "A place as administrators see it, shown or not.",
})
export class AdministeredPlaceType {
  @Field(() => ID, { description: "Stable, given by whoever runs the list." })
  code!: string;

  @Field(() => String, { description: "As on the door." })
  name!: string;

  @Field(() => PlaceKindEnum, { description: "What it is for." })
  kind!: PlaceKind;

  @Field(() => PlaceStatusEnum, { description: "Whether it is shown." })
  status!: PlaceStatus;

  @Field(() => Location, { description: "Where its door is." })
  location!: LatLon;

  @Field(() => String, { nullable: true, description: "Street address." })
  address!: string | null;

  @Field(() => DateTime, { description: "When anything of it last changed." })
  changedAt!: Date;

  @Field(() => Int, { description: "Counts up with every change." })
  version!: number;

  @Field(() => Boolean, { description: "Whether it is demo data, not a real place." })
  isDemo!: boolean;

  /** For the fields `district` and `host`; not in the schema. */
  districtCode!: string | null;
  hostId!: number | null;
}

@ObjectType({ description: "A page of places." })
export class AdministeredPlacePage {
  @Field(() => [AdministeredPlaceType], { description: "In order of their codes." })
  nodes!: AdministeredPlace[];

  @Field(() => Int, { description: "How many there are in all." })
  totalCount!: number;

  @Field(() => String, { nullable: true, description: "Pass as `after` for the next page; null: the last." })
  endCursor!: string | null;
}

@ObjectType("AdministeredPlaceEdit", { description: "A change that an administrator made." })
export class AdministeredPlaceEditType {
  @Field(() => PlaceRevision, {
    nullable: true,
    description: "What was kept of it; null where nothing differed.",
  })
  revision!: Revision | null;

  @Field(() => Int, { description: "The place's version after it." })
  version!: number;

  @Field(() => AdministeredPlaceType, { description: "The place as it is now." })
  place!: AdministeredPlace;
}

@InputType({
  description:
    "What a place is and where. A new one needs name, kind and location; otherwise what is not named stays as it is.",
})
export class PlaceFacts {
  @Field(() => String, { nullable: true, description: "As on the door, up to 200 characters." })
  name?: string | null;

  @Field(() => PlaceKindEnum, { nullable: true, description: "What it is for." })
  kind?: PlaceKind | null;

  @Field(() => PointInput, { nullable: true, description: "Where its door is, in the datum below." })
  location?: PointInput | null;

  @Field(() => DatumEnum, {
    nullable: true,
    defaultValue: "wgs84",
    description: "What location refers to: GCJ02 for a point read off Amap or Tencent, BD09 off Baidu.",
  })
  datum?: Datum | null;

  @Field(() => String, {
    nullable: true,
    description: "Street address, up to 300 characters; null takes it away.",
  })
  address?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Official code of the district that it lies in; null takes it away.",
  })
  districtCode?: string | null;

  @Field(() => ID, { nullable: true, description: "The host whose premises it stands in; null: of none." })
  hostId?: string | null;
}
