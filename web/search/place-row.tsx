import { memo } from "react";
import { formatDistance, formatDuration } from "../i18n/distance.ts";
import { useLanguage } from "../i18n/language.tsx";
import { formatAgo } from "../i18n/moments.ts";
import type { TravelMode } from "../state/rider-state.ts";
import type { Catalogue } from "../state/use-catalogue.ts";
import { Badge } from "../ui/badge.tsx";
import { Icon } from "../ui/icon.tsx";
import { outlook, signOf } from "./openness.ts";
import { opennessPhrase } from "./openness-text.ts";
import { RowAmenities } from "./row-amenities.tsx";
import type { NearbyPlace } from "./use-nearest.ts";
import { zoneOf } from "./zone.ts";

interface PlaceRowProps {
  readonly nearby: NearbyPlace;
  readonly mode: TravelMode;
  readonly now: Date;
  readonly catalogue: Catalogue;
  /** Codes of the amenities asked for: named first. */
  readonly wanted: readonly string[];
  readonly isHighlighted: boolean;
  onOpen(code: string): void;
  /** The pointer or the focus came to this row, or left it. */
  onPoint(code: string | null): void;
}

/** One place as the list shows it: all that decides whether to go there. Pointing at one renders no other. */
export const PlaceRow = memo(function PlaceRow(props: PlaceRowProps) {
  const { nearby, mode, now, catalogue, wanted, isHighlighted, onOpen, onPoint } = props;
  const { place, metres, travelMinutes, opennessOnArrival } = nearby;
  const words = useLanguage();
  const { m } = words;
  const view = outlook(place, now, { openness: opennessOnArrival, minutes: travelMinutes });
  const facts = [
    place.kind === "SERVICE_CENTRE" && m.kind.SERVICE_CENTRE,
    place.access && m.access[place.access],
    place.hoursCheckedAt
      ? m.list.lastChecked(formatAgo(new Date(place.hoursCheckedAt), now, words))
      : m.list.neverChecked,
  ].filter((fact) => typeof fact === "string");

  return (
    <button
      type="button"
      data-row={place.code}
      onClick={() => onOpen(place.code)}
      onPointerEnter={() => onPoint(place.code)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(place.code)}
      onBlur={() => onPoint(null)}
      className={`flex min-h-12 w-full flex-col gap-1 px-4 py-3 text-left -outline-offset-3 hover:bg-sunken ${
        isHighlighted ? "bg-sunken" : ""
      }`}
    >
      <span className="flex w-full items-baseline gap-3">
        <span className="min-w-0 grow font-semibold text-[1.0625rem] leading-snug">{place.name}</span>
        <span className="shrink-0 tabular-nums">{formatDistance(metres, words)}</span>
      </span>
      <span className="flex w-full flex-wrap items-center justify-between gap-x-3">
        <Badge sign={signOf(view)}>{opennessPhrase(view, now, zoneOf(place), words)}</Badge>
        <span className="inline-flex items-center gap-1 text-ink-soft tabular-nums">
          <Icon name={mode === "WALK" ? "walk" : "scooter"} label={m.mode[mode]} className="size-5" />
          {formatDuration(travelMinutes, words)}
        </span>
      </span>
      <RowAmenities amenities={place.amenities} catalogue={catalogue} wanted={wanted} />
      <span className="text-ink-soft text-sm">{facts.join(" · ")}</span>
    </button>
  );
});
