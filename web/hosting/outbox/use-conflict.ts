import { useQuery } from "@tanstack/react-query";
import { previewPlaces } from "../../../schema/operations/change-place.ts";
import type { ResultOf } from "../../../schema/operations/graphql.ts";
import { placeHistory } from "../../../schema/operations/place-history.ts";
import { request } from "../../graphql/client.ts";
import { bothTouched, changeOf, isOnlyConfirmed, theirsSince } from "./conflict.ts";
import type { Step } from "./queue.ts";

export type Revision = ResultOf<typeof placeHistory>["placeHistory"]["revisions"][number];
export type FieldChange = Revision["changes"][number];

/** Both sides of a conflict. */
export interface Sides {
  readonly theirs: readonly Revision[];
  /** What my change would make of the latest version; null: cannot be told. */
  readonly mine: readonly FieldChange[] | null;
  /** The fields that both touched. */
  readonly both: ReadonlySet<string>;
  /** The version by now. */
  readonly version: number;
  /** They only confirmed the hours: there is nothing to choose. */
  readonly isHarmless: boolean;
}

const MOST_REVISIONS = 50;

/** What others did to a place since it was last seen, and what my step would do on top. */
export function useConflict({ code, version }: { code: string; version: number }, step: Step) {
  const change = changeOf(step);
  return useQuery({
    queryKey: ["hosting", "conflict", code, version, step],
    staleTime: 0,
    queryFn: async ({ signal }): Promise<Sides> => {
      const [{ placeHistory: history }, preview] = await Promise.all([
        request(placeHistory, { code, first: MOST_REVISIONS, before: null }, signal),
        // What the server refuses of my change it will say when it is put on top.
        request(previewPlaces, { codes: [code], change }, signal).catch(() => null),
      ]);
      const theirs = theirsSince(history.revisions, version);
      const [mine] = preview?.previewChange ?? [];
      return {
        theirs,
        mine: step.is === "change" ? (mine?.changes ?? null) : null,
        both: bothTouched(change, theirs),
        version: history.revisions[0]?.version ?? version,
        isHarmless: isOnlyConfirmed(theirs),
      };
    },
  });
}
