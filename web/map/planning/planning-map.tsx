/**
 * The planner's map as a React component: see map-view.tsx. Load it lazily:
 * `lazy(() => import("../map/planning/planning-map.tsx"))`.
 */
import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from "react";
import "../leaflet-base.css";
import "../map.css";
import "./planning-map.css";
import { createPlanningLayers, type PlanningLayers } from "./planning-layers.ts";
import type { PlanningMapHandle, PlanningMapProps } from "./types.ts";

/** Fills its parent, which must have a height. */
export default function PlanningMap({ ref, ...props }: PlanningMapProps & { ref?: Ref<PlanningMapHandle> }) {
  const root = useRef<HTMLDivElement>(null);
  const layers = useRef<PlanningLayers | null>(null);

  // After every render, whatever changed: the layers compare prop by prop themselves.
  useLayoutEffect(() => {
    if (layers.current) layers.current.update(props);
    else if (root.current) layers.current = createPlanningLayers(root.current, props);
  });
  useLayoutEffect(
    () => () => {
      layers.current?.remove();
      layers.current = null;
    },
    [],
  );
  useImperativeHandle(ref, () => ({
    picture(scale) {
      if (!layers.current) throw new Error("expected a map that is drawn");
      return layers.current.picture(scale);
    },
  }));

  const { base, before, swipeAt, onSwipe, mode, texts } = props;
  return (
    <div
      ref={root}
      className="map-root"
      data-theme={base.theme}
      lang={base.language === "zh" ? "zh-CN" : "en"}
    >
      {mode !== "look" && (
        <p className="map-mode" role="status">
          {mode === "draw" ? texts.drawing : texts.adding}
        </p>
      )}
      {before && (
        <div className="map-swipe">
          <div className="map-swipe-line" style={{ left: `${swipeAt * 100}%` }} />
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
