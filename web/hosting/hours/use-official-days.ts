import { useQuery } from "@tanstack/react-query";
import { officialCalendar } from "../../../schema/operations/official-calendar.ts";
import { request } from "../../graphql/client.ts";

const HOUR = 60 * 60_000;

/** A year's days off and make-up workdays, by date; kept for when there is no network. */
export function useOfficialDays(year: number) {
  const { data, isError } = useQuery({
    queryKey: ["officialCalendar", year],
    queryFn: async ({ signal }) => (await request(officialCalendar, { year }, signal)).officialCalendar,
    staleTime: HOUR,
    meta: { isKept: true },
  });
  return {
    days: new Map(data?.days.map((day) => [day.date, day])),
    /** Null: not known yet. */
    isPublished: data?.isPublished ?? null,
    hasFailed: isError && !data,
  };
}
