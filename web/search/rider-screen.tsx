import { lazy, useCallback, useEffect, useMemo, useState } from "react";
import { useLanguage } from "../i18n/language.tsx";
import type { MapPlace } from "../map/types.ts";
import type { Point } from "../state/rider-state.ts";
import { useCatalogue } from "../state/use-catalogue.ts";
import { useIsWide } from "../state/use-media.ts";
import { useNow } from "../state/use-now.ts";
import { useRiderState } from "../state/use-rider-state.ts";
import { Button } from "../ui/button.tsx";
import type { Snap } from "../ui/sheet-heights.ts";
import { DetailsPane } from "./details-pane.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { Later } from "./later.tsx";
import { MapArea } from "./map-area.tsx";
import { NoResults } from "./no-results.tsx";
import { FailureNotice, LocateNotice } from "./notices.tsx";
import { PlaceList } from "./place-list.tsx";
import { ResultsHeader } from "./results-header.tsx";
import { RiderLayout } from "./rider-layout.tsx";
import { SearchBar } from "./search-bar.tsx";
import { SearchPanel } from "./search-panel.tsx";
import { mapOpenness } from "./use-clusters.ts";
import { useLinkedPlace } from "./use-linked-place.ts";
import { useListReturn } from "./use-list-return.ts";
import { isFarFrom, isWithin, NEARBY_ZOOM, useMapCamera } from "./use-map-camera.ts";
import { useNearest } from "./use-nearest.ts";
import { useOrigin } from "./use-origin.ts";
import { usePlace } from "./use-place.ts";
import { useResultCount } from "./use-result-count.ts";
import { useRiderShortcuts } from "./use-rider-shortcuts.ts";

const KeyboardHelp = lazy(() => import("./keyboard-help.tsx"));

const CLOSE_UP = 16;
const DISTRICT_ZOOM = 12;
const DISTRICT_RADIUS = 20_000;

/** The rider's screen: the nearest places that are open on arrival, as a list and on a map. */
export function RiderScreen() {
  const { m } = useLanguage();
  const isWide = useIsWide();
  const now = useNow();
  const { state, change, close } = useRiderState();
  const { selected, searching, mode } = state;
  const catalogue = useCatalogue();
  const camera = useMapCamera(state, change);
  const { moveTo } = camera;
  const onFound = useCallback((point: Point) => moveTo({ ...point, zoom: NEARBY_ZOOM }), [moveTo]);
  const origin = useOrigin(state, change, onFound);
  const count = useResultCount(state, origin.near);
  const nearest = useNearest(origin.near, state, count.first);
  const place = usePlace(selected, mode);
  const [snap, setSnap] = useState<Snap>("half");
  const [pointed, setPointed] = useState<string | null>(null);
  const [isHelpOpen, openHelp] = useState(false);
  const listReturn = useListReturn(selected);

  const open = useCallback(
    (code: string) => {
      // One entry for however many places are looked at in turn: back leads to the list.
      change({ selected: code }, selected === null ? "push" : "replace");
      setSnap((last) => (last === "peek" ? "half" : last));
    },
    [change, selected],
  );
  const closeDetails = useCallback(() => close({ selected: null }), [close]);
  const closeSearch = useCallback(() => close({ searching: false }), [close]);
  const openSearch = useCallback(() => change({ searching: true }, "push"), [change]);
  useRiderShortcuts({ state, openSearch, closeSearch, closeDetails, openHelp: () => openHelp(true) });

  // The search gives the focus back to what opened it.
  useEffect(() => {
    if (searching) return () => document.querySelector<HTMLElement>("[data-search]")?.focus();
    return undefined;
  }, [searching]);

  const nearby = nearest.places?.find((entry) => entry.place.code === selected);
  const pointedPlace = isWide && nearest.places?.find((entry) => entry.place.code === pointed)?.place;
  const shown = place.data ?? nearby?.place;
  useLinkedPlace(state, place.data?.location, moveTo);
  const onMap = useMemo((): MapPlace | null => {
    // A row pointed at shows where it is, but never moves the map.
    const marked =
      selected !== null ? shown : pointedPlace && isWithin(pointedPlace.location, camera.box) && pointedPlace;
    if (!marked) return null;
    const { code, name, kind, location } = marked;
    return { code, name, kind, ...location, openness: mapOpenness(marked, now) };
  }, [selected, shown, pointedPlace, camera.box, now]);

  const locateNotice = (
    <LocateNotice
      position={origin.position}
      onAgain={origin.locate}
      onPin={() => origin.setPin(camera.centre)}
    />
  );

  return (
    <>
      <RiderLayout
        isWide={isWide}
        snap={snap}
        onSnap={setSnap}
        head={
          <>
            <SearchBar onSearch={openSearch} onHelp={isWide ? () => openHelp(true) : undefined} />
            <FilterBar state={state} change={change} catalogue={catalogue} />
          </>
        }
        listHead={
          selected === null ? (
            <ResultsHeader
              nearest={nearest}
              openOnly={state.openOnly}
              from={origin.from}
              onUsePosition={origin.locate}
            />
          ) : (
            <Button look="quiet" icon="back" className="-ml-3" onClick={closeDetails}>
              {m.details.back}
            </Button>
          )
        }
        list={
          <>
            <PlaceList
              ref={listReturn}
              isHidden={selected !== null}
              nearest={nearest}
              state={state}
              now={now}
              catalogue={catalogue}
              highlighted={pointed}
              hasMore={!nearest.isAll && !nearest.error && (count.canGrow || nearest.isOutdated)}
              onMore={count.grow}
              onOpen={open}
              onPoint={setPointed}
              notices={
                <>
                  {locateNotice}
                  <FailureNotice
                    nearest={nearest}
                    now={now}
                    amenities={state.amenities}
                    catalogue={catalogue}
                    onClearAmenities={() => change({ amenities: [] })}
                  />
                </>
              }
              empty={<NoResults near={origin.near} state={state} change={change} now={now} onOpen={open} />}
            />
            {selected !== null && (
              <DetailsPane
                code={selected}
                query={place}
                nearby={nearby}
                mode={mode}
                now={now}
                catalogue={catalogue}
                notices={locateNotice}
              />
            )}
          </>
        }
        search={
          searching && (
            <SearchPanel
              onClose={closeSearch}
              onPlace={({ code, location }) => {
                // Over other details it takes their entry: back leads to the list.
                (selected === null ? change : close)({ searching: false, selected: code });
                if (location) moveTo({ ...location, zoom: CLOSE_UP });
              }}
              onDistrict={({ centre }) => {
                change({ radius: DISTRICT_RADIUS });
                if (centre) {
                  origin.searchHere(centre);
                  moveTo({ ...centre, zoom: DISTRICT_ZOOM });
                }
                close({ searching: false, selected: null });
              }}
            />
          )
        }
        map={(padding) => (
          <MapArea
            isReady={nearest.places !== undefined || nearest.error !== undefined}
            state={state}
            camera={camera}
            origin={origin}
            selected={onMap}
            padding={padding}
            canSearchHere={selected === null && isFarFrom(origin.near, camera.centre, camera.box)}
            onSelect={open}
          />
        )}
      />
      {isHelpOpen && (
        <Later>
          <KeyboardHelp onClose={() => openHelp(false)} />
        </Later>
      )}
    </>
  );
}
