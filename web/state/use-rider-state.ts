import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { INITIAL, parseRiderState, printRiderState, type RiderState } from "./rider-state.ts";

export type ChangeRider = (change: Partial<RiderState>, how?: "push" | "replace") => void;

interface Entry {
  /** This entry was pushed by the app, so going back stays in the app. */
  readonly pushed?: boolean;
}

/**
 * The rider's screen as kept in the URL. Opening something (details, search) pushes, so that the back button closes
 * it; panning and filtering replace.
 */
export function useRiderState(): {
  state: RiderState;
  change: ChangeRider;
  close: (change: Partial<RiderState>) => void;
} {
  const search = useSearch();
  const [, navigate] = useLocation();
  const state = useMemo(() => parseRiderState(search), [search]);

  const change = useCallback<ChangeRider>(
    (next, how = "replace") => {
      // Read afresh: several changes may come between two renders.
      const current = parseRiderState(window.location.search);
      const query = printRiderState({ ...current, ...next });
      const pushed = how === "push" || Boolean((window.history.state as Entry | null)?.pushed);
      navigate(query ? `/?${query}` : "/", { replace: how === "replace", state: { pushed } satisfies Entry });
    },
    [navigate],
  );

  /** Steps back when that closes it; otherwise (opened by a link) replaces. */
  const close = useCallback(
    (next: Partial<RiderState>) => {
      if ((window.history.state as Entry | null)?.pushed) window.history.back();
      else change(next);
    },
    [change],
  );

  return { state, change, close };
}

/** The link to a place alone: no viewport, no filters, nothing about who shares it. */
export function placeLink(code: string): string {
  return `${window.location.origin}/?${printRiderState({ ...INITIAL, selected: code })}`;
}
