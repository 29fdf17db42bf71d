import { Arg, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { noteSearch } from "../demand/unmet.service.ts";
import { DateTime } from "../graphql/scalars.ts";
import { checkedText } from "../input.ts";
import type { PlaceCluster } from "./clusters.queries.ts";
import { clustersIn } from "./clusters.service.ts";
import { matches } from "./filter.queries.ts";
import { cursorOf, type Page, pageOfPlaces } from "./page.service.ts";
import type { Place } from "./place.ts";
import { BoxInput, NearbyPlace, PlaceFilter, PlaceType, PointInput } from "./place.type.ts";
import { PlaceClusterType, PlaceConnection } from "./place-connection.type.ts";
import { countPlaces, findPlaceByCode } from "./places.queries.ts";
import { type Found, searchNearest } from "./search.service.ts";

@Resolver()
export class PlacesResolver {
  @Query(() => [NearbyPlace], {
    description: "The nearest places, in exact geodesic order. The position is neither stored nor logged.",
  })
  async nearestPlaces(
    @Arg("near", () => PointInput, { description: "Where from." }) near: PointInput,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20, description: "How many, 1-100." })
    first: number | null,
    @Arg("maxMetres", () => Float, { nullable: true, description: "No farther than this." })
    maxMetres: number | null | undefined,
    @Arg("filter", () => PlaceFilter, { nullable: true, description: "Which places." })
    filter: PlaceFilter | null | undefined,
    @Ctx() context: Context,
  ): Promise<Found[]> {
    const search = { near, first: first ?? 20, maxMetres: maxMetres ?? null, filter: filter ?? null };
    const found = await searchNearest(context, search);
    await noteSearch(context, search, found);
    return found;
  }

  @Query(() => PlaceType, {
    nullable: true,
    description: "The place with this code; null when there is none.",
  })
  async place(
    @Arg("code", () => ID, { description: "Its code." }) code: string,
    @Ctx() { db }: Context,
  ): Promise<Place | undefined> {
    return findPlaceByCode(db, checkedText("code", code, 64));
  }

  @Query(() => PlaceConnection, { description: "Places in order of their codes, page by page." })
  async places(
    @Arg("filter", () => PlaceFilter, { nullable: true, description: "Which places." })
    filter: PlaceFilter | null | undefined,
    @Arg("box", () => BoxInput, { nullable: true, description: "Only within these bounds." })
    box: BoxInput | null | undefined,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many, 1-100." })
    first: number | null,
    @Arg("after", () => String, { nullable: true, description: "endCursor of the page before." })
    after: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<PlaceConnection> {
    const input = { filter: filter ?? null, box: box ?? null, first: first ?? 50, after: after ?? null };
    return connectionOf(await pageOfPlaces(context, input), input.after);
  }

  @Query(() => [PlaceClusterType], {
    description: "Places grouped for a map: about one group per 64 pixels.",
  })
  placeClusters(
    @Arg("box", () => BoxInput, { description: "What the map shows." }) box: BoxInput,
    @Arg("zoom", () => Int, { description: "Web Mercator zoom, 0-22." }) zoom: number,
    @Arg("filter", () => PlaceFilter, { nullable: true, description: "Which places." })
    filter: PlaceFilter | null | undefined,
    @Arg("near", () => PointInput, {
      nullable: true,
      description:
        "Where the way starts, for the filter's openOnArrival. Arrivals more than two weeks away are left out.",
    })
    near: PointInput | null | undefined,
    @Arg("at", () => DateTime, {
      nullable: true,
      description: "When openness is counted: the filter's openAt, or now, when absent.",
    })
    at: Date | null | undefined,
    @Ctx() context: Context,
  ): Promise<PlaceCluster[]> {
    return clustersIn(context, { box, zoom, filter: filter ?? null, near: near ?? null, at: at ?? null });
  }
}

@Resolver(() => PlaceConnection)
export class PlaceConnectionResolver {
  @FieldResolver(() => Int, { description: "How many places match in all." })
  totalCount(@Root() { filter }: PlaceConnection, @Ctx() { db }: Context): Promise<number> {
    return countPlaces(db, matches(filter));
  }
}

@Resolver(() => PlaceClusterType)
export class PlaceClusterResolver {
  @FieldResolver(() => PlaceType, {
    nullable: true,
    description: "The place itself where there is just one.",
  })
  place(@Root() { onlyPlaceId }: PlaceCluster, @Ctx() { loaders }: Context) {
    return onlyPlaceId === null ? null : loaders.place.load(onlyPlaceId);
  }
}

function connectionOf({ places, hasNext, filter }: Page, after: string | null): PlaceConnection {
  const edges = places.map((place) => ({ cursor: cursorOf(place), node: place }));
  return {
    edges,
    nodes: places,
    pageInfo: {
      hasNextPage: hasNext,
      hasPreviousPage: after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    filter,
  };
}
