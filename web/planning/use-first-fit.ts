import { useEffect, useRef } from "react";
import { demandBox } from "./demand-box.ts";
import type { Coverage } from "./use-coverage.ts";
import type { MapDesk } from "./use-map-desk.ts";
import type { Question } from "./use-question.ts";

/** Shows where the demand is that is asked about: at first, unless the link says where, and whenever it is elsewhere. */
export function useFirstFit({ state }: Question, { cells, cellsOf }: Coverage, { fitTo }: MapDesk): void {
  const shown = useRef<string | null>(null);
  const isPlaced = useRef(state.view !== null);
  useEffect(() => {
    if (!cells || cellsOf === shown.current) return;
    const isFirst = shown.current === null;
    shown.current = cellsOf;
    const box = isFirst && isPlaced.current ? null : demandBox(cells);
    if (box) fitTo(box);
  }, [cells, cellsOf, fitTo]);
}
