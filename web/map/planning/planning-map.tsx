/**
 * The planner's map as a React component: see map-view.tsx. Load it lazily:
 * `lazy(() => import("../map/planning/planning-map.tsx"))`.
 */
import { useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import "../leaflet-base.css";
import "../map.css";
import "./planning-map.css";
import { DrawBar } from "./draw-bar.tsx";
import type { DrawState } from "./draw-mode.ts";
import { createPlanningLayers, type PlanningLayers } from "./planning-layers.ts";
import type { PlanningMapProps } from "./types.ts";

export type * from "./types.ts";

/** Fills its parent, which must have a height. */
export default function PlanningMap({ ref, ...props }: PlanningMapProps) {
  const root = useRef<HTMLDivElement>(null);
  const layers = useRef<PlanningLayers | null>(null);
  const [drawState, setDrawState] = useState<DrawState>({ corners: 0, isCrossing: false });

  // After every render, whatever changed: the layers compare prop by prop themselves.
  useLayoutEffect(() => {
    if (layers.current) layers.current.update(props);
    else if (root.current) layers.current = createPlanningLayers(root.current, props, setDrawState);
  });
  useLayoutEffect(
    () => () => {
      layers.current?.remove();
      layers.current = null;
    },
    [],
  );
  useImperativeHandle(ref, () => ({
    async picture(scale) {
      if (!layers.current) throw new Error("expected a map that is drawn");
      return layers.current.picture(scale);
    },
  }));

  const { before, swipeAt, onSwipe, mode, texts } = props;
  return (
    <div
      ref={root}
      className="map-root"
      data-theme={props.theme}
      lang={props.language === "zh" ? "zh-CN" : "en"}
    >
      {mode !== "look" && (
        <DrawBar
          isDrawing={mode === "draw"}
          state={drawState}
          drawing={() => layers.current?.drawing}
          texts={texts}
        />
      )}
      {before && (
        <div className="map-swipe">
          <div className="map-swipe-line" style={{ left: `${swipeAt * 100}%` }} />
          <span className="map-swipe-before" aria-hidden="true">
            {texts.before}
          </span>
          <span className="map-swipe-after" aria-hidden="true">
            {texts.after}
          </span>
          <input
            type="range"
            min={0}
            max={1}
            step={0.01}
            value={swipeAt}
            aria-label={texts.swipe}
            onChange={(event) => onSwipe(event.target.valueAsNumber)}
          />
        </div>
      )}
    </div>
  );
}
