import { Arg, Ctx, FieldResolver, Float, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { OpennessEnum } from "../hours/hours.type.ts";
import { NearbyPlace, TravelModeEnum } from "./place.type.ts";
import { arrivalAt, type TravelMode, travelSeconds } from "./travel.ts";

@Resolver(() => NearbyPlace)
export class NearbyPlaceResolver {
  @FieldResolver(() => Float, {
    description: "Estimated minutes: distance × detour factor ÷ speed. Not a route.",
  })
  travelMinutes(
    @Root() { metres }: NearbyPlace,
    @Arg("mode", () => TravelModeEnum, { description: "How one travels." }) mode: TravelMode,
    @Ctx() { travel }: Context,
  ): number {
    return travelSeconds(metres, mode, travel) / 60;
  }

  @FieldResolver(() => OpennessEnum, {
    description: "Whether it is open on arrival, leaving at the filter's openAt, or now.",
  })
  opennessOnArrival(
    @Root() { place, metres, departure }: NearbyPlace,
    @Arg("mode", () => TravelModeEnum, { description: "How one travels." }) mode: TravelMode,
    @Ctx() { hours, calendar, travel }: Context,
  ) {
    return hours.opennessAt(place.hoursId, calendar, arrivalAt(departure, metres, mode, travel));
  }
}
