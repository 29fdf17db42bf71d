import { useCallback, useSyncExternalStore } from "react";
import { recall, recallList, remember } from "./remembered.ts";

const listeners = new Map<string, Set<() => void>>();

/** A list that this device remembers, shared by every component that shows it. `update` gets the present list. */
export function useRememberedList<Entry>(
  key: string,
  isEntry: (value: unknown) => value is Entry,
): [entries: Entry[], update: (change: (entries: Entry[]) => Entry[]) => void] {
  const subscribe = useCallback(
    (changed: () => void) => {
      const set = listeners.get(key) ?? new Set();
      listeners.set(key, set.add(changed));
      return () => set.delete(changed);
    },
    [key],
  );
  // The text itself is the snapshot: equal text, no new render.
  useSyncExternalStore(subscribe, () => recall(key));
  const entries = recallList(key, isEntry);
  const update = useCallback(
    (change: (entries: Entry[]) => Entry[]) => {
      remember(key, JSON.stringify(change(recallList(key, isEntry))));
      for (const changed of listeners.get(key) ?? []) changed();
    },
    [key, isEntry],
  );
  return [entries, update];
}
