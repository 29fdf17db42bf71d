import { describe, expect, test } from "vitest";
import { plainWords, type Telling } from "../../../web/hosting/history/plain-words.ts";
import { en as enTexts } from "../../../web/hosting/texts/en.ts";
import { zh as zhTexts } from "../../../web/hosting/texts/zh.ts";
import { en } from "../../../web/i18n/en.ts";
import { zh } from "../../../web/i18n/zh.ts";

const at = { now: new Date("2026-11-24T06:00:00Z"), zone: "Asia/Shanghai", today: "2026-11-24" };
const chinese: Telling = { ...at, words: { locale: "zh-CN", m: zh }, t: zhTexts };
const english: Telling = { ...at, words: { locale: "en-GB", m: en }, t: enTexts };

describe("the history in plain words", () => {
  test.each([
    [
      "HOURS",
      "Mo-Fr 09:00-12:00,14:00-18:00; PH off",
      "周一–周五 09:00–12:00, 14:00–18:00\n法定节假日 不开放",
    ],
    ["HOURS", "24/7", "全天"],
    ["HOURS", "Apr-Oct 06:00-20:00", "4月–10月 06:00–20:00"],
    ["HOURS", "Mo-Fr 09:00-18:00 · make-up workdays CLOSED", "周一–周五 09:00–18:00 · 调休上班日 不开放"],
    ["HOURS", null, "无"],
    [
      "SPECIAL_DAYS",
      "2026-11-25 off · 盘点; 2026-12-24 10:00-15:00",
      "明天 不开放 · 盘点\n12月24日周四 10:00–15:00",
    ],
    [
      "CLOSURES",
      "2026-11-24T06:00:00.000Z/2026-11-24T10:00:00.000Z · 停电",
      "今天 14:00 – 今天 18:00 · 停电",
    ],
    ["CLOSURES", "2026-11-24T06:00:00.000Z/..", "今天 14:00 – 待定"],
    ["AMENITY", "OUT_OF_ORDER · 周三修好", "坏了 · 周三修好"],
    ["AMENITY", "AVAILABLE · Tu 14:00-16:00 · 咨询", "有 · 周二 14:00–16:00 · 咨询"],
    ["ACCESS", "ASK_STAFF · 北门", "请问工作人员 · 北门"],
    ["CONFIRMATION", "2026-11-24T01:30:00.000Z", "今天 09:30"],
    ["DESCRIPTION", "May I come in? PH off", "May I come in? PH off"],
    ["PHONE", "010-5550", "010-5550"],
  ])("%s %s", (field, value, said) => {
    expect(plainWords(field, value, chinese)).toBe(said);
  });

  test("in English", () => {
    expect(plainWords("HOURS", "Mo-Fr 09:00-18:00; PH off", english)).toBe(
      "Mon–Fri 09:00–18:00\npublic holidays Closed",
    );
    expect(plainWords("AMENITY", "ABSENT", english)).toBe("Not there");
  });

  test("what is not known passes through, and names of objects' own mean nothing", () => {
    expect(plainWords("AMENITY", "constructor", chinese)).toBe("constructor");
    expect(plainWords("CONFIRMATION", "yesterday", chinese)).toBe("yesterday");
  });
});
