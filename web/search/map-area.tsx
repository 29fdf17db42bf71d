import { useEffect, useState } from "react";
import { useLanguage } from "../i18n/language.tsx";
import type { MapPadding, MapPlace } from "../map/types.ts";
import type { RiderState } from "../state/rider-state.ts";
import { useIsWide } from "../state/use-media.ts";
import { Button } from "../ui/button.tsx";
import { MapPane } from "./map-pane.tsx";
import type { useMapCamera } from "./use-map-camera.ts";
import type { useOrigin } from "./use-origin.ts";

interface MapAreaProps {
  /** The list has its answer: now the map may take the network. */
  readonly isReady: boolean;
  readonly state: RiderState;
  readonly camera: ReturnType<typeof useMapCamera>;
  readonly origin: ReturnType<typeof useOrigin>;
  readonly selected: MapPlace | null;
  readonly padding: MapPadding;
  readonly canSearchHere: boolean;
  onSelect(code: string): void;
}

/** CSS pixels: over the map's attribution, and over its zoom buttons where it has them. */
const ABOVE_CREDIT = 36;
const ABOVE_ZOOM = 112;
/** On a slow answer the map does not wait any longer. */
const PATIENCE = 1500;

/** The map with what floats over it: "search here" on top, locating at the thumb. */
export function MapArea(props: MapAreaProps) {
  const { isReady, state, camera, origin, selected, padding, canSearchHere, onSelect } = props;
  const { m } = useLanguage();
  const isWide = useIsWide();
  const isWanted = useOnceTrue(isReady, PATIENCE);
  const isLocating = origin.position.status === "locating";
  return (
    <>
      {isWanted && (
        <MapPane
          view={camera.view}
          state={state}
          near={origin.near}
          selected={selected}
          origin={origin.onMap}
          padding={padding}
          onView={camera.onView}
          onSelect={onSelect}
          onPin={origin.setPin}
        />
      )}
      {canSearchHere && (
        <div
          className="pointer-events-none absolute inset-x-0 z-10 flex justify-center"
          style={{ top: padding.top + 8 }}
        >
          <Button
            look="float"
            icon="search"
            className="pointer-events-auto"
            onClick={() => origin.searchHere(camera.centre)}
          >
            {m.list.searchHere}
          </Button>
        </div>
      )}
      <div
        className="absolute right-3 z-10"
        style={{ bottom: padding.bottom + (isWide ? ABOVE_ZOOM : ABOVE_CREDIT) }}
      >
        <Button
          look="float"
          icon="locate"
          iconOnly
          className={`min-h-12 min-w-12 ${isLocating ? "animate-pulse" : ""} ${
            origin.from === "me" ? "text-accent" : ""
          }`}
          onClick={origin.locate}
          aria-busy={isLocating}
        >
          {isLocating ? m.locate.locating : m.locate.button}
        </Button>
      </div>
    </>
  );
}

/** True from the first time that `condition` holds, or after `ms` at the latest. */
function useOnceTrue(condition: boolean, ms: number): boolean {
  const [isTrue, setTrue] = useState(condition);
  useEffect(() => {
    if (isTrue) return;
    if (condition) setTrue(true);
    const timer = setTimeout(() => setTrue(true), ms);
    return () => clearTimeout(timer);
  }, [condition, isTrue, ms]);
  return isTrue;
}
