import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Wide enough for a column beside the map, in `em` so that 200 % text falls back to the sheet. */
export const useIsWide = (): boolean => useMedia("(min-width: 56em)");
export const useIsDark = (): boolean => useMedia("(prefers-color-scheme: dark)");
