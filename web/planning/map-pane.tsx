import { lazy, Suspense, useMemo, useState } from "react";
import { formatDistance, formatDuration } from "../i18n/distance.ts";
import { type Tongue, useLanguage } from "../i18n/language.tsx";
import type { PlanningMapTexts } from "../map/planning/types.ts";
import { readTiles } from "../state/map-tiles.ts";
import { useBaseDistricts } from "../state/use-base-districts.ts";
import { useIsDark } from "../state/use-media.ts";
import { Boundary } from "../ui/boundary.tsx";
import { Icon } from "../ui/icon.tsx";
import type { PanelProps } from "./panel.ts";
import { PressedPlace } from "./pressed-place.tsx";
import { useTexts } from "./texts/use-texts.ts";
import type { DeskTexts } from "./texts/zh/desk.ts";
import { useTodaysCells } from "./use-todays-cells.ts";

const PlanningMap = lazy(() => import("../map/planning/planning-map.tsx"));

const tiles = readTiles(document);

type MapPaneProps = Pick<PanelProps, "question" | "coverage" | "map">;

/** The map with the answer on it, and a quiet word when its tiles or the map itself do not come. */
export function MapPane({ question, coverage, map }: MapPaneProps) {
  const tongue = useLanguage();
  const { m, language } = tongue;
  const { desk } = useTexts();
  const isDark = useIsDark();
  const [areTilesFailing, setTilesFailing] = useState(false);
  const [swipeAt, setSwipeAt] = useState(0.5);
  const districts = useBaseDistricts(areTilesFailing);
  const texts = useMemo(() => mapTexts(desk.map, tongue), [desk, tongue]);
  const before = useTodaysCells(question, map.isComparing);
  /** Where an opened link begins; after that the map is the planner's. */
  const [view] = useState(question.state.view);
  const { cells, places, zones, atHour } = coverage;
  const gaps = atHour?.coverageGaps ?? NOTHING;
  const showGap = (rank: number): void => {
    map.markGap(rank);
    const gap = gaps.find((known) => known.rank === rank);
    if (gap) map.zoomTo(gap.box);
  };
  const failed = <p className="p-4">{m.failure.map}</p>;
  return (
    <Boundary fallback={failed}>
      <Suspense fallback={<p className="p-4">{desk.map.loading}</p>}>
        <PlanningMap
          ref={map.handle}
          cells={cells}
          before={before}
          swipeAt={swipeAt}
          onSwipe={setSwipeAt}
          places={places}
          zones={zones}
          selectedZone={map.pointed ?? map.zone}
          onZone={map.markZone}
          gaps={gaps}
          selectedGap={map.gap}
          onGap={showGap}
          candidates={map.sites.candidates}
          onCandidateMove={map.sites.onMove}
          isochrones={map.isochrones}
          mode={map.mode}
          onDrawn={map.finish}
          onAdd={map.finish}
          onPlace={map.pressPlace}
          fit={map.fit}
          view={view}
          onView={(next) => question.change({ view: next })}
          tiles={tiles}
          onTilesFailing={setTilesFailing}
          districts={districts}
          language={language}
          theme={isDark ? "dark" : "light"}
          texts={texts}
        />
      </Suspense>
      <PressedPlace question={question} coverage={coverage} map={map} />
      {areTilesFailing && (
        <p
          role="status"
          className="absolute bottom-9 left-2 z-10 flex max-w-[calc(100%-5rem)] items-center gap-1.5 rounded-card bg-card px-2.5 py-1 text-sm shadow-float"
        >
          <Icon name="offline" className="size-4 text-ink-soft" />
          {m.failure.tiles}
        </p>
      )}
    </Boundary>
  );
}

const NOTHING: never[] = [];

function mapTexts(texts: DeskTexts["map"], words: Pick<Tongue, "locale" | "m">): PlanningMapTexts {
  return {
    ...texts,
    map: texts.label,
    zoomIn: words.m.map.zoomIn,
    zoomOut: words.m.map.zoomOut,
    place: (name, state) => texts.place(name, texts.placeState[state] ?? ""),
    distance: (metres) => formatDistance(metres, words),
    minutes: (minutes) => formatDuration(minutes, words),
  };
}
