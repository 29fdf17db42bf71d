import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { GeoJson } from "../graphql/scalars.ts";
import { checkedFirst, checkedText } from "../input.ts";
import { MOST_DISTRICT_CODE } from "./district.ts";
import { DistrictType } from "./district.type.ts";
import { type District, findDistricts } from "./districts.queries.ts";

/** More than the counties of the country, 2,843 in 2024. */
const MOST_DISTRICTS = 5000;

@Resolver(() => DistrictType)
export class DistrictResolver {
  @Query(() => [DistrictType], { description: "Districts in order of their codes." })
  districts(
    @Arg("parentCode", () => ID, { nullable: true, description: "Only the direct parts of this district." })
    parentCode: string | null | undefined,
    @Arg("text", () => String, { nullable: true, description: "Part of the name, 1-100 characters." })
    text: string | null | undefined,
    @Arg("first", () => Int, { defaultValue: MOST_DISTRICTS, description: "1-5,000." })
    first: number,
    @Ctx() { db }: Context,
  ): Promise<District[]> {
    return findDistricts(db, {
      parentCode: parentCode == null ? null : checkedText("parentCode", parentCode, MOST_DISTRICT_CODE),
      text: text == null ? null : checkedText("text", text, 100),
      limit: checkedFirst(first, MOST_DISTRICTS),
    });
  }

  @FieldResolver(() => DistrictType, { nullable: true, description: "What it is part of." })
  parent(@Root() district: District, @Ctx() { loaders }: Context) {
    return district.parentCode === null ? null : loaders.district.load(district.parentCode);
  }

  @FieldResolver(() => GeoJson, {
    nullable: true,
    description: "A MultiPolygon; null where none was imported.",
  })
  boundary(@Root() district: District, @Ctx() { loaders }: Context) {
    return loaders.boundary.load(district.code);
  }
}
