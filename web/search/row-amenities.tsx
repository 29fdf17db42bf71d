import { useLanguage } from "../i18n/language.tsx";
import { type Catalogue, nameOf } from "../state/use-catalogue.ts";
import { AmenityIcon } from "../ui/amenity-icon.tsx";
import type { NearbyPlace } from "./use-nearest.ts";

type PlaceAmenity = NearbyPlace["place"]["amenities"][number];

interface RowAmenitiesProps {
  readonly amenities: readonly PlaceAmenity[];
  readonly catalogue: Catalogue;
  readonly wanted: readonly string[];
}

/** More than this no one reads in passing. */
const MOST = 4;

/** What a place offers: the wanted ones first, broken ones struck through, absent and unknown ones not at all. */
export function RowAmenities({ amenities, catalogue, wanted }: RowAmenitiesProps) {
  const tongue = useLanguage();
  const shown = inOrder(amenities, catalogue, wanted);
  if (shown.length === 0) return null;
  const rest = shown.length - MOST;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      {shown.slice(0, MOST).map(({ code, state }) => {
        const entry = catalogue.find(code);
        const name = entry ? nameOf(entry, tongue) : code;
        const isBroken = state === "OUT_OF_ORDER";
        return (
          <span key={code} className="inline-flex items-center gap-1">
            <AmenityIcon icon={entry?.icon ?? "check"} isBroken={isBroken} className="size-5" />
            {isBroken ? (
              <>
                <s className="text-closed-word" aria-hidden="true">
                  {name}
                </s>
                <span className="sr-only">{tongue.m.list.outOfOrder(name)}</span>
              </>
            ) : (
              name
            )}
          </span>
        );
      })}
      {rest > 0 && (
        <span className="text-ink-soft">
          <span aria-hidden="true">+{rest}</span>
          <span className="sr-only">{tongue.m.list.amenityMore(rest)}</span>
        </span>
      )}
    </span>
  );
}

/** Wanted ones, then the rest as the catalogue has them, then what is broken. */
function inOrder(amenities: readonly PlaceAmenity[], catalogue: Catalogue, wanted: readonly string[]) {
  const rank = new Map(catalogue.all.map(({ code }, index) => [code, index]));
  const weight = (code: string, state: PlaceAmenity["state"]): number =>
    (wanted.includes(code) ? -1000 : 0) + (state === "OUT_OF_ORDER" ? 500 : 0) + (rank.get(code) ?? 400);
  return amenities
    .filter(({ state }) => state !== "ABSENT")
    .map(({ state, amenity: { code } }) => ({ code, state, weight: weight(code, state) }))
    .sort((a, b) => a.weight - b.weight);
}
