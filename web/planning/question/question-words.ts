import { formatDistance } from "../../i18n/distance.ts";
import type { Tongue } from "../../i18n/language.tsx";
import type { AreaChoice } from "../area-choice.ts";
import type { PlaceKind, PlanState, Threshold } from "../plan-state.ts";
import type { QuestionTexts } from "../texts/zh/question.ts";

/** The parts of the question that can be changed, in no order: each language has its own. */
export const SLOTS = ["demand", "area", "threshold", "hour", "kinds", "amenities", "scenario"] as const;
export type Slot = (typeof SLOTS)[number];
/** What stands for each part. */
export type QuestionWords = Readonly<Record<Slot, string>>;

type Words = Pick<Tongue, "locale" | "m" | "language">;

/** Names of what the question has only codes of; null: not known yet, or gone. */
export interface Names {
  demand(code: string | null): string | null;
  amenity(code: string): string;
  district(code: string): string | null;
  area(code: string): string | null;
  scenario(id: string): string | null;
}

/** The question in words. */
export function questionWords(
  state: PlanState,
  isDraft: boolean,
  names: Names,
  texts: QuestionTexts,
  words: Words,
): QuestionWords {
  return {
    demand: names.demand(state.demand) ?? texts.demandUnknown,
    area: areaWords(state.area, names, texts),
    threshold: thresholdWords(state.threshold, texts, words),
    hour: openWords(state.hour, texts, words),
    kinds: kindWords(state.kinds, texts),
    amenities: amenityWords(state.amenities.map(names.amenity), texts, words),
    scenario: isDraft ? texts.draft : scenarioWords(state.scenario, names, texts),
  };
}

const WEEKDAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;

/** "Monday", by 0-6 from Monday. */
export function weekdayWord(day: number, { m }: Pick<Words, "m">): string {
  return m.weekday[WEEKDAYS[day] ?? "MONDAY"];
}

/** "Tuesday 14:00", by the hour of the week. */
export function hourWords(hour: number, words: Pick<Words, "m">): string {
  return `${weekdayWord(Math.floor(hour / 24), words)} ${clockWord(hour % 24)}`;
}

/** "open on Tuesday 14:00"; of no hour that hours do not matter. */
export function openWords(hour: number | null, texts: QuestionTexts, words: Words): string {
  return hour === null ? texts.anyTime : texts.openAt(hourWords(hour, words));
}

/** "09:00". */
export const clockWord = (hourOfDay: number): string => `${String(hourOfDay).padStart(2, "0")}:00`;

export function thresholdWords(threshold: Threshold, texts: QuestionTexts, words: Words): string {
  if ("metres" in threshold) {
    const { metres } = threshold;
    // Below what distances are rounded to, and beside it, the number as it was asked.
    const isRound = metres % (metres < 1000 ? 10 : 100) === 0;
    return texts.metres(
      isRound ? formatDistance(metres, words) : words.m.unit.metres(metres.toLocaleString(words.locale)),
    );
  }
  return texts.minutes[threshold.mode](threshold.minutes.toLocaleString(words.locale));
}

function areaWords(area: AreaChoice, names: Names, texts: QuestionTexts): string {
  switch (area.is) {
    case "everywhere":
      return texts.everywhere;
    case "saved":
      return texts.inNamed(names.area(area.code) ?? texts.areaUnknown);
    case "drawn":
      return texts.inDrawn;
    case "districts": {
      const [first = "", ...others] = area.codes;
      if (others.length > 0) return texts.inDistricts(area.codes.length);
      return texts.inNamed(names.district(first) ?? first);
    }
  }
}

function kindWords([kind, ...others]: readonly PlaceKind[], texts: QuestionTexts): string {
  return kind === undefined || others.length > 0 ? texts.anyKind : texts.kind[kind];
}

function amenityWords(names: readonly string[], texts: QuestionTexts, { locale }: Words): string {
  if (names.length === 0) return texts.anyAmenities;
  return texts.withAmenities(new Intl.ListFormat(locale, { type: "conjunction" }).format(names));
}

function scenarioWords(id: string | null, names: Names, texts: QuestionTexts): string {
  return id === null ? texts.today : texts.inScenario(names.scenario(id) ?? texts.scenarioUnknown);
}
