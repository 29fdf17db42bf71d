import { useMemo } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { nameOf, useCatalogue } from "../state/use-catalogue.ts";
import { demandName, firstWithDemand } from "./demand-name.ts";
import type { Names } from "./question/question-words.ts";
import { useTexts } from "./texts/use-texts.ts";
import type { DemandSet } from "./use-choices.ts";
import { useDistricts, useSavedAreas, useScenarioNames } from "./use-choices.ts";

/** Names of what the question has codes of. */
export function useNames(sets: readonly DemandSet[] | undefined): Names {
  const tongue = useLanguage();
  const texts = useTexts();
  const catalogue = useCatalogue();
  const { data: districts } = useDistricts();
  const { data: areas } = useSavedAreas();
  const { data: scenarios } = useScenarioNames();
  return useMemo(
    () => ({
      demand: (code) => {
        const set = code === null ? firstWithDemand(sets) : sets?.find((known) => known.code === code);
        return set ? demandName(set, texts) : null;
      },
      amenity: (code) => {
        const amenity = catalogue.find(code);
        return amenity ? nameOf(amenity, tongue) : code;
      },
      district: (code) => {
        const district = districts?.find((known) => known.code === code);
        return district ? nameOf(district, tongue) : null;
      },
      area: (code) => areas?.find((area) => area.code === code)?.name ?? null,
      scenario: (id) => scenarios?.find((scenario) => scenario.id === id)?.name ?? null,
    }),
    [sets, catalogue, districts, areas, scenarios, tongue, texts],
  );
}
