import { useCallback, useLayoutEffect, useMemo, useRef } from "react";
import { navigate, useSearch } from "wouter/use-browser-location";
import { INITIAL, parseRiderState, printRiderState, type RiderState } from "./rider-state.ts";

export type ChangeRider = (change: Partial<RiderState>, how?: "push" | "replace") => void;

interface Entry {
  /** How many entries the app has pushed below this one: going back so far stays in the app. */
  readonly depth?: number;
}

const depthNow = (): number => (window.history.state as Entry | null)?.depth ?? 0;

/**
 * The rider's screen as kept in the URL. Opening something (details, search) pushes, so that the back button closes
 * it; panning and filtering replace. Going back closes, and takes back nothing else: filters, origin and map stay.
 */
export function useRiderState(): {
  state: RiderState;
  change: ChangeRider;
  close: (change: Partial<RiderState>) => void;
} {
  const search = useSearch();
  const state = useMemo(() => parseRiderState(search), [search]);

  /** As last changed here: what the entry gone back to does not know. */
  const latest = useRef(state);

  const change = useCallback<ChangeRider>((next, how = "replace") => {
    // Read afresh: several changes may come between two renders.
    const current = parseRiderState(window.location.search);
    latest.current = { ...current, ...next };
    const query = printRiderState(latest.current);
    const isPush = how === "push";
    const entry: Entry = { depth: depthNow() + (isPush ? 1 : 0) };
    navigate(query ? `/?${query}` : "/", { replace: !isPush, state: entry });
  }, []);

  const wish = useRef<Partial<RiderState>>({});
  // Listens before the router does: nothing is shown or asked for with what the entry had.
  useLayoutEffect(() => {
    const onPop = (): void => {
      const { selected, searching } = parseRiderState(window.location.search);
      change({ ...latest.current, selected, searching, ...wish.current });
      wish.current = {};
    };
    window.addEventListener("popstate", onPop);
    return () => window.removeEventListener("popstate", onPop);
  }, [change]);

  /** Steps back to where it was opened, to the list's entry when no place stays open; a link's has none below it. */
  const close = useCallback(
    (next: Partial<RiderState>) => {
      const depth = depthNow();
      if (depth === 0) return change(next);
      wish.current = next;
      const { selected } = { ...parseRiderState(window.location.search), ...next };
      window.history.go(selected === null ? -depth : -1);
    },
    [change],
  );

  return { state, change, close };
}

/** The link to a place alone: no viewport, no filters, nothing about who shares it. */
export function placeLink(code: string): string {
  return `${window.location.origin}/?${printRiderState({ ...INITIAL, selected: code })}`;
}
