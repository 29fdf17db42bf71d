/**
 * Tells a view that the app hands back because the map reported it (an echo, perhaps late or rounded by the URL)
 * from one the app wants the map to go to. Without it a late echo drags the map back under the rider's finger.
 */
import type { MapViewport } from "./types.ts";

/** An app that has not handed a report back by then never will. */
const ECHO_MS = 1500;
/** Degrees: what four decimals in a URL round away. */
const ROUNDED_AWAY = 0.000_051;

export class ViewEcho {
  private pending: { readonly view: MapViewport; readonly at: number }[] = [];

  /** The map has reported this view at `now` (ms). */
  reported(view: MapViewport, now: number): void {
    this.pending.push({ view, at: now });
  }

  /** True when `view` is one of the reports still out; it and those before it are then done with. */
  consume(view: MapViewport, now: number): boolean {
    this.pending = this.pending.filter((echo) => now - echo.at <= ECHO_MS);
    const found = this.pending.findLastIndex((echo) => sameView(echo.view, view));
    // Whatever is asked for on purpose ends the wait for older echoes.
    this.pending = found < 0 ? [] : this.pending.slice(found + 1);
    return found >= 0;
  }
}

/** The same zoom and, but for rounding, the same centre. */
export function sameView(a: MapViewport, b: MapViewport): boolean {
  return (
    a.zoom === b.zoom && Math.abs(a.lat - b.lat) < ROUNDED_AWAY && Math.abs(a.lon - b.lon) < ROUNDED_AWAY
  );
}
