import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { checkedFirst, checkedText } from "../input.ts";
import type { Place } from "../places/place.ts";
import { PlaceType } from "../places/place.type.ts";
import { confirmPlace } from "./confirm.service.ts";
import { editPlaces } from "./edit.service.ts";
import {
  ChangePreview,
  PlaceChange,
  PlaceConfirmations,
  PlaceEdit,
  PlaceHistory,
  PlaceVersionInput,
} from "./editing.type.ts";
import { historyOf } from "./history.service.ts";
import { myPlacesPage } from "./my-places.service.ts";
import { MyPlaces } from "./my-places.type.ts";
import { previewChange } from "./preview.service.ts";
import { restorePlace } from "./restore.service.ts";

const KEY = "Made by the caller, 8-100 characters: the same again is answered as the first time.";

@Resolver()
export class EditingResolver {
  @Query(() => MyPlaces, {
    description: "The places that the signed-in person may edit, in order of their names.",
  })
  myPlaces(
    @Arg("text", () => String, { nullable: true, description: "Part of the name, address or code." })
    text: string | null | undefined,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many, 1-100." })
    first: number | null,
    @Arg("after", () => String, { nullable: true, description: "endCursor of the page before." })
    after: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<MyPlaces> {
    return myPlacesPage(context, {
      text: text ? checkedText("text", text, 100) : null,
      first: checkedFirst(first ?? 50, 100),
      after: after ?? null,
    });
  }

  @Query(() => [ChangePreview], {
    description: "What places would be after a change, for those who may edit them; nothing is saved.",
  })
  previewChange(
    @Arg("codes", () => [ID], { description: "Which places, 1-500." }) codes: string[],
    @Arg("change", () => PlaceChange, { description: "What is to change." }) change: PlaceChange,
    @Ctx() context: Context,
  ): Promise<ChangePreview[]> {
    return previewChange(context, codes, change);
  }

  @Query(() => PlaceHistory, { description: "Every change of a place, for those who may edit it." })
  placeHistory(
    @Arg("code", () => ID, { description: "Its code." }) code: string,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20, description: "How many, 1-100." })
    first: number | null,
    @Arg("before", () => Int, { nullable: true, description: "nextBefore of the page before." })
    before: number | null | undefined,
    @Ctx() context: Context,
  ): Promise<PlaceHistory> {
    return historyOf(context, { code, first: checkedFirst(first ?? 20, 100), before: before ?? null });
  }

  @Mutation(() => PlaceEdit, { description: "Changes a place. NOT_FOUND for those who may not edit it." })
  async changePlace(
    @Arg("place", () => PlaceVersionInput, { description: "The place as last seen." })
    place: PlaceVersionInput,
    @Arg("change", () => PlaceChange, { description: "What is to change." }) change: PlaceChange,
    @Arg("idempotencyKey", () => String, { description: KEY }) idempotencyKey: string,
    @Ctx() context: Context,
  ): Promise<PlaceEdit> {
    const [edit] = await editPlaces(context, { places: [place], change, idempotencyKey });
    if (!edit) throw new Error("expected one answer to one change");
    return edit;
  }

  @Mutation(() => [PlaceEdit], {
    description: "The same change of many places, all or none, in the order given.",
  })
  changePlaces(
    @Arg("places", () => [PlaceVersionInput], { description: "The places as last seen, 1-500." })
    places: PlaceVersionInput[],
    @Arg("change", () => PlaceChange, { description: "What is to change." }) change: PlaceChange,
    @Arg("idempotencyKey", () => String, { description: KEY }) idempotencyKey: string,
    @Ctx() context: Context,
  ): Promise<PlaceEdit[]> {
    return editPlaces(context, { places, change, idempotencyKey });
  }

  @Mutation(() => PlaceEdit, {
    description:
      "Makes a place again what it was as of a version in its history. That is a change like any other.",
  })
  restorePlace(
    @Arg("place", () => PlaceVersionInput, { description: "The place as last seen." })
    place: PlaceVersionInput,
    @Arg("version", () => Int, { description: "The version that it is to be again." }) version: number,
    @Arg("idempotencyKey", () => String, { description: KEY }) idempotencyKey: string,
    @Ctx() context: Context,
  ): Promise<PlaceEdit> {
    return restorePlace(context, { place, version, idempotencyKey });
  }

  @Mutation(() => PlaceType, {
    description:
      "Says that the hours are still correct; anybody may, once a day for a place. By somebody who may edit the place it confirms the hours, by others it is counted.",
  })
  confirmPlace(
    @Arg("code", () => ID, { description: "Its code." }) code: string,
    @Arg("idempotencyKey", () => String, { description: KEY }) idempotencyKey: string,
    @Ctx() context: Context,
  ): Promise<Place> {
    return confirmPlace(context, { code, idempotencyKey });
  }
}

@Resolver(() => PlaceType)
export class PlaceConfirmationsResolver {
  @FieldResolver(() => PlaceConfirmations, {
    description: "What riders and neighbours say of the hours, counted.",
  })
  async confirmations(@Root() place: Place, @Ctx() { loaders }: Context): Promise<PlaceConfirmations> {
    return (await loaders.confirmations.load(place.id)) ?? { recent: 0, recentSignedIn: 0, lastAt: null };
  }
}
