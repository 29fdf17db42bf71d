import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useLanguage } from "../i18n/language.tsx";
import type { MapPadding } from "../map/types.ts";
import { Sheet } from "../ui/sheet.tsx";
import type { Snap } from "../ui/sheet-heights.ts";

interface RiderLayoutProps {
  readonly isWide: boolean;
  readonly snap: Snap;
  onSnap(snap: Snap): void;
  /** The search box and the filters. */
  readonly head: ReactNode;
  /** One line above the list or the details. */
  readonly listHead: ReactNode;
  /** The list or the details, with a scroller of its own. */
  readonly list: ReactNode;
  /** Over everything on a phone, over the column on a wide screen; false when closed. */
  readonly search: ReactNode;
  map(padding: MapPadding): ReactNode;
}

/** The search box stays in sight above a full sheet, however large the text. */
const ABOVE_SHEET_REM = 4.25;
const UNCOVERED: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** A sheet over the map on a phone, a column beside it on a wide screen. The map itself is never made anew. */
export function RiderLayout({ isWide, snap, onSnap, head, listHead, list, search, map }: RiderLayoutProps) {
  const { m } = useLanguage();
  const [sheetHeight, setSheetHeight] = useState(0);
  const [headHeight, setHeadHeight] = useState(0);
  const header = useRef<HTMLElement>(null);
  const isSearching = search !== false;
  const title = <h1 className="sr-only">{m.app.title}</h1>;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each layout has its own header
  useEffect(() => {
    const element = header.current;
    if (!element) return;
    const sizes = new ResizeObserver(() => setHeadHeight(element.offsetHeight));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [isWide]);

  const padding = useMemo((): MapPadding => {
    if (isWide) return UNCOVERED;
    // Behind a full sheet nothing is to be seen: the map waits as behind a half one.
    const bottom = Math.min(sheetHeight, window.innerHeight * 0.52);
    return { ...UNCOVERED, top: headHeight, bottom };
  }, [isWide, sheetHeight, headHeight]);

  return (
    <div className="relative h-dvh overflow-clip wide:grid wide:grid-cols-[25rem_1fr]">
      {isWide ? (
        <div key="column" className="relative flex min-h-0 flex-col border-line border-r bg-paper">
          <header ref={header} inert={isSearching} className="border-line border-b">
            {title}
            {head}
          </header>
          <main inert={isSearching} className="flex min-h-0 grow flex-col">
            <div className="px-4">{listHead}</div>
            {list}
          </main>
          {search}
        </div>
      ) : (
        <div key="over" className="contents">
          <header ref={header} inert={isSearching} className="absolute inset-x-0 top-0 z-10">
            {title}
            {head}
          </header>
          <main inert={isSearching} className="contents">
            <Sheet
              snap={snap}
              onSnap={onSnap}
              onRest={setSheetHeight}
              labels={m.sheet}
              header={listHead}
              above={ABOVE_SHEET_REM * remInPixels()}
            >
              {list}
            </Sheet>
          </main>
          {search}
        </div>
      )}
      <section
        key="map"
        aria-label={m.map.area}
        data-map
        inert={isSearching && !isWide}
        className="absolute inset-0 wide:relative"
      >
        {map(padding)}
      </section>
    </div>
  );
}

const remInPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
