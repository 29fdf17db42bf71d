import type { Tongue } from "../../i18n/language.tsx";
import type { PlanningPlaces } from "../../map/planning/types.ts";
import { type Catalogue, nameOf } from "../../state/use-catalogue.ts";
import type { ScenarioChange } from "../question-input.ts";
import type { ScenariosTexts } from "../texts/zh/scenarios.ts";
import { codeOf, type SavedScenario } from "./draft.ts";

/** Names of places that changes are about: as they were saved, or as the map has them. */
export function placeNames(
  saved: SavedScenario | null,
  places: Pick<PlanningPlaces, "codes" | "names"> | null,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { placeCode, placeName } of saved?.changes ?? [])
    if (placeCode !== null && placeName !== null) names.set(placeCode, placeName);
  for (const [at, code] of (places?.codes ?? []).entries()) names.set(code, places?.names[at] ?? code);
  return names;
}

interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue;
  readonly tongue: Pick<Tongue, "language" | "locale">;
}

/** A change in words: what it is about, and what would be different. */
export function changeWords(
  change: ScenarioChange,
  { names, catalogue, tongue }: Known,
  { change: texts }: Pick<ScenariosTexts, "change">,
): { title: string; detail: string } {
  const { addPlace, closePlace, changeHours, changeAmenities } = change;
  const code = codeOf(change) ?? "";
  const name = names.get(code) ?? code;
  const list = (codes: readonly string[]): string =>
    new Intl.ListFormat(tongue.locale).format(
      codes.map((amenity) => {
        const known = catalogue.find(amenity);
        return known ? nameOf(known, tongue) : amenity;
      }),
    );
  if (addPlace) {
    const detail = [addPlace.hours, list(addPlace.amenities)].filter(Boolean).join(" · ");
    return { title: texts.add(addPlace.name), detail };
  }
  if (closePlace) return { title: texts.close(name), detail: "" };
  if (changeHours) return { title: texts.hours(name), detail: changeHours.hours };
  const { add, remove } = changeAmenities ?? { add: [], remove: [] };
  const parts = [
    add.length > 0 ? texts.gets(list(add)) : "",
    remove.length > 0 ? texts.loses(list(remove)) : "",
  ];
  return { title: texts.amenities(name), detail: parts.filter(Boolean).join(" · ") };
}
