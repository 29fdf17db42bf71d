import { formatDistance } from "../i18n/distance.ts";
import { useLanguage } from "../i18n/language.tsx";
import { formatMoment } from "../i18n/moments.ts";
import { type Point, type RiderState, widerRadius } from "../state/rider-state.ts";
import type { ChangeRider } from "../state/use-rider-state.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useAlternatives } from "./use-alternatives.ts";
import { zoneOf } from "./zone.ts";

interface NoResultsProps {
  readonly near: Point | null;
  readonly state: RiderState;
  readonly change: ChangeRider;
  readonly now: Date;
  onOpen(code: string): void;
}

/** Nothing found: says what is nearest and when it opens, and offers to ask for less. */
export function NoResults({ near, state, change, now, onOpen }: NoResultsProps) {
  const words = useLanguage();
  const { m } = words;
  const { radius, openOnly, amenities } = state;
  const { farther, opening } = useAlternatives(near, state) ?? {};
  const distance = (metres: number): string => formatDistance(metres, words);

  const title =
    radius === null ? m.empty.noneAnywhere : (openOnly ? m.empty.noneOpen : m.empty.none)(distance(radius));
  const hints = [
    opening &&
      m.empty.nearestOpens(
        opening.nearby.place.name,
        formatMoment(opening.at, now, zoneOf(opening.nearby.place), words, true),
        distance(opening.nearby.metres),
      ),
    farther &&
      (openOnly ? m.empty.nearestIsOpen : m.empty.nearestIs)(farther.place.name, distance(farther.metres)),
  ].filter(Boolean);
  const nearest = opening?.nearby ?? farther;
  const wider = widerRadius(radius);

  return (
    <div data-peek="">
      <EmptyState icon="clock" title={title} hint={hints.join(" ")}>
        {nearest && <Button onClick={() => onOpen(nearest.place.code)}>{m.empty.showNearest}</Button>}
        {openOnly && <Button onClick={() => change({ openOnly: false })}>{m.empty.showClosed}</Button>}
        {radius !== null && (
          <Button onClick={() => change({ radius: wider })}>
            {wider === null ? m.empty.anywhere : m.empty.widen(distance(wider))}
          </Button>
        )}
        {amenities.length > 0 && (
          <Button onClick={() => change({ amenities: [] })}>{m.empty.clearAmenities}</Button>
        )}
      </EmptyState>
    </div>
  );
}
