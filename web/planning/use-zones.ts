import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { coverageZones } from "../../schema/operations/planning-coverage.ts";
import { request } from "../graphql/client.ts";
import { useLanguage } from "../i18n/language.tsx";
import type { PlanningZone } from "../map/planning/types.ts";
import { isMultiPolygon } from "./is-multi-polygon.ts";
import { PATIENT } from "./patient.ts";
import type { QuestionInput } from "./question-input.ts";

const NONE: readonly PlanningZone[] = [];

/** The outlines of the table's districts, with their names. */
export function useZones(input: QuestionInput | null, parts: boolean) {
  const { language } = useLanguage();
  const question = input && whereOf(input);
  const { data, error, refetch } = useQuery({
    // Not "planning": an edit of a place moves no district.
    queryKey: ["planning-zones", question, parts],
    enabled: question !== null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    queryFn: async ({ signal }) =>
      question && (await request(coverageZones, { question, parts }, signal, PATIENT)).coverageZones,
  });
  const zones = useMemo(
    () =>
      data?.flatMap(({ zone: { code, name, nameEn, isApproximate }, boundary }): PlanningZone[] => {
        const shown = language === "en" ? (nameEn ?? name) : name;
        return isMultiPolygon(boundary) ? [{ code, name: shown, isApproximate, boundary }] : [];
      }),
    [data, language],
  );
  return { data: zones ?? NONE, error, refetch };
}

/** Outlines hang on the demand and the area alone: how near is near makes no other ones. */
function whereOf({ demandSet, area = null }: QuestionInput): QuestionInput {
  return { demandSet, area, threshold: { metres: 1000 } };
}
