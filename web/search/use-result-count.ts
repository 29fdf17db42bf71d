import { useState } from "react";
import type { Point, RiderState } from "../state/rider-state.ts";

/** How many results are asked for, step by step; the last is the most that the server gives. */
const STEPS = [20, 50, 100] as const;

/** How many places to ask for: more on request, the least again for another search. */
export function useResultCount(state: RiderState, near: Point | null) {
  const { mode, openOnly, amenities, kind, radius } = state;
  const search = JSON.stringify([near, mode, openOnly, amenities, kind, radius]);
  const [grown, setGrown] = useState({ search, step: 0 });
  const step = grown.search === search ? grown.step : 0;
  return {
    first: STEPS[step] ?? STEPS[0],
    canGrow: step < STEPS.length - 1,
    grow: () => setGrown({ search, step: step + 1 }),
  };
}
