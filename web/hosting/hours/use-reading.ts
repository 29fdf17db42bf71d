import { useQuery } from "@tanstack/react-query";
import { readHours } from "../../../schema/operations/read-hours.ts";
import { request } from "../../graphql/client.ts";
import { useDelayed } from "../../state/use-delayed.ts";

const TYPING = 300;

/** How a text is understood, once the typing rests; `read` undefined while nobody knows. */
export function useReading(text: string, zone: string, isOnline: boolean) {
  const wanted = text.trim();
  const settled = useDelayed(wanted, TYPING);
  const { data, isError, isFetching } = useQuery({
    queryKey: ["readHours", zone, settled],
    queryFn: async ({ signal }) => (await request(readHours, { text: settled, zone }, signal)).readHours,
    enabled: settled !== "" && isOnline,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isSettled = settled === wanted;
  return {
    read: isSettled ? data : undefined,
    hasFailed: isSettled && isError,
    isReading: wanted !== "" && (!isSettled || isFetching),
  };
}
