import { Field, Float, ID, InputType, Int, InterfaceType, ObjectType } from "type-graphql";
import { graphqlEnum } from "../graphql/enums.ts";
import { DateTime, Latitude, Longitude } from "../graphql/scalars.ts";
import type { Datum } from "./datum.ts";
import type { NavigationApp } from "./navigation.ts";
import type { Access, AmenityState, Box, LatLon, Place, PlaceKind } from "./place.ts";
import type { TravelMode } from "./travel.ts";

export const PlaceKindEnum = graphqlEnum<PlaceKind>("PlaceKind", "What a place is for.", {
  REST_STATION: "A place to rest: 暖心驿站.",
  SERVICE_CENTRE: "A place to run errands: 服务中心 or 服务站.",
});

export const AccessEnum = graphqlEnum<Access>("Access", "How one gets in.", {
  WALK_IN: "Walk in.",
  ASK_STAFF: "Ask the staff.",
  SCAN_CODE: "Scan a code at the door.",
  MEMBERS: "Union members only.",
});

export const AmenityStateEnum = graphqlEnum<AmenityState>(
  "AmenityState",
  "What is known of an amenity at a place. One that is not listed is unknown.",
  { AVAILABLE: "There and working.", OUT_OF_ORDER: "There but broken.", ABSENT: "Known not to be there." },
);

export const TravelModeEnum = graphqlEnum<TravelMode>("TravelMode", "How one travels; times are estimates.", {
  WALK: "On foot, 4.8 km/h unless configured.",
  EBIKE: "By e-bike, 15 km/h unless configured.",
});

export const NavigationAppEnum = graphqlEnum<NavigationApp>("NavigationApp", "A map app that leads there.", {
  AMAP: "Amap, 高德地图.",
  BAIDU: "Baidu Maps, 百度地图.",
  TENCENT: "Tencent Maps, 腾讯地图.",
  GOOGLE: "Google Maps.",
  APPLE: "Apple Maps.",
  GEO: "Whatever the device opens geo: links with.",
});

export const DatumEnum = graphqlEnum<Datum>("Datum", "What a link's coordinates refer to.", {
  wgs84: "WGS-84, as GPS gives it and as we store it.",
  gcj02: "GCJ-02, shifted by up to some 500 m in mainland China.",
  bd09: "BD-09, Baidu's shift on top of GCJ-02.",
});

@ObjectType({ simpleResolvers: true, description: "A point, WGS-84." })
export class Location implements LatLon {
  @Field(() => Latitude, { description: "Degrees north." })
  lat!: number;

  @Field(() => Longitude, { description: "Degrees east." })
  lon!: number;
}

@ObjectType("Box", { description: "Bounds in WGS-84 degrees." })
export class BoxType implements Box {
  @Field(() => Latitude, { description: "Southern edge." })
  south!: number;

  @Field(() => Longitude, { description: "Western edge." })
  west!: number;

  @Field(() => Latitude, { description: "Northern edge." })
  north!: number;

  @Field(() => Longitude, { description: "Eastern edge." })
  east!: number;
}

@ObjectType({ description: "A link that starts navigation to a place in a map app." })
export class NavigationLink {
  @Field(() => NavigationAppEnum, { description: "The app." })
  app!: NavigationApp;

  @Field(() => String, { description: "Opens the app, or its site." })
  url!: string;

  @Field(() => DatumEnum, { description: "What the link's coordinates refer to." })
  datum!: Datum;
}

/** The object type that a place is of. */
export function typeNameOf({ kind }: Place): string {
  return kind === "REST_STATION" ? "RestStation" : "ServiceCentre";
}

@InterfaceType("Place", {
  description: "A rest station or a service centre.",
  resolveType: typeNameOf,
})
export abstract class PlaceType {
  @Field(() => ID, { description: "Stable, given by whoever runs the list." })
  code!: string;

  @Field(() => String, { description: "As on the door." })
  name!: string;

  @Field(() => PlaceKindEnum, { description: "What it is for." })
  kind!: PlaceKind;

  @Field(() => String, { nullable: true, description: "What to know before going." })
  description!: string | null;

  @Field(() => Location, { description: "Where its door is." })
  location!: LatLon;

  @Field(() => String, { nullable: true, description: "Street address." })
  address!: string | null;

  @Field(() => String, { nullable: true, description: "Telephone number." })
  phone!: string | null;

  @Field(() => AccessEnum, { nullable: true, description: "How one gets in; null: not known." })
  access!: Access | null;

  @Field(() => String, { nullable: true, description: "More on how one gets in." })
  accessNote!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When the hours were last confirmed; null: never." })
  hoursCheckedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Address of a picture, https." })
  photoUrl!: string | null;

  @Field(() => Int, { description: "Counts up with every change." })
  version!: number;

  @Field(() => Boolean, { description: "Whether it is demo data, not a real place." })
  isDemo!: boolean;
}

// simpleResolvers, here and wherever an answer has many: a plain field is read, not asked for by a function
@ObjectType({ simpleResolvers: true, implements: PlaceType, description: "A place to rest: 暖心驿站." })
export class RestStation extends PlaceType {}

@ObjectType({
  simpleResolvers: true,
  implements: PlaceType,
  description: "A place to run errands: 服务中心 or 服务站.",
})
export class ServiceCentre extends PlaceType {}

@InputType({ description: "A point, WGS-84." })
export class PointInput implements LatLon {
  @Field(() => Latitude, { description: "Degrees north." })
  lat!: number;

  @Field(() => Longitude, { description: "Degrees east." })
  lon!: number;
}

@InputType({
  description: "Bounds, WGS-84, edges included. West greater than east means across the antimeridian.",
})
export class BoxInput implements Box {
  @Field(() => Latitude, { description: "Southern edge." })
  south!: number;

  @Field(() => Longitude, { description: "Western edge." })
  west!: number;

  @Field(() => Latitude, { description: "Northern edge; not south of the southern." })
  north!: number;

  @Field(() => Longitude, { description: "Eastern edge." })
  east!: number;
}

@InputType({ description: "Which places. Conditions add up; one that is absent does not restrict." })
export class PlaceFilter {
  @Field(() => [PlaceKindEnum], { nullable: true, description: "Any of these kinds." })
  kinds?: PlaceKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "All of these amenities, available. Codes of the catalogue.",
  })
  amenities?: string[] | null;

  @Field(() => DateTime, { nullable: true, description: "Open at this moment." })
  openAt?: Date | null;

  @Field(() => TravelModeEnum, {
    nullable: true,
    description:
      "Open on arrival by this mode, leaving at openAt, or now. Only with `near`, where the way starts.",
  })
  openOnArrival?: TravelMode | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "With openAt or openOnArrival: also those whose hours are not known.",
  })
  includeUnknown?: boolean | null;

  @Field(() => ID, { nullable: true, description: "In this district or any part of it. Official code." })
  districtCode?: string | null;

  @Field(() => String, { nullable: true, description: "Part of the name or address, 1-100 characters." })
  text?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A place and how far it is." })
export class NearbyPlace {
  @Field(() => PlaceType, { description: "The place." })
  place!: Place;

  @Field(() => Float, { description: "Geodesic metres from the point asked about." })
  metres!: number;

  /** When the traveller leaves; not in the schema. */
  departure!: Date;
}
