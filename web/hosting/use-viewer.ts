import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { viewer } from "../../schema/operations/viewer.ts";
import { request } from "../graphql/client.ts";

/** Known offline too, so that edits can be queued in somebody's name. */
const viewerQuery = queryOptions({
  queryKey: ["viewer"],
  queryFn: async ({ signal }) => (await request(viewer, {}, signal)).viewer,
  gcTime: 24 * 60 * 60_000,
  meta: { isKept: true },
});

/** Who is signed in; null: nobody. */
export const useViewer = () => useQuery(viewerQuery);

/** The same asked of the server now. @throws NetworkError without a network */
export const askViewer = (client: QueryClient) =>
  client.fetchQuery({ ...viewerQuery, staleTime: 0, retry: false });
