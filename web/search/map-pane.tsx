import { lazy, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { type SnappedBox, snapBox } from "../map/geometry.ts";
import type { Box, MapOrigin, MapPadding, MapPlace, MapViewport } from "../map/types.ts";
import { mapLabels } from "../state/map-labels.ts";
import { readTiles } from "../state/map-tiles.ts";
import type { Point, RiderState } from "../state/rider-state.ts";
import { useBaseDistricts } from "../state/use-base-districts.ts";
import { useIsDark } from "../state/use-media.ts";
import { Boundary } from "../ui/boundary.tsx";
import { Icon } from "../ui/icon.tsx";
import { ReloadButton } from "./later.tsx";
import { useClusters } from "./use-clusters.ts";

/** Leaflet comes in its own piece of the build, after the list. */
const MapView = lazy(() => import("../map/map-view.tsx"));

const tiles = readTiles(document);

interface MapPaneProps {
  /** Where the map should go; a new object moves it. */
  readonly view: MapViewport;
  readonly state: RiderState;
  /** Where the list is searched from. */
  readonly near: Point | null;
  readonly selected: MapPlace | null;
  readonly origin: MapOrigin | null;
  readonly padding: MapPadding;
  onView(view: MapViewport, box: Box, byUser: boolean): void;
  onSelect(code: string): void;
  onPin(point: Point): void;
}

/** The map with its pins, and a quiet word when its tiles or the map itself do not come. */
export function MapPane(props: MapPaneProps) {
  const { view, state, near, selected, origin, padding, onView, onSelect, onPin } = props;
  const tongue = useLanguage();
  const { m, language } = tongue;
  const isDark = useIsDark();
  const [area, setArea] = useState<SnappedBox | null>(null);
  const [areTilesFailing, setTilesFailing] = useState(false);
  const clusters = useClusters(area, near, state);
  const districts = useBaseDistricts(areTilesFailing);
  const labels = useMemo(() => mapLabels(tongue), [tongue]);
  const report = useRef(onView);
  report.current = onView;

  const onViewChange = useCallback((next: MapViewport, box: Box, byUser: boolean) => {
    const snapped = snapBox(box, next.zoom);
    // The same tiles, the same pins: nothing to ask, nothing to render.
    setArea((last) => (last && JSON.stringify(last) === JSON.stringify(snapped) ? last : snapped));
    report.current(next, box, byUser);
  }, []);

  const quiet =
    "absolute left-2 z-10 flex max-w-[calc(100%-5rem)] items-center gap-1.5 rounded-card bg-card px-2.5 py-1 text-sm shadow-float";
  // Above the scale bar, beside the button that locates.
  const place = { bottom: padding.bottom + 36 };
  const failed = (
    <p role="status" className={quiet} style={place}>
      {m.failure.map}
      <ReloadButton />
    </p>
  );
  return (
    <Boundary fallback={failed}>
      <Suspense fallback={<p className="sr-only">{m.map.loading}</p>}>
        <MapView
          view={view}
          onViewChange={onViewChange}
          clusters={clusters}
          selected={selected}
          onSelect={onSelect}
          origin={origin}
          onOriginChange={onPin}
          onLongPress={onPin}
          districts={districts}
          tiles={tiles}
          onTilesFailing={setTilesFailing}
          padding={padding}
          language={language}
          theme={isDark ? "dark" : "light"}
          labels={labels}
        />
      </Suspense>
      {areTilesFailing && (
        <p role="status" className={quiet} style={place}>
          <Icon name="offline" className="size-4 text-ink-soft" />
          {m.failure.tiles}
        </p>
      )}
    </Boundary>
  );
}
