import { useEffect } from "react";
import { useTexts } from "../texts/use-texts.ts";
import type { MapDesk } from "../use-map-desk.ts";
import { addedPlaces, withMoved } from "./draft.ts";
import type { Draft } from "./use-draft.ts";

/** The added places as pins on the map, numbered as in the list; moving one moves the place. */
export function usePins({ changes, edit }: Draft, { showSites }: Pick<MapDesk, "showSites">): void {
  const { pin } = useTexts().scenarios;
  useEffect(() => {
    showSites({
      candidates: addedPlaces(changes).map(({ id, name, location }, at) => ({
        id,
        location,
        label: pin(String(at + 1), name),
        mark: String(at + 1),
        isDraggable: true,
      })),
      onMove: (id, to) => edit(withMoved(changes, id, to)),
    });
  }, [changes, edit, showSites, pin]);
  useEffect(() => () => showSites(null), [showSites]);
}
