import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { coverageCells } from "../../schema/operations/planning-coverage.ts";
import { request } from "../graphql/client.ts";
import type { PlanningCells } from "../map/planning/types.ts";
import { PATIENT } from "./patient.ts";
import type { QuestionInput } from "./question-input.ts";
import { bytesOf, statesAt, statesOf } from "./week-bits.ts";

/** Milliseconds that many cells may stand without being asked for again; edits of places renew them at once. */
export const LONG = 10 * 60_000;

/** Every cell as it is at the hour: all hours come at once, so that the next one needs no network. */
export function useCells(input: QuestionInput | null, hour: number | null) {
  const { data, error, refetch } = useQuery({
    queryKey: ["planning", "cells", input],
    enabled: input !== null,
    placeholderData: keepPreviousData,
    staleTime: LONG,
    // Comparing so many with the last ones would take longer than drawing them.
    structuralSharing: false,
    queryFn: async ({ signal }) => {
      if (!input) return null;
      const answer = await request(coverageCells, { question: input }, signal, PATIENT);
      return { ...answer.coverageCells, of: JSON.stringify([input.demandSet, input.area]) };
    },
  });
  const weeks = useMemo(
    () => data && { covered: bytesOf(data.coveredWeek), possible: bytesOf(data.possibleWeek) },
    [data],
  );
  const cells = useMemo((): PlanningCells | null => {
    if (!data || !weeks) return null;
    const states =
      hour === null
        ? statesOf(data.states, "CPU")
        : statesAt(weeks.covered, weeks.possible, data.cells.length, hour);
    return { ids: data.cells, weights: data.weights, states };
  }, [data, weeks, hour]);
  return { data: cells, of: data?.of ?? null, error, refetch };
}
