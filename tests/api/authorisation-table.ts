import type { TestApi } from "../support/api.ts";
import { ACCOUNT_MUTATIONS } from "./authorisation-accounts.ts";
import { ADMINISTRATION_MUTATIONS } from "./authorisation-administration.ts";
import { PLACE_MUTATIONS } from "./authorisation-places.ts";
import { PLANNING_MUTATIONS } from "./authorisation-planning.ts";

/** Who asks: nobody, an owner of another host, an owner of the host asked about, a planner, an administrator. */
export const CALLERS = ["anonymous", "another host", "host", "planner", "administrator"] as const;
export type Caller = (typeof CALLERS)[number];

/** What comes of it: it is done, or the code of the refusal. */
type Outcome = "done" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND";

/** What a mutation needs around it. */
export interface World {
  api: TestApi;
  /** The host that everything asked about belongs to, and the one that the other host's member belongs to. */
  hosts: { own: string; other: string };
}

/** A case's own name, that no other case has, and the account that asks. */
export interface Case {
  name: string;
  userId: string | null;
}

export interface Mutation {
  document: string;
  may: Record<Caller, Outcome>;
  /** Makes what is asked about; answers the variables. */
  prepare(world: World, of: Case): Promise<Record<string, unknown>>;
}

/** What each caller may do, mutation by mutation: whoever adds one says it here. */
export const MUTATIONS: ReadonlyMap<string, Mutation> = new Map(
  Object.entries({
    ...PLACE_MUTATIONS,
    ...ACCOUNT_MUTATIONS,
    ...ADMINISTRATION_MUTATIONS,
    ...PLANNING_MUTATIONS,
  }),
);
