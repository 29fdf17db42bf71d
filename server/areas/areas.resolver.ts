import type { MultiPolygon, Polygon } from "geojson";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { GeoJsonArea } from "../graphql/scalars.ts";
import { AreaType } from "./area.type.ts";
import { allAreas, removeArea, saveArea } from "./areas.service.ts";

@Resolver()
export class AreasResolver {
  @Query(() => [AreaType], { description: "Areas that planners saved, by name. For planners." })
  areas(@Ctx() context: Context): Promise<AreaType[]> {
    return allAreas(context);
  }

  @Mutation(() => AreaType, { description: "Saves an area under a name that none has. For planners." })
  saveArea(
    @Arg("name", () => String, { description: "1-100 characters." }) name: string,
    @Arg("boundary", () => GeoJsonArea, { description: "Must not cross itself." })
    boundary: Polygon | MultiPolygon,
    @Ctx() context: Context,
  ): Promise<AreaType> {
    return saveArea(context, { name, boundary });
  }

  @Mutation(() => ID, { description: "Removes an area: its owner's, or an administrator's right." })
  removeArea(
    @Arg("code", () => ID, { description: "Its code." }) code: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return removeArea(context, code);
  }
}
