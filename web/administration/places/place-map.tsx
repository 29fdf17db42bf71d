import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import type { MapOrigin, MapPoint, MapViewport } from "../../map/types.ts";
import { mapLabels } from "../../state/map-labels.ts";
import { readTiles } from "../../state/map-tiles.ts";
import { useIsDark } from "../../state/use-media.ts";
import { Boundary } from "../../ui/boundary.tsx";
import { Button } from "../../ui/button.tsx";
import { useTexts } from "../texts/use-texts.ts";

const MapView = lazy(() => import("../../map/map-view.tsx"));

const tiles = readTiles(document);
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const NOTHING: never[] = [];
/** Where a new place is looked for: the middle of Beijing, from far enough to see its districts. */
const START: MapViewport = { lat: 39.92, lon: 116.45, zoom: 11 };
const CLOSE = 17;

interface PlaceMapProps {
  /** Null: not chosen yet. The same object while it stays. */
  readonly point: MapPoint | null;
  onPoint(point: MapPoint): void;
}

/** A small map with a pin to drag. What is typed into the fields moves the pin too. */
export function PlaceMap({ point, onPoint }: PlaceMapProps) {
  const tongue = useLanguage();
  const { places: texts } = useTexts();
  const isDark = useIsDark();
  const labels = useMemo(() => mapLabels(tongue), [tongue]);
  // The same object while the point is the same: another would put the pin back where it is being moved from.
  const origin = useMemo((): MapOrigin | null => point && { ...point, kind: "pin" }, [point]);
  /** As last placed on the map itself, which need not be moved there. */
  const placed = useRef(point);
  const [view, setView] = useState<MapViewport>(point ? { ...point, zoom: CLOSE } : START);
  const seen = useRef(view);
  useEffect(() => {
    if (!point || isSame(point, placed.current)) return;
    placed.current = point;
    setView({ ...point, zoom: Math.max(seen.current.zoom, CLOSE - 2) });
  }, [point]);
  const place = ({ lat, lon }: MapPoint): void => {
    const rounded = { lat: rounding(lat), lon: rounding(lon) };
    placed.current = rounded;
    onPoint(rounded);
  };
  return (
    <Boundary fallback={<p className="text-ink-soft">{tongue.m.failure.map}</p>}>
      <p className="mb-1 text-ink-soft text-sm">{texts.mapHint}</p>
      <div className="relative h-64 overflow-hidden rounded-card border border-control">
        <Suspense fallback={<p className="p-3">{tongue.m.map.loading}</p>}>
          <MapView
            view={view}
            onViewChange={(next) => {
              seen.current = next;
            }}
            clusters={NOTHING}
            selected={null}
            onSelect={() => undefined}
            origin={origin}
            onOriginChange={place}
            onLongPress={place}
            districts={NOTHING}
            tiles={tiles}
            onTilesFailing={() => undefined}
            padding={NO_PADDING}
            language={tongue.language}
            theme={isDark ? "dark" : "light"}
            labels={labels}
          />
        </Suspense>
      </div>
      <Button icon="pin" className="mt-2" onClick={() => place(seen.current)}>
        {texts.pinHere}
      </Button>
    </Boundary>
  );
}

/** Degrees to about 10 cm: a door is no smaller. */
const rounding = (degrees: number): number => Number(degrees.toFixed(6));

const isSame = (a: MapPoint, b: MapPoint | null): boolean => a.lat === b?.lat && a.lon === b.lon;
