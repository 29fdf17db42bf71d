import { useCallback } from "react";
import { useRememberedList } from "./use-remembered-list.ts";

/** A place by code, with the name it had, so that it can be listed without a network. */
export interface NamedPlace {
  readonly code: string;
  readonly name: string;
}

const isNamedPlace = (value: unknown): value is NamedPlace => {
  const entry = value as Partial<NamedPlace> | null;
  return typeof entry?.code === "string" && typeof entry.name === "string";
};
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const MOST_FAVOURITES = 100;
const MOST_RECENT = 6;

/** Places the rider keeps, newest first, on this device only. */
export function useFavourites(): {
  favourites: NamedPlace[];
  keep: (place: NamedPlace, isKept: boolean) => void;
} {
  const [favourites, update] = useRememberedList("favourites", isNamedPlace);
  const keep = useCallback(
    ({ code, name }: NamedPlace, isKept: boolean) =>
      update((list) => {
        const others = list.filter((kept) => kept.code !== code);
        return isKept ? [{ code, name }, ...others].slice(0, MOST_FAVOURITES) : others;
      }),
    [update],
  );
  return { favourites, keep };
}

/** What was searched for by name, newest first. */
export function useRecentSearches(): { recent: string[]; add: (text: string) => void; forget: () => void } {
  const [recent, update] = useRememberedList("searches", isText);
  const add = useCallback(
    (text: string) =>
      update((list) => [text, ...list.filter((other) => other !== text)].slice(0, MOST_RECENT)),
    [update],
  );
  const forget = useCallback(() => update(() => []), [update]);
  return { recent, add, forget };
}
