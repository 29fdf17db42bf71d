import { type RefObject, useEffect, useRef } from "react";
import type { MapDesk } from "./use-map-desk.ts";

/** For what holds the map: comes into view when something is to be pointed at on it, however far the page was scrolled. */
export function useMapInView({ mode }: Pick<MapDesk, "mode">): RefObject<HTMLElement | null> {
  const holder = useRef<HTMLElement>(null);
  useEffect(() => {
    if (mode !== "look") holder.current?.scrollIntoView({ block: "nearest" });
  }, [mode]);
  return holder;
}
