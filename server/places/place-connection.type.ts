import { Field, Int, ObjectType } from "type-graphql";
import type { ResolvedFilter } from "./filter.queries.ts";
import type { Box, LatLon, Place } from "./place.ts";
import { BoxType, Location, PlaceType } from "./place.type.ts";

@ObjectType({ description: "Where a page stands in the whole list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follow." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether some come before." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last; pass it as `after` for the next page.",
  })
  endCursor!: string | null;
}

@ObjectType({ description: "A place in a list." })
export class PlaceEdge {
  @Field(() => String, { description: "Opaque; pass it as `after`." })
  cursor!: string;

  @Field(() => PlaceType, { description: "The place." })
  node!: Place;
}

@ObjectType({ description: "A page of places, in order of their codes." })
export class PlaceConnection {
  @Field(() => [PlaceEdge], { description: "The places with their cursors." })
  edges!: PlaceEdge[];

  @Field(() => [PlaceType], { description: "The places." })
  nodes!: Place[];

  @Field(() => PageInfo, { description: "Where the page stands." })
  pageInfo!: PageInfo;

  /** What the page was taken from, for totalCount; not in the schema. */
  filter!: ResolvedFilter;
}

@ObjectType("PlaceCluster", { description: "Places close together on the map at a zoom." })
export class PlaceClusterType {
  @Field(() => Location, { description: "The mean of its places." })
  location!: LatLon;

  @Field(() => Int, { description: "How many places." })
  count!: number;

  @Field(() => Int, { description: "How many of them are open." })
  openCount!: number;

  @Field(() => Int, { description: "How many of them have hours that are not known." })
  unknownCount!: number;

  @Field(() => BoxType, { description: "The bounds of its places." })
  box!: Box;

  /** The id of the place where there is just one; not in the schema. */
  onlyPlaceId!: number | null;
}
