import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { DistrictType } from "../districts/district.type.ts";
import { expected } from "../errors.ts";
import { DateTime } from "../graphql/scalars.ts";
import { HostType } from "../hosts/host.type.ts";
import { OpeningHours, OpennessChange, OpennessEnum, OpenPeriod } from "../hours/hours.type.ts";
import { navigationLinks } from "./navigation.ts";
import type { Place } from "./place.ts";
import { NavigationLink, PlaceType, TravelModeEnum } from "./place.type.ts";
import { PlaceAmenityType } from "./place-amenity.type.ts";
import type { TravelMode } from "./travel.ts";

/** The longest stretch of openPeriods. */
const MOST_DAYS = 62;

@Resolver(() => PlaceType)
export class PlaceResolver {
  @FieldResolver(() => DistrictType, {
    nullable: true,
    description: "Where it lies, as precisely as is known.",
  })
  district(@Root() place: Place, @Ctx() { loaders }: Context) {
    return place.districtCode === null ? null : loaders.district.load(place.districtCode);
  }

  @FieldResolver(() => HostType, { nullable: true, description: "Whose premises it stands in." })
  host(@Root() place: Place, @Ctx() { loaders }: Context) {
    return place.hostId === null ? null : loaders.host.load(place.hostId);
  }

  @FieldResolver(() => [PlaceAmenityType], {
    description: "What is known of its amenities; others are unknown.",
  })
  amenities(@Root() place: Place, @Ctx() { catalogue }: Context) {
    // here for all at once: an answer has hundreds of them
    return place.amenities.map(([amenityId, state, note, hoursId]) => ({
      amenity: catalogue.byId.get(amenityId),
      state,
      note,
      hoursId,
    }));
  }

  @FieldResolver(() => OpeningHours, { nullable: true, description: "Null: never given, or not understood." })
  hours(@Root() place: Place, @Ctx() { hours }: Context) {
    return place.hoursId === null ? null : hours.openingHours(place.hoursId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The hours as text: in OSM opening_hours syntax, or as written where they were not understood.",
  })
  hoursText(@Root() place: Place, @Ctx() { hours }: Context) {
    return place.hoursId === null ? place.hoursText : hours.text(place.hoursId);
  }

  @FieldResolver(() => OpennessEnum, { description: "Whether it is open." })
  openness(
    @Root() place: Place,
    @Arg("at", () => DateTime, { nullable: true, description: "The moment; now when absent." })
    at: Date | null | undefined,
    @Ctx() { hours, calendar, now }: Context,
  ) {
    return hours.opennessAt(place.hoursId, calendar, at ?? now);
  }

  @FieldResolver(() => OpennessChange, {
    nullable: true,
    description: "When openness next changes; null: not within 400 days, or hours unknown.",
  })
  nextChange(
    @Root() place: Place,
    @Arg("at", () => DateTime, { nullable: true, description: "After this moment; now when absent." })
    at: Date | null | undefined,
    @Ctx() { hours, calendar, now }: Context,
  ) {
    return hours.nextChange(place.hoursId, calendar, at ?? now);
  }

  @FieldResolver(() => [OpenPeriod], {
    description: "When it is open, or may be, between two moments at most 62 days apart; in order.",
  })
  openPeriods(
    @Root() place: Place,
    @Arg("from", () => DateTime, { description: "Start." }) from: Date,
    @Arg("to", () => DateTime, { description: "End, not included." }) to: Date,
    @Ctx() { hours, calendar }: Context,
  ) {
    const days = (to.getTime() - from.getTime()) / 86_400_000;
    if (!(days > 0 && days <= MOST_DAYS))
      throw expected(
        `to after from, by ${MOST_DAYS} days at most`,
        `${from.toISOString()} to ${to.toISOString()}`,
      );
    return hours.openPeriods(place.hoursId, calendar, from, to);
  }

  @FieldResolver(() => [NavigationLink], { description: "Links that start navigation there, one per app." })
  navigation(
    @Root() place: Place,
    @Arg("mode", () => TravelModeEnum, {
      nullable: true,
      defaultValue: "EBIKE",
      description: "How one travels.",
    })
    mode: TravelMode | null,
  ) {
    return navigationLinks(place, mode ?? "EBIKE");
  }
}
