import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { coveragePlaces } from "../../schema/operations/planning-coverage.ts";
import { request } from "../graphql/client.ts";
import type { PlanningPlaces } from "../map/planning/types.ts";
import { PATIENT } from "./patient.ts";
import type { QuestionInput } from "./question-input.ts";
import { LONG } from "./use-cells.ts";
import { bytesOf, statesAt } from "./week-bits.ts";

/** The places within reach, open or not at the hour. */
export function usePlaces(input: QuestionInput | null, hour: number | null) {
  const { data, error, refetch } = useQuery({
    queryKey: ["planning", "places", input],
    enabled: input !== null,
    placeholderData: keepPreviousData,
    staleTime: LONG,
    structuralSharing: false,
    queryFn: async ({ signal }) =>
      input && (await request(coveragePlaces, { question: input }, signal, PATIENT)).coveragePlaces,
  });
  const weeks = useMemo(
    () => data && { open: bytesOf(data.openWeek), unknown: bytesOf(data.unknownWeek) },
    [data],
  );
  const places = useMemo((): PlanningPlaces | null => {
    if (!data || !weeks) return null;
    const { codes, names, lat, lon, changes, kinds } = data;
    const states =
      hour === null ? whateverTheHours(changes) : statesAt(weeks.open, weeks.unknown, codes.length, hour);
    return { codes, names, lat, lon, changes, kinds, states };
  }, [data, weeks, hour]);
  return { data: places, error, refetch };
}

/** Each counts, but for those that the scenario takes away. */
const whateverTheHours = (changes: string): Uint8Array =>
  Uint8Array.from(changes, (change) => (change === "X" ? 2 : 0));
