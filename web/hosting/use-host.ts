import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { viewer } from "../../schema/operations/viewer.ts";
import { NetworkError, request, ServerError } from "../graphql/client.ts";
import { recall, remember } from "../state/remembered.ts";
import { LAST_HOST, useViewer, type Viewer } from "../state/use-viewer.ts";

/** Whoever works here, as far as this screen needs to know them. */
export type Host = Pick<Viewer, "id" | "name" | "email">;

/**
 * Who is signed in; null: nobody, undefined: not known yet. Until the server has told, whoever was here last: without a
 * network they go on with what is kept, and nothing is sent in their name before the server was asked.
 */
export function useHost(): Host | null | undefined {
  const { data } = useViewer();
  useEffect(() => {
    if (data !== undefined)
      remember(LAST_HOST, JSON.stringify(data && { id: data.id, name: data.name, email: data.email }));
  }, [data]);
  const last = useMemo(recallHost, []);
  return data === undefined ? (last ?? undefined) : data;
}

function recallHost(): Host | null {
  try {
    return JSON.parse(recall(LAST_HOST) ?? "null") as Host | null;
  } catch {
    return null;
  }
}

/** Asks the server now who is signed in; null: it cannot be asked. */
export async function askWhoIs(client: QueryClient): Promise<{ account: string | null } | null> {
  try {
    const { viewer: now } = await request(viewer, {});
    client.setQueryData(["viewer"], now);
    return { account: now?.id ?? null };
  } catch (error) {
    if (error instanceof NetworkError || error instanceof ServerError) return null;
    throw error;
  }
}
