import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ResultOf } from "../../schema/operations/graphql.ts";
import { viewer as viewerDocument } from "../../schema/operations/viewer.ts";
import { request } from "../graphql/client.ts";
import { authRequest } from "./auth-request.ts";
import { remember } from "./remembered.ts";

export type Viewer = NonNullable<ResultOf<typeof viewerDocument>["viewer"]>;
export type Role = Viewer["roles"][number];

const KEY = ["viewer"];
/** Under which a host who works without a network is remembered. */
export const LAST_HOST = "host";

/** Who is signed in on this device; `data` is null for nobody, undefined while that is not known. */
export function useViewer() {
  return useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => (await request(viewerDocument, {}, signal)).viewer,
  });
}

/** Ends this device's session and forgets all that was shown to it. @throws as `authRequest` does */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await authRequest("/sign-out");
    becomes(client, null);
  };
}

/** After signing in: asks anew who that is; what somebody else was shown is forgotten. */
export async function renewViewer(client: QueryClient): Promise<Viewer | null> {
  const { viewer } = await request(viewerDocument, {});
  becomes(client, viewer);
  return viewer;
}

function becomes(client: QueryClient, viewer: Viewer | null): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
  client.setQueryData(KEY, viewer);
  if (viewer === null) remember(LAST_HOST, "null");
}

/** The screen on which somebody with these rights has most to do. */
export function homeOf({ roles, memberships }: Pick<Viewer, "roles" | "memberships">): string {
  if (roles.includes("ADMINISTRATOR")) return "/admin";
  if (roles.includes("PLANNER")) return "/plan";
  return memberships.length > 0 ? "/host" : "/account";
}
