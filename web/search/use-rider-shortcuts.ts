import type { RiderState } from "../state/rider-state.ts";
import { useShortcuts } from "./use-shortcuts.ts";

interface RiderShortcuts {
  readonly state: Pick<RiderState, "selected" | "searching">;
  openSearch(): void;
  closeSearch(): void;
  closeDetails(): void;
  openHelp(): void;
}

/** `/` search, arrows into the list, `n` navigate, Esc back, `?` help. */
export function useRiderShortcuts({
  state,
  openSearch,
  closeSearch,
  closeDetails,
  openHelp,
}: RiderShortcuts): void {
  const { selected, searching } = state;
  const intoList = (): boolean => {
    if (selected !== null || searching || isOnMap()) return false;
    const row = document.querySelector<HTMLElement>("[data-row]");
    row?.focus();
    return row !== null;
  };
  const goBack = (): boolean => {
    if (searching) closeSearch();
    else if (selected !== null) closeDetails();
    return searching || selected !== null;
  };
  useShortcuts({
    "/": () => {
      if (!searching) openSearch();
      return true;
    },
    "?": () => {
      openHelp();
      return true;
    },
    n: () => {
      const link = document.querySelector<HTMLElement>("[data-navigate]");
      link?.click();
      return link !== null;
    },
    ArrowDown: intoList,
    ArrowUp: intoList,
    Escape: goBack,
  });
}

/** There the arrows pan. */
const isOnMap = (): boolean => document.activeElement?.closest("[data-map]") != null;
