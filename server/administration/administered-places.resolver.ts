import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { DistrictType } from "../districts/district.type.ts";
import { PlaceVersionInput } from "../editing/editing.type.ts";
import { HostType } from "../hosts/host.type.ts";
import type { PlaceStatus } from "../places/place-snapshot.ts";
import {
  AdministeredPlaceEditType,
  AdministeredPlacePage,
  AdministeredPlaceType,
  PlaceFacts,
  PlaceStatusEnum,
} from "./administered-place.type.ts";
import type { AdministeredPlace } from "./administered-places.queries.ts";
import { allPlacesPage } from "./administered-places.service.ts";
import { changePlaceFacts, createPlace, reinstatePlace, retirePlace } from "./place-facts.service.ts";

const KEY = "Made by the caller, 8-100 characters: the same again is answered as the first time.";

@Resolver(() => AdministeredPlaceType)
export class AdministeredPlacesResolver {
  @Query(() => AdministeredPlacePage, {
    description: "Every place, retired ones too. For administrators; a demo's sees the demo's places.",
  })
  allPlaces(
    @Arg("text", () => String, {
      nullable: true,
      description: "Part of the name, address or code, 1-100 characters.",
    })
    text: string | null | undefined,
    @Arg("hostId", () => ID, { nullable: true, description: "Only this host's." })
    hostId: string | null | undefined,
    @Arg("districtCode", () => ID, { nullable: true, description: "In this district or any part of it." })
    districtCode: string | null | undefined,
    @Arg("status", () => PlaceStatusEnum, { nullable: true, description: "Only with this status." })
    status: PlaceStatus | null | undefined,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many, 1-100." })
    first: number | null,
    @Arg("after", () => String, { nullable: true, description: "endCursor of the page before." })
    after: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<AdministeredPlacePage> {
    return allPlacesPage(context, {
      text: text ?? null,
      hostId: hostId ?? null,
      districtCode: districtCode ?? null,
      status: status ?? null,
      first: first ?? 50,
      after: after ?? null,
    });
  }

  @Mutation(() => AdministeredPlaceEditType, {
    description: "Makes a place, shown at once, with no hours yet. For administrators.",
  })
  createPlace(
    @Arg("code", () => ID, {
      description: "A code that no place has, up to 64 characters without spaces; it never changes.",
    })
    code: string,
    @Arg("facts", () => PlaceFacts, { description: "What it is and where." }) facts: PlaceFacts,
    @Arg("idempotencyKey", () => String, { description: KEY }) idempotencyKey: string,
    @Ctx() context: Context,
  ): Promise<AdministeredPlaceEditType> {
    return createPlace(context, { code, facts, idempotencyKey });
  }

  @Mutation(() => AdministeredPlaceEditType, {
    description: "Changes what a place that is shown is, and where. For administrators.",
  })
  changePlaceFacts(
    @Arg("place", () => PlaceVersionInput, { description: "The place as last seen." })
    place: PlaceVersionInput,
    @Arg("facts", () => PlaceFacts, { description: "What is to change." }) facts: PlaceFacts,
    @Arg("idempotencyKey", () => String, { description: KEY }) idempotencyKey: string,
    @Ctx() context: Context,
  ): Promise<AdministeredPlaceEditType> {
    return changePlaceFacts(context, { place, facts, idempotencyKey });
  }

  @Mutation(() => AdministeredPlaceEditType, {
    description: "Shows a place no longer; its history is kept. For administrators.",
  })
  retirePlace(
    @Arg("place", () => PlaceVersionInput, { description: "The place as last seen." })
    place: PlaceVersionInput,
    @Arg("idempotencyKey", () => String, { description: KEY }) idempotencyKey: string,
    @Ctx() context: Context,
  ): Promise<AdministeredPlaceEditType> {
    return retirePlace(context, { place, idempotencyKey });
  }

  @Mutation(() => AdministeredPlaceEditType, {
    description: "Shows a retired place again, as it was. For administrators.",
  })
  reinstatePlace(
    @Arg("code", () => ID, { description: "Its code." }) code: string,
    @Arg("idempotencyKey", () => String, { description: KEY }) idempotencyKey: string,
    @Ctx() context: Context,
  ): Promise<AdministeredPlaceEditType> {
    return reinstatePlace(context, { code, idempotencyKey });
  }

  @FieldResolver(() => DistrictType, {
    nullable: true,
    description: "Where it lies, as precisely as is known.",
  })
  district(@Root() place: AdministeredPlace, @Ctx() { loaders }: Context) {
    return place.districtCode === null ? null : loaders.district.load(place.districtCode);
  }

  @FieldResolver(() => HostType, { nullable: true, description: "Whose premises it stands in." })
  host(@Root() place: AdministeredPlace, @Ctx() { loaders }: Context) {
    return place.hostId === null ? null : loaders.host.load(place.hostId);
  }
}
