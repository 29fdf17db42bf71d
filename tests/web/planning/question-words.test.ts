import { describe, expect, test } from "vitest";
import { en as english } from "../../../web/i18n/en.ts";
import { zh as chinese } from "../../../web/i18n/zh.ts";
import { INITIAL, type PlanState } from "../../../web/planning/plan-state.ts";
import { type Names, questionWords, SLOTS } from "../../../web/planning/question/question-words.ts";
import { sentenceParts } from "../../../web/planning/question/sentence.ts";
import { en } from "../../../web/planning/texts/en.ts";
import { zh } from "../../../web/planning/texts/zh.ts";

const LANGUAGES = {
  zh: { texts: zh.question, words: { language: "zh", locale: "zh-CN", m: chinese } },
  en: { texts: en.question, words: { language: "en", locale: "en-GB", m: english } },
} as const;
const NAMES: Names = {
  demand: (code) => code && `demand ${code}`,
  amenity: (code) => code.toLowerCase(),
  district: (code) => (code === "110105" ? "Chaoyang" : null),
  area: () => null,
  scenario: (id) => `more ${id}`,
};

function sentence(language: keyof typeof LANGUAGES, asked: Partial<PlanState>, isDraft = false): string {
  const { texts, words } = LANGUAGES[language];
  const said = questionWords({ ...INITIAL, demand: "riders", ...asked }, isDraft, NAMES, texts, words);
  return sentenceParts(texts.sentence)
    .map((part) => ("text" in part ? part.text : part.before + said[part.slot] + part.after))
    .join("");
}

test.each(["zh", "en"] as const)("every word that can be changed is in the sentence once: %s", (language) => {
  const parts = sentenceParts(LANGUAGES[language].texts.sentence);
  const slots = parts.flatMap((part) => ("slot" in part ? [part.slot] : []));
  expect(slots.sort()).toEqual([...SLOTS].sort());
});

test("signs cling to the word before or after them, so that no line begins with one", () => {
  expect(sentenceParts("the “{demand}”, within {threshold}? {nonsense} now.")).toEqual([
    { text: "the " },
    { slot: "demand", before: "“", after: "”," },
    { text: " within " },
    { slot: "threshold", before: "", after: "?" },
    { text: " " },
    { text: "{nonsense}" },
    { text: " now." },
  ]);
});

describe("the question reads as a sentence", () => {
  test("as it is at first", () => {
    expect(sentence("zh", {})).toBe(
      "各处的“demand riders”，有多少能在步行 15 分钟内到达周二 14:00 开放、设施不限的任何网点？按现有网点计算。",
    );
    expect(sentence("en", {})).toBe(
      "Of “demand riders” everywhere, how much reaches any place open Tue 14:00, with any amenities, within 15 minutes on foot? Counting today's places.",
    );
  });

  test("with every word changed", () => {
    const asked: Partial<PlanState> = {
      threshold: { metres: 1250 },
      hour: null,
      kinds: ["SERVICE_CENTRE"],
      amenities: ["TOILET", "WATER"],
      area: { is: "districts", codes: ["110105"] },
      scenario: "s1",
    };
    expect(sentence("zh", asked)).toBe(
      "Chaoyang的“demand riders”，有多少能在直线 1,250 米内到达不论是否开放、有toilet和water的服务中心？按方案“more s1”计算。",
    );
    expect(sentence("en", asked)).toBe(
      "Of “demand riders” in Chaoyang, how much reaches a service centre open or not, with toilet and water, within 1,250 m as the crow flies? Counting the scenario “more s1”.",
    );
  });

  test("with what is gone, drawn, several, or not saved", () => {
    const districts = { is: "districts", codes: ["110105", "110108"] } as const;
    expect(sentence("en", { area: districts })).toContain("in 2 districts");
    expect(sentence("en", { area: { is: "saved", code: "gone" } })).toContain("(an area that is gone)");
    expect(sentence("zh", { area: { is: "districts", codes: ["999999"] } })).toContain("999999的");
    expect(sentence("zh", { scenario: "s1" }, true)).toContain("按未保存的方案计算");
    expect(sentence("en", { threshold: { minutes: 1, mode: "EBIKE" } })).toContain("1 minute by e-bike");
    expect(sentence("en", { kinds: ["REST_STATION", "SERVICE_CENTRE"] })).toContain("reaches any place");
  });
});
