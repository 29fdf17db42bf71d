import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { administrator } from "../administration/access.ts";
import type { Context } from "../context.ts";
import { type Amenity, findAmenityUses } from "./amenities.queries.ts";
import { changeAmenity, createAmenity, removeAmenity } from "./amenities.service.ts";
import { AmenityType } from "./amenity.type.ts";
import { AMENITY_ICONS } from "./amenity-icons.ts";
import { AmenityUse } from "./amenity-use.type.ts";

const NAME = "Chinese name, up to 40 characters.";
const NAME_EN = "English name, up to 40 characters.";
const ICON = "One of amenityIcons.";

@Resolver()
export class CatalogueAdministrationResolver {
  @Query(() => [String], { description: "The icons that an amenity may have." })
  amenityIcons(): readonly string[] {
    return AMENITY_ICONS;
  }

  @Query(() => [AmenityUse], {
    description: "The catalogue in its own order, with how much each entry is used. For administrators.",
  })
  amenityUses(@Ctx() { db, viewer }: Context): Promise<AmenityUse[]> {
    administrator(viewer);
    return findAmenityUses(db);
  }

  @Mutation(() => AmenityType, { description: "Adds an entry to the catalogue. For administrators." })
  createAmenity(
    @Arg("code", () => ID, {
      description: "A code that no entry has: 2-40 of A-Z, 0-9 and _, a letter first. It never changes.",
    })
    code: string,
    @Arg("name", () => String, { description: NAME }) name: string,
    @Arg("nameEn", () => String, { description: NAME_EN }) nameEn: string,
    @Arg("icon", () => String, { description: ICON }) icon: string,
    @Ctx() context: Context,
  ): Promise<Amenity> {
    return createAmenity(context, { code, name, nameEn, icon });
  }

  @Mutation(() => AmenityType, {
    description: "Changes names and icon of an entry of the catalogue. For administrators.",
  })
  changeAmenity(
    @Arg("code", () => ID, { description: "Which entry." }) code: string,
    @Arg("name", () => String, { description: NAME }) name: string,
    @Arg("nameEn", () => String, { description: NAME_EN }) nameEn: string,
    @Arg("icon", () => String, { description: ICON }) icon: string,
    @Ctx() context: Context,
  ): Promise<Amenity> {
    return changeAmenity(context, { code, name, nameEn, icon });
  }

  @Mutation(() => ID, {
    description: "Removes an entry that no place lists; answers its code. For administrators.",
  })
  removeAmenity(
    @Arg("code", () => ID, { description: "Which entry." }) code: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return removeAmenity(context, code);
  }
}
