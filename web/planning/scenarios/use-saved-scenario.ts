import { useQuery } from "@tanstack/react-query";
import { scenarioById } from "../../../schema/operations/planning-scenarios.ts";
import { request } from "../../graphql/client.ts";
import type { SavedScenario } from "./draft.ts";

export const scenarioKey = (id: string | null) => ["planning-scenario", id] as const;

export async function fetchScenario(id: string, signal?: AbortSignal): Promise<SavedScenario | null> {
  return (await request(scenarioById, { id }, signal)).scenario;
}

/**
 * A saved scenario as it was opened; null: there is none. It is not asked for again by itself: what is changed hangs on
 * this version, and a later one must not take its place unseen.
 */
export const useSavedScenario = (id: string | null) =>
  useQuery({
    queryKey: scenarioKey(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
    queryFn: ({ signal }) => (id === null ? null : fetchScenario(id, signal)),
  });
