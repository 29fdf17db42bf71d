import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { StreetNetworkType } from "./street-network.type.ts";
import { allNetworks } from "./streets.service.ts";

@Resolver()
export class StreetsResolver {
  @Query(() => [StreetNetworkType], { description: "The street networks there are. For planners." })
  streetNetworks(@Ctx() context: Context): Promise<StreetNetworkType[]> {
    return allNetworks(context);
  }
}
