import { expect, test } from "vitest";
import { gainUnit, goodnessOf } from "../../../web/planning/suggestions/goodness.ts";
import { goodnessWords, planTitle, untilWords } from "../../../web/planning/suggestions/plan-words.ts";
import { suggestions as en } from "../../../web/planning/texts/en/suggestions.ts";
import { suggestions as zh } from "../../../web/planning/texts/zh/suggestions.ts";

const said = (...given: Parameters<typeof goodnessOf>) =>
  goodnessWords(goodnessOf(...given), en, { locale: "en" });

test("what is covered is at least a share of the best possible, rounded down", () => {
  expect(goodnessOf("MCLP", { objective: 988.9, bound: 1000 })).toEqual({ is: "share", share: 0.988 });
  expect(said("MCLP", { objective: 988.9, bound: 1000 })).toBe("At least 98.8% of the best possible.");
  expect(said(null, { objective: 999.99, bound: 1000 })).toBe("At least 99.9% of the best possible.");
  expect(goodnessWords({ is: "share", share: 0.988 }, zh, { locale: "zh-CN" })).toBe(
    "至少达到最好可能的 98.8%。",
  );
});

test("an answer that reaches its bound is the best", () => {
  expect(goodnessOf("MCLP", { objective: 1000, bound: 1000 })).toEqual({ is: "best" });
  expect(goodnessOf("MCLP", { objective: 0, bound: 0 })).toEqual({ is: "best" });
  expect(goodnessOf("P_MEDIAN", { objective: 5e9, bound: 5e9 - 1 })).toEqual({ is: "best" });
});

test("before anything is found nobody knows", () => {
  expect(goodnessOf("MCLP", { objective: 0, bound: 10 })).toEqual({ is: "unknown" });
  expect(goodnessOf("P_MEDIAN", { objective: 10, bound: 0 })).toEqual({ is: "unknown" });
});

test("sites are whole: a bound between two is the higher one", () => {
  expect(goodnessOf("LSCP", { objective: 12, bound: 10.2 })).toEqual({ is: "sites", more: 1 });
  expect(goodnessOf("LSCP", { objective: 12, bound: 11.1 })).toEqual({ is: "best" });
  expect(goodnessOf("LSCP", { objective: 12, bound: 11.0000001 })).toEqual({ is: "sites", more: 1 });
  expect(said("LSCP", { objective: 12, bound: 10 })).toBe("At most 2 places more than are needed.");
});

test("ways are at most a share longer, rounded up", () => {
  expect(goodnessOf("P_MEDIAN", { objective: 1012.1, bound: 1000 })).toEqual({ is: "longer", share: 0.013 });
});

test("an hour beyond midnight is of the next day", () => {
  expect([22, 24, 25].map((hour) => untilWords(hour, en))).toEqual(["22:00", "24:00", "01:00 the next day"]);
});

test("a plan is named by what was asked", () => {
  expect(planTitle({ kind: "NEW_SITES", model: "MCLP", count: 5 }, en, { locale: "en" })).toBe(
    "New places · Most demand · 5 places",
  );
  expect(planTitle({ kind: "NEW_SITES", model: "LSCP", count: null }, en, { locale: "en" })).toBe(
    "New places · Everybody",
  );
});

test("gains are counted in what was asked for", () => {
  expect(gainUnit("NEW_SITES", "MCLP")).toBe("weight");
  expect(gainUnit("NEW_SITES", "P_MEDIAN")).toBe("served");
  expect(gainUnit("LONGER_HOURS", null)).toBe("hours");
});
