import { useQuery } from "@tanstack/react-query";
import { Button } from "../../ui/button.tsx";
import type { ScenarioChange } from "../question-input.ts";
import { useTexts } from "../texts/use-texts.ts";
import { keyOf, withChange } from "./draft.ts";
import { fetchPlaces, type PlaceToChange } from "./fetch-places.ts";
import type { Draft } from "./use-draft.ts";

interface PressedChangesProps {
  /** Of the place that was pressed on the map. */
  readonly code: string;
  readonly draft: Draft;
  /** Opens the fields of a change. */
  onEdit(key: string): void;
}

export const usePlaceToChange = (code: string) =>
  useQuery({
    queryKey: ["planning-place", code],
    queryFn: async () => (await fetchPlaces([code])).get(code) ?? null,
  });

/** What could be different about the place that was pressed. */
export function PressedChanges({ code, draft, onEdit }: PressedChangesProps) {
  const { place: texts } = useTexts().scenarios;
  const { data: place } = usePlaceToChange(code);
  if (!place) return null;
  const change = (next: ScenarioChange): void => {
    const isThere = draft.changes.some((known) => keyOf(known) === keyOf(next));
    if (!isThere) draft.edit(withChange(draft.changes, next));
    onEdit(keyOf(next));
  };
  return (
    <section aria-label={place.name} className="mt-3 rounded-card border border-line p-3">
      <h3 className="break-words font-semibold">{place.name}</h3>
      <p className="break-words text-ink-soft text-sm">{texts.now(place.hoursText ?? texts.hoursUnknown)}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => change({ closePlace: { code } })}>{texts.close}</Button>
        <Button onClick={() => change({ changeHours: { code, hours: hoursOf(place) } })}>
          {texts.hours}
        </Button>
        <Button onClick={() => change({ changeAmenities: { code, add: [], remove: [] } })}>
          {texts.amenities}
        </Button>
      </div>
    </section>
  );
}

/** What one begins with: today's hours where they are understood. */
const hoursOf = ({ hours, hoursText }: PlaceToChange): string => (hours && hoursText) || "24/7";
