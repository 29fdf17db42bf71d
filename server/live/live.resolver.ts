import { Resolver, Root, Subscription } from "type-graphql";
import { InputError } from "../errors.ts";
import type { Change } from "./change.ts";
import type { ChangeFeed } from "./feed.ts";
import { PlacesChanged } from "./live.type.ts";

/** What a subscription is given: nothing of who asks, for nothing depends on it. */
export type LiveContext = { feed: ChangeFeed };

@Resolver(() => PlacesChanged)
export class LiveResolver {
  @Subscription(() => PlacesChanged, {
    description: "Changes of places as they are made, by anybody; answered at /graphql/stream alone.",
    subscribe: ({ context }: { context: LiveContext }) => context.feed.follow(),
  })
  placesChanged(@Root() change: Change | undefined): PlacesChanged {
    // executed like a query, without anything to follow
    if (!change) throw new InputError("expected a subscription at /graphql/stream, got one at /graphql");
    return change.kind === "places"
      ? { codes: [...change.codes], everything: false }
      : { codes: [], everything: true };
  }
}
