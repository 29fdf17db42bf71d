import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { coverageZones } from "../../schema/operations/planning-coverage.ts";
import { request } from "../graphql/client.ts";
import type { PlanningZone } from "../map/planning/types.ts";
import { isMultiPolygon } from "./is-multi-polygon.ts";
import type { QuestionInput } from "./question-input.ts";

const NONE: readonly PlanningZone[] = [];

/** The outlines of the table's districts. */
export function useZones(input: QuestionInput | null, parts: boolean) {
  const question = input && whereOf(input);
  const { data, error, refetch } = useQuery({
    // Not "planning": an edit of a place moves no district.
    queryKey: ["planning-zones", question, parts],
    enabled: question !== null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    queryFn: async ({ signal }): Promise<readonly PlanningZone[]> => {
      if (!question) return NONE;
      const { coverageZones: zones } = await request(coverageZones, { question, parts }, signal);
      return zones.flatMap(({ zone, boundary }) =>
        isMultiPolygon(boundary) ? [{ code: zone.code, isApproximate: zone.isApproximate, boundary }] : [],
      );
    },
  });
  return { data: data ?? NONE, error, refetch };
}

/** Outlines hang on the demand and the area alone: how near is near makes no other ones. */
function whereOf({ demandSet, area = null }: QuestionInput): QuestionInput {
  return { demandSet, area, threshold: { metres: 1000 } };
}
