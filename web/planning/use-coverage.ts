import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import type { ResultOf } from "../../schema/operations/graphql.ts";
import { coverageAtHour, coverageWeek } from "../../schema/operations/planning-coverage.ts";
import { request } from "../graphql/client.ts";
import type { PlanningCells, PlanningPlaces, PlanningZone } from "../map/planning/types.ts";
import { useDelayed } from "../state/use-delayed.ts";
import { PATIENT } from "./patient.ts";
import type { QuestionInput } from "./question-input.ts";
import { useCells } from "./use-cells.ts";
import { usePlaces } from "./use-places.ts";
import { useZones } from "./use-zones.ts";

export type CoverageWeek = ResultOf<typeof coverageWeek>["coverageWeek"];
export type AtHour = ResultOf<typeof coverageAtHour>;
export type ZoneCoverage = AtHour["coverageByDistrict"][number];
export type Gap = AtHour["coverageGaps"][number];

/** All that is known of one question; null: not yet. What was known stays while something else is asked. */
export interface Coverage {
  /** At the hour, at once whatever hour it is; so are `places`. */
  readonly cells: PlanningCells | null;
  /** Of which demand and area the cells are, to tell when they are elsewhere. */
  readonly cellsOf: string | null;
  readonly places: PlanningPlaces | null;
  readonly week: CoverageWeek | null;
  readonly zones: readonly PlanningZone[];
  /** The sum, the table and the gaps, a moment after the hour has come to rest. */
  readonly atHour: AtHour | null;
  /** `atHour` is still of another hour or question. */
  readonly isRenewing: boolean;
  /** The hour that `atHour` is of, where that of the hour asked about did not come; null: it did, or still may. */
  readonly former: { readonly hour: number | null } | null;
  readonly error: Error | null;
  retry(): void;
}

/** Milliseconds that the hour must rest before the server is asked about it. */
const REST = 80;
/** More would hide the map below their marks. */
export const MOST_GAPS = 10;

/**
 * Asks about the week once a question, and about the table and the gaps at every hour.
 * @param input without the hour; null: nothing is asked
 */
export function useCoverage(input: QuestionInput | null, hour: number | null, parts: boolean): Coverage {
  const cells = useCells(input, hour);
  const places = usePlaces(input, hour);
  const zones = useZones(input, parts);
  const week = useWeek(input);
  const settled = useDelayed(hour, REST);
  const atHour = useAtHour(input, settled, parts);
  const former = useFormer(input, settled, parts, atHour);
  const asked = [atHour, week, cells, places, zones];
  return {
    cells: cells.data,
    cellsOf: cells.of,
    places: places.data,
    week: week.data ?? null,
    zones: zones.data,
    atHour: atHour.data ?? former?.atHour ?? null,
    isRenewing: atHour.isPlaceholderData || settled !== hour,
    former,
    error: asked.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const { error, refetch } of asked) if (error) void refetch();
    },
  };
}

/** The sum, the table and the gaps at an hour. */
export const useAtHour = (input: QuestionInput | null, hour: number | null, parts: boolean) =>
  useQuery({
    queryKey: ["planning", "hour", input, hour, parts],
    enabled: input !== null,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      input &&
      (await request(
        coverageAtHour,
        { question: { ...input, hour }, parts, gaps: MOST_GAPS },
        signal,
        PATIENT,
      )),
  });

/** What came last of the same question at another hour, once this hour's has failed: better than nothing, if one says so. */
function useFormer(
  input: QuestionInput | null,
  hour: number | null,
  parts: boolean,
  { data, isPlaceholderData, error }: ReturnType<typeof useAtHour>,
) {
  const last = useRef<{ input: typeof input; hour: typeof hour; parts: boolean; atHour: AtHour } | null>(
    null,
  );
  if (data && !isPlaceholderData) last.current = { input, hour, parts, atHour: data };
  const isSame = last.current?.input === input && last.current?.parts === parts;
  return error && !data && isSame ? last.current : null;
}

/** The share at each hour of the week. */
export const useWeek = (input: QuestionInput | null) =>
  useQuery({
    queryKey: ["planning", "week", input],
    enabled: input !== null,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      input && (await request(coverageWeek, { question: input }, signal, PATIENT)).coverageWeek,
  });
