import { describe, expect, test } from "vitest";
import { en } from "../../../web/i18n/en.ts";
import { zh } from "../../../web/i18n/zh.ts";
import { type Arrival, type OpennessReport, outlook, signOf } from "../../../web/search/openness.ts";
import { opennessPhrase, opennessSentence } from "../../../web/search/openness-text.ts";

const ZONE = "Asia/Shanghai";
/** Sunday 22 November 2026, 14:00 in Beijing. */
const NOW = new Date("2026-11-22T06:00:00Z");
const chinese = { locale: "zh-CN", m: zh };
const english = { locale: "en-GB", m: en };

const report = (
  openness: OpennessReport["openness"],
  at?: string,
  to: OpennessReport["openness"] = "CLOSED",
) => ({
  openness,
  nextChange: at === undefined ? null : { at, to },
});
const phrase = (given: OpennessReport, arrival?: Arrival, words = chinese): string =>
  opennessPhrase(outlook(given, NOW, arrival), NOW, ZONE, words);
const sentence = (given: OpennessReport, hasPhone = false, words = chinese): string =>
  opennessSentence(outlook(given, NOW), NOW, ZONE, words, hasPhone);

describe("openness in a row of the list", () => {
  test.each<[what: string, given: OpennessReport, zh: string, en: string, sign: string]>([
    ["open for hours", report("OPEN", "2026-11-22T10:00:00Z"), "开放至 18:00", "Open until 18:00", "open"],
    [
      "open until midnight",
      report("OPEN", "2026-11-22T16:00:00Z"),
      "开放至 24:00",
      "Open until 24:00",
      "open",
    ],
    [
      "open past midnight",
      report("OPEN", "2026-11-22T18:00:00Z"),
      "开放至明天 02:00",
      "Open until tomorrow 02:00",
      "open",
    ],
    ["open without end", report("OPEN"), "24 小时开放", "Open 24 hours", "open"],
    ["closing in 30", report("OPEN", "2026-11-22T06:30:59Z"), "30 分钟后关闭", "Closes in 30 min", "closing"],
    ["closing in 31", report("OPEN", "2026-11-22T06:31:00Z"), "开放至 14:31", "Open until 14:31", "open"],
    ["closing now", report("OPEN", "2026-11-22T06:00:30Z"), "马上关闭", "Closes right now", "closing"],
    ["opens today", report("CLOSED", "2026-11-22T07:00:00Z", "OPEN"), "15:00 开放", "Opens 15:00", "closed"],
    [
      "opens tomorrow",
      report("CLOSED", "2026-11-23T01:00:00Z", "OPEN"),
      "明天 09:00 开放",
      "Opens tomorrow 09:00",
      "closed",
    ],
    [
      "opens on Tuesday",
      report("CLOSED", "2026-11-24T01:00:00Z", "OPEN"),
      "周二 09:00 开放",
      "Opens Tue 09:00",
      "closed",
    ],
    [
      "closed for now",
      report("CLOSED"),
      "未开放，重新开放时间未知",
      "Closed, not known until when",
      "closed",
    ],
    ["unknown", report("UNKNOWN"), "开放时间未知", "Hours unknown", "unknown"],
  ])("%s", (_, given, inChinese, inEnglish, sign) => {
    expect(phrase(given)).toBe(inChinese);
    expect(phrase(given, undefined, english)).toBe(inEnglish);
    expect(signOf(outlook(given, NOW))).toBe(sign);
  });

  test("opens on the way", () => {
    const given = report("CLOSED", "2026-11-22T06:05:00Z", "OPEN");
    const arrival: Arrival = { openness: "OPEN", minutes: 9 };
    expect(phrase(given, arrival)).toBe("14:05 开放，您到时已开");
    expect(signOf(outlook(given, NOW, arrival))).toBe("open");
  });

  test("closes on the way", () => {
    const given = report("OPEN", "2026-11-22T06:05:00Z");
    const arrival: Arrival = { openness: "CLOSED", minutes: 9 };
    expect(phrase(given, arrival)).toBe("14:05 关闭，您到时已关");
    expect(signOf(outlook(given, NOW, arrival))).toBe("closed");
  });

  test("closes after arrival: how soon is what counts", () => {
    const arrival: Arrival = { openness: "OPEN", minutes: 9 };
    expect(phrase(report("OPEN", "2026-11-22T06:20:00Z"), arrival)).toBe("20 分钟后关闭");
  });

  test("a change that has passed since the answer is taken as done", () => {
    expect(phrase(report("OPEN", "2026-11-22T05:59:00Z"))).toBe("未开放，重新开放时间未知");
    expect(phrase(report("CLOSED", "2026-11-22T06:00:00Z", "OPEN"))).toBe("开放");
    expect(phrase(report("OPEN", "2026-11-22T05:00:00Z", "UNKNOWN"))).toBe("开放时间未知");
  });
});

describe("openness as a sentence", () => {
  test("says today, for it stands alone", () => {
    expect(sentence(report("OPEN", "2026-11-22T10:00:00Z"))).toBe("现在开放，今天 18:00 关闭。");
    expect(sentence(report("OPEN", "2026-11-22T10:00:00Z"), false, english)).toBe(
      "Open now, closes today 18:00.",
    );
    expect(sentence(report("CLOSED", "2026-11-23T01:00:00Z", "OPEN"))).toBe(
      "现在没有开放，明天 09:00 开放。",
    );
    expect(sentence(report("OPEN", "2026-11-22T06:25:00Z"))).toBe("再过 25 分钟关闭（今天 14:25）。");
    expect(sentence(report("OPEN", "2026-11-22T06:00:30Z"))).toBe("马上关闭（今天 14:00）。");
  });

  test("sends to the telephone only where there is one", () => {
    expect(sentence(report("UNKNOWN"), true)).toContain("打电话");
    expect(sentence(report("UNKNOWN"), false)).not.toContain("打电话");
  });
});
