import { useEffect, useRef } from "react";
import { boxOf } from "./box-of.ts";
import type { Coverage } from "./use-coverage.ts";
import type { MapDesk } from "./use-map-desk.ts";
import type { Question } from "./use-question.ts";

/** Shows the whole of what is asked about: at first, unless the link says where, and whenever it is somewhere else. */
export function useFirstFit({ state }: Question, { zones, zonesOf }: Coverage, { zoomTo }: MapDesk): void {
  const shown = useRef<string | null>(null);
  const isPlaced = useRef(state.view !== null);
  useEffect(() => {
    if (zones.length === 0 || zonesOf === shown.current) return;
    const isFirst = shown.current === null;
    shown.current = zonesOf;
    if (!(isFirst && isPlaced.current)) zoomTo(boxOf(zones.map(({ boundary }) => boundary)));
  }, [zones, zonesOf, zoomTo]);
}
