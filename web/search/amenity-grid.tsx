import { useLanguage } from "../i18n/language.tsx";
import { summariseWeek } from "../i18n/periods.ts";
import { type Catalogue, nameOf } from "../state/use-catalogue.ts";
import { AmenityIcon } from "../ui/amenity-icon.tsx";
import type { PlaceDetails } from "./use-place.ts";

interface AmenityGridProps {
  readonly amenities: PlaceDetails["amenities"];
  readonly catalogue: Catalogue;
}

const ORDER = { AVAILABLE: 0, OUT_OF_ORDER: 1, ABSENT: 2 } as const;

/** What is there, what is broken and what is known to be missing, in two columns, with own hours and notes. */
export function AmenityGrid({ amenities, catalogue }: AmenityGridProps) {
  const tongue = useLanguage();
  const { m } = tongue;
  if (amenities.length === 0) return <p className="text-ink-soft">{m.details.noAmenities}</p>;
  const sorted = [...amenities].sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(9.5rem,100%),1fr))] gap-x-4 gap-y-3">
      {sorted.map(({ amenity: { code }, state, note, hours }) => {
        const entry = catalogue.find(code);
        const name = entry ? nameOf(entry, tongue) : code;
        const isMissing = state !== "AVAILABLE";
        return (
          <li key={code} className="flex items-start gap-2">
            <AmenityIcon icon={entry?.icon ?? "check"} isBroken={isMissing} />
            <span className="min-w-0">
              <span className={isMissing ? "text-closed-word line-through" : ""}>{name}</span>
              {state === "OUT_OF_ORDER" && (
                <span className="block text-danger text-sm">{m.details.outOfOrder}</span>
              )}
              {state === "ABSENT" && <span className="block text-ink-soft text-sm">{m.details.absent}</span>}
              {hours && (
                <span className="block text-ink-soft text-sm tabular-nums">
                  {m.details.amenityHours(summariseWeek(hours.week, m))}
                </span>
              )}
              {note && <span className="block text-ink-soft text-sm">{note}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
