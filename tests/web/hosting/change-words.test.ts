import { describe, expect, test } from "vitest";
import { fieldsOf, type PlaceChange } from "../../../web/hosting/change.ts";
import { changeWords, type Sayer, stepWords } from "../../../web/hosting/change-words.ts";
import { en as enTexts } from "../../../web/hosting/texts/en.ts";
import { zh as zhTexts } from "../../../web/hosting/texts/zh.ts";
import { en } from "../../../web/i18n/en.ts";
import { zh } from "../../../web/i18n/zh.ts";

const nameOfAmenity = (code: string): string => (code === "MICROWAVE" ? "微波炉" : code);
const chinese: Sayer = { words: { locale: "zh-CN", m: zh }, t: zhTexts, nameOfAmenity };
const english: Sayer = { words: { locale: "en-GB", m: en }, t: enTexts, nameOfAmenity };

const periods = [{ from: "09:00", to: "12:00" }];
const days = (...names: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY")[]) =>
  names.map((weekday) => ({ weekday, periods }));

describe("what will change, in words", () => {
  test.each<[string, PlaceChange, string[]]>([
    ["one weekday", { hours: { week: days("WEDNESDAY") } }, ["周三"]],
    ["two neighbours", { hours: { week: days("MONDAY", "TUESDAY") } }, ["周一", "周二"]],
    [
      "a run and one beside it",
      { hours: { week: days("FRIDAY", "MONDAY", "TUESDAY", "WEDNESDAY") } },
      ["周一–周三", "周五"],
    ],
    [
      "special days in order, each once",
      { hours: { addSpecialDays: [{ date: "2026-12-24", periods: [] }], removeSpecialDays: ["2026-10-01"] } },
      ["10月1日", "12月24日"],
    ],
    ["a closure", { hours: { close: { until: null } } }, ["暂停开放"]],
    [
      "all sorts, in the screen's order",
      { phone: null, amenities: [{ code: "MICROWAVE", state: "OUT_OF_ORDER" }], hours: { rules: [] } },
      ["其他规则", "微波炉", "电话"],
    ],
    ["the way in once, whatever of it", { access: "WALK_IN", accessNote: null }, ["怎么进"]],
    ["hours taken away", { hours: null }, ["开放时间"]],
    ["nothing", {}, []],
  ])("%s", (_, change, said) => {
    expect(changeWords(change, chinese)).toEqual(said);
  });

  test("in English", () => {
    const change: PlaceChange = {
      hours: { week: days("WEDNESDAY"), addSpecialDays: [{ date: "2026-10-01", periods: [] }] },
    };
    expect(changeWords(change, english)).toEqual(["Wed", "1 Oct"]);
    expect(stepWords({ is: "restore", version: 2 }, english)).toEqual(["restore version 2"]);
  });
});

test("the fields of a change are those of the history", () => {
  expect([...fieldsOf({ hours: { week: [], close: {} }, amenities: [{ code: "WATER" }] })]).toEqual([
    "HOURS",
    "CLOSURES",
    "AMENITY:WATER",
  ]);
  expect([...fieldsOf({ hours: { addSpecialDays: [] }, photoUrl: null })]).toEqual(["SPECIAL_DAYS", "PHOTO"]);
});
