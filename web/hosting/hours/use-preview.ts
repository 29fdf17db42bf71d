import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { previewChange } from "../../../schema/operations/preview-change.ts";
import { request } from "../../graphql/client.ts";
import { useDelayed } from "../../state/use-delayed.ts";
import type { HoursChange, Preview } from "./model.ts";

const TYPING = 150;

/**
 * What a place's hours would be like. The last answer stays until the next is in; one that is no longer wanted is
 * cancelled.
 * @param change null: as they are saved; undefined: not to be asked now, such as half a time
 */
export function usePreview(code: string, change: HoursChange | null | undefined, isOnline: boolean) {
  const key = change === undefined ? undefined : JSON.stringify(change);
  const [wanted, setWanted] = useState({ key, change });
  // The same change made anew is no reason to ask again.
  if (key !== undefined && key !== wanted.key) setWanted({ key, change });
  const settled = useDelayed(wanted, TYPING);
  const { data, isError, isFetching } = useQuery<Preview | null>({
    queryKey: ["hosting", "preview", code, settled.key],
    queryFn: async ({ signal }) => {
      const hours = settled.change;
      const answer = await request(previewChange, { code, change: hours ? { hours } : {} }, signal);
      return answer.previewChange[0] ?? null;
    },
    enabled: isOnline && settled.key !== undefined,
    placeholderData: keepPreviousData,
  });
  return {
    preview: data ?? null,
    hasFailed: isError,
    /** Whether the answer is of an earlier draft. */
    isBehind: isFetching || settled !== wanted,
  };
}
