import { type GraphQLSchema, isInterfaceType, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray, type PubSub } from "type-graphql";
import { AccountResolver, MembershipResolver } from "../accounts/account.resolver.ts";
import { InvitationResolver } from "../accounts/invitation.resolver.ts";
import { SignInResolver } from "../accounts/sign-in.resolver.ts";
import { AdministeredPlacesResolver } from "../administration/administered-places.resolver.ts";
import { AuditResolver } from "../administration/audit.resolver.ts";
import { AmenityResolver } from "../amenities/amenity.resolver.ts";
import { CatalogueAdministrationResolver } from "../amenities/catalogue-administration.resolver.ts";
import { AreasResolver } from "../areas/areas.resolver.ts";
import { CoverageResolver } from "../coverage/coverage.resolver.ts";
import { DemandResolver } from "../demand/demand.resolver.ts";
import { DistrictResolver } from "../districts/district.resolver.ts";
import { EditingResolver, PlaceConfirmationsResolver } from "../editing/editing.resolver.ts";
import { HostResolver } from "../hosts/host.resolver.ts";
import { HostsAdministrationResolver } from "../hosts/hosts-administration.resolver.ts";
import { CalendarDaysResolver } from "../hours/calendar/calendar-days.resolver.ts";
import { OpeningHoursResolver } from "../hours/hours.resolver.ts";
import { HoursReadingResolver } from "../hours/reading.resolver.ts";
import { LiveResolver } from "../live/live.resolver.ts";
import { NearbyPlaceResolver } from "../places/nearby.resolver.ts";
import { PlaceResolver } from "../places/place.resolver.ts";
import { RestStation, ServiceCentre, typeNameOf } from "../places/place.type.ts";
import { PlaceAmenityResolver } from "../places/place-amenity.resolver.ts";
import { PlaceClusterResolver, PlaceConnectionResolver, PlacesResolver } from "../places/places.resolver.ts";
import { PlansResolver } from "../plans/plans.resolver.ts";
import { ScenariosResolver } from "../scenarios/scenarios.resolver.ts";
import { StreetsResolver } from "../streets/streets.resolver.ts";

const resolvers: NonEmptyArray<new () => object> = [
  PlacesResolver,
  PlaceResolver,
  PlaceConnectionResolver,
  PlaceClusterResolver,
  NearbyPlaceResolver,
  PlaceAmenityResolver,
  AmenityResolver,
  DistrictResolver,
  HostResolver,
  OpeningHoursResolver,
  AccountResolver,
  MembershipResolver,
  InvitationResolver,
  SignInResolver,
  HoursReadingResolver,
  EditingResolver,
  PlaceConfirmationsResolver,
  HostsAdministrationResolver,
  CatalogueAdministrationResolver,
  CalendarDaysResolver,
  AdministeredPlacesResolver,
  AuditResolver,
  LiveResolver,
  DemandResolver,
  AreasResolver,
  StreetsResolver,
  CoverageResolver,
  ScenariosResolver,
  PlansResolver,
];

const refuseTopic = (): never => {
  throw new Error("expected every subscription to say itself what it follows");
};
/** The library wants topics wherever something can be subscribed to; ours follow the database. */
const noTopics: PubSub = { publish: refuseTopic, subscribe: refuseTopic };

/** The whole API. Inputs are checked by scalars and services, so the library's own validation stays off. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    orphanedTypes: [RestStation, ServiceCentre],
    validate: false,
    pubSub: noTopics,
  });
  // type-graphql wraps resolveType in a promise, which the compiled executor does not wait for
  const place = schema.getType("Place");
  if (isInterfaceType(place)) place.resolveType = typeNameOf;
  return schema;
}

/** As committed in schema/schema.graphql. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
}
