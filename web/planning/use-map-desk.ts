import type { Polygon } from "geojson";
import { type RefObject, useCallback, useMemo, useRef, useState } from "react";
import type {
  PlanningCandidate,
  PlanningIsochrone,
  PlanningMapHandle,
  PlanningMapMode,
} from "../map/planning/types.ts";
import type { Box, MapPoint } from "../map/types.ts";

/** What a panel puts on the map besides the answer. */
export interface Sites {
  readonly candidates: readonly PlanningCandidate[];
  onMove(id: string, to: MapPoint): void;
}

/** The map as the panels use it: what is marked on it, where it goes, and asking the planner to point at something. */
export interface MapDesk {
  readonly handle: RefObject<PlanningMapHandle | null>;
  /** What the map is in: brought into view when something is shown on it or asked of it. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly fit: Box | null;
  /** Because the planner asked to see it. */
  zoomTo(box: Box): void;
  /** Because something else is asked about: the page stays where it is. */
  fitTo(box: Box): void;
  /** Code of the district that is marked; null: none. */
  readonly zone: string | null;
  markZone(code: string | null): void;
  /** The district that is pointed at in the table, before any that is marked. */
  readonly pointed: string | null;
  pointAt(code: string | null): void;
  /** Rank of the gap that is marked; null: none. */
  readonly gap: number | null;
  markGap(rank: number | null): void;
  /** The place that was pressed last, by its code. */
  readonly place: string | null;
  pressPlace(code: string | null): void;
  readonly sites: Sites;
  showSites(sites: Sites | null): void;
  readonly isochrones: readonly PlanningIsochrone[];
  showIsochrones(isochrones: readonly PlanningIsochrone[]): void;
  /** Shows today on the left and the scenario on the right. */
  readonly isComparing: boolean;
  compare(isComparing: boolean): void;
  readonly mode: PlanningMapMode;
  /** Lets an area be drawn; null: given up. What was asked for before is given up too. */
  draw(): Promise<Polygon | null>;
  /** Lets a point be pressed; null: given up. */
  pick(): Promise<MapPoint | null>;
  /** Gives up drawing or picking. */
  stop(): void;
  /** For the map: what was drawn or pressed. */
  finish(drawn: Polygon | MapPoint | null): void;
}

type Asked =
  | { readonly mode: "draw"; readonly answer: (polygon: Polygon | null) => void }
  | { readonly mode: "add"; readonly answer: (point: MapPoint | null) => void };

const NO_SITES: Sites = { candidates: [], onMove: () => undefined };
const NO_ISOCHRONES: readonly PlanningIsochrone[] = [];

export function useMapDesk(): MapDesk {
  const handle = useRef<PlanningMapHandle>(null);
  const frame = useRef<HTMLElement>(null);
  const [fit, fitTo] = useState<Box | null>(null);
  const bringUp = useCallback(() => frame.current?.scrollIntoView({ block: "nearest" }), []);
  const [zone, markZone] = useState<string | null>(null);
  const [pointed, pointAt] = useState<string | null>(null);
  const [gap, markGap] = useState<number | null>(null);
  const [place, pressPlace] = useState<string | null>(null);
  const [sites, showSites] = useState<Sites | null>(null);
  const [isochrones, showIsochrones] = useState(NO_ISOCHRONES);
  const [isComparing, compare] = useState(false);
  const pointing = usePointing(bringUp);
  return {
    handle,
    frame,
    fit,
    fitTo,
    zoomTo: useCallback(
      (box) => {
        // A new object each time: the map may have been moved since.
        fitTo({ ...box });
        bringUp();
      },
      [bringUp],
    ),
    zone,
    markZone,
    pointed,
    pointAt,
    gap,
    markGap,
    place,
    pressPlace,
    sites: sites ?? NO_SITES,
    showSites,
    isochrones,
    showIsochrones,
    isComparing,
    compare,
    ...pointing,
  };
}

/** One question to the planner's pointer at a time. */
function usePointing(bringUp: () => void): Pick<MapDesk, "mode" | "draw" | "pick" | "stop" | "finish"> {
  const [mode, setMode] = useState<PlanningMapMode>("look");
  const asked = useRef<Asked | null>(null);
  const ways = useMemo(() => {
    const finish = (drawn: Polygon | MapPoint | null): void => {
      const was = asked.current;
      asked.current = null;
      setMode("look");
      if (was?.mode === "draw") was.answer(drawn && "type" in drawn ? drawn : null);
      else was?.answer(drawn && "lat" in drawn ? drawn : null);
    };
    const ask = (next: Asked): void => {
      finish(null);
      asked.current = next;
      setMode(next.mode);
      bringUp();
    };
    return {
      draw: () => new Promise<Polygon | null>((answer) => ask({ mode: "draw", answer })),
      pick: () => new Promise<MapPoint | null>((answer) => ask({ mode: "add", answer })),
      stop: () => finish(null),
      finish,
    };
  }, [bringUp]);
  return { mode, ...ways };
}
