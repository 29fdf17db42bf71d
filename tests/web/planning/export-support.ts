import { type Facts, factsOf } from "../../../web/planning/export/facts.ts";
import type { QuestionWords } from "../../../web/planning/question/question-words.ts";
import { zh } from "../../../web/planning/texts/zh.ts";
import type { Gap, ZoneCoverage } from "../../../web/planning/use-coverage.ts";

/** A question in words; its demand set has a name that a spreadsheet would run. */
export const WORDS: QuestionWords = {
  demand: "=riders",
  area: "各处",
  threshold: "步行 15 分钟",
  hour: "周二 14:00 开放",
  kinds: "任何网点",
  amenities: "设施不限",
  scenario: "现有网点",
};

export const FACTS: Facts = factsOf(WORDS, { on: "2026-11-22", travel: "STREETS" }, zh);

/** A district half covered. */
export function zoneRow(code: string | null, name: string | null): ZoneCoverage {
  return {
    zone: { code, name, nameEn: name && `EN ${name}`, isApproximate: false },
    ...{ cells: 1, weight: 100, coveredCells: 1, coveredWeight: 50, possibleWeight: 10, share: 0.5 },
    ...{ places: 4, openPlaces: 2, accessibility: 1 },
  };
}

/** A gap whose nearest place has a name that a spreadsheet would run. */
export function gap(rank: number, cells: string[]): Gap {
  return {
    rank,
    centre: { lat: 39.9, lon: 116.4 },
    box: { south: 39.8, west: 116.3, north: 40, east: 116.5 },
    cells,
    weight: 7.5,
    share: 0.25,
    zoneName: "东城区",
    nearestOpen: { placeCode: "P-1", name: "=cmd", metres: 1234.4 },
  };
}
