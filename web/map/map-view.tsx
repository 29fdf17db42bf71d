/**
 * The map as a React component. React only hands over props: everything inside is Leaflet's and ours, never rendered.
 * Load it lazily: `lazy(() => import("../map/map-view.tsx"))`.
 */
import { useLayoutEffect, useRef } from "react";
import "./leaflet-base.css";
import "./map.css";
import { createLayers, type Layers } from "./layers.ts";
import type { MapViewProps } from "./types.ts";

export type * from "./types.ts";

/** Fills its parent, which must have a height. */
export default function MapView(props: MapViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const layers = useRef<Layers | null>(null);

  // After every render, whatever changed: the layers compare prop by prop themselves.
  useLayoutEffect(() => {
    if (layers.current) layers.current.update(props);
    else if (root.current) layers.current = createLayers(root.current, props);
  });

  useLayoutEffect(
    () => () => {
      layers.current?.remove();
      layers.current = null;
    },
    [],
  );

  return (
    <div
      ref={root}
      className="map-root"
      data-theme={props.theme}
      lang={props.language === "zh" ? "zh-CN" : "en"}
    />
  );
}
