import { formatDistance } from "../i18n/distance.ts";
import type { Tongue } from "../i18n/language.tsx";
import type { MapLabels, MapOpenness } from "../map/types.ts";

/** The map's texts in the language in use. */
export function mapLabels(words: Pick<Tongue, "locale" | "m">): MapLabels {
  const { map, openness, kind } = words.m;
  const states: Record<MapOpenness, string> = {
    OPEN: openness.open,
    CLOSING_SOON: openness.closing,
    CLOSED: openness.closed,
    UNKNOWN: openness.unknown,
  };
  return {
    map: map.label,
    keyboardHelp: map.keyboardHelp,
    zoomIn: map.zoomIn,
    zoomOut: map.zoomOut,
    pin: map.pin,
    place: (place) => map.place(place.name, states[place.openness], kind[place.kind]),
    cluster: ({ count, openCount }) => map.cluster(count, openCount),
    position: (accuracy) =>
      map.position(accuracy === undefined ? "" : formatDistance(Math.max(10, accuracy), words)),
    distance: (metres) => formatDistance(metres, words),
  };
}
