import type { ResultOf } from "../../schema/operations/graphql.ts";
import type { invitation } from "../../schema/operations/invitations.ts";

/** What an invitation offers. */
export type Offer = NonNullable<ResultOf<typeof invitation>["invitation"]>;
