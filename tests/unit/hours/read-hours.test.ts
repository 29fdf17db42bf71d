import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readHours } from "../../../server/hours/text/read-hours.ts";

/** The normal form, with ~ before it when it needs to be confirmed; or the reason. */
function reading(text: string): string {
  const read = readHours(text);
  return read.ok ? `${read.isExact ? "" : "~ "}${read.text}` : read.reason;
}

describe("readHours", () => {
  it.each([
    // proper syntax
    ["Mo-Fr 09:00-18:00; PH off", "Mo-Fr 09:00-18:00; PH off"],
    ["9:00 - 18:00", "Mo-Su 09:00-18:00"],
    ['Sa[1] 10:00-12:00 open "志愿者"', 'Sa[1] 10:00-12:00 open "志愿者"'],
    // full width
    ["９：００～１８：００", "~ Mo-Su 09:00-18:00"],
    ["9:00—18:00", "~ Mo-Su 09:00-18:00"],
    ["８：３０－１２：００、１４：００－１８：００", "~ Mo-Su 08:30-12:00,14:00-18:00"],
    // times as they are typed
    ["9-18", "~ Mo-Su 09:00-18:00"],
    ["9点-18点", "~ Mo-Su 09:00-18:00"],
    ["8:30至17:30", "~ Mo-Su 08:30-17:30"],
    ["8点半到17点30分", "~ Mo-Su 08:30-17:30"],
    ["上午9点到下午6点", "~ Mo-Su 09:00-18:00"],
    ["下午2点到5点", "~ Mo-Su 14:00-17:00"],
    ["早上八点半到晚上九点", "~ Mo-Su 08:30-21:00"],
    ["早9晚6", "~ Mo-Su 09:00-18:00"],
    ["朝九晚五", "~ Mo-Su 09:00-17:00"],
    ["9:00-12:00;14:00-18:00", "~ Mo-Su 09:00-12:00,14:00-18:00"],
    ["Mo-Th 11:00-23:00; Fr,Sa 11:00-1:00", "Mo-Th 11:00-23:00, Fr,Sa 11:00-01:00"],
    ["上午9:00-12:00，下午2:00-5:00", "~ Mo-Su 09:00-12:00,14:00-17:00"],
    ["九点到二十一点", "~ Mo-Su 09:00-21:00"],
    ["9.00-17.30", "~ Mo-Su 09:00-17:30"],
    ["0530-2100", "~ Mo-Su 05:30-21:00"],
    ["9am-6pm", "~ Mo-Su 09:00-18:00"],
    ["9-6pm", "~ Mo-Su 09:00-18:00"],
    ["12pm - 12am", "~ Mo-Su 12:00-24:00"],
    ["8-12, 14-18", "~ Mo-Su 08:00-12:00,14:00-18:00"],
    // past midnight
    ["晚上8点到凌晨2点", "~ Mo-Su 20:00-02:00"],
    ["22:00-次日6:00", "~ Mo-Su 22:00-06:00"],
    ["22点-2点", "~ Mo-Su 22:00-02:00"],
    ["晚上6点到12点", "~ Mo-Su 18:00-24:00"],
    ["周五 18:00-02:00；周六 18:00-03:00", "~ Fr 18:00-02:00, Sa 18:00-03:00"],
    // days
    ["周一至周五 8:30-12:00，14:00-18:00", "~ Mo-Fr 08:30-12:00,14:00-18:00"],
    ["星期一到星期五8:30-17:30", "~ Mo-Fr 08:30-17:30"],
    ["周一、三、五 9:00-12:00", "~ Mo,We,Fr 09:00-12:00"],
    ["周二四六 9:00-12:00", "~ Tu,Th,Sa 09:00-12:00"],
    ["周一至五 9:00-17:00", "~ Mo-Fr 09:00-17:00"],
    ["周一到周五：9:00-17:00；周六日：10:00-16:00", "~ Mo-Fr 09:00-17:00; Sa,Su 10:00-16:00"],
    ["每天9:00-18:00，周六10:00-16:00", "~ Mo-Fr,Su 09:00-18:00; Sa 10:00-16:00"],
    ["Mon-Fri 9 to 5", "~ Mo-Fr 09:00-17:00"],
    ["Monday - Friday: 7 AM - 6 PM", "~ Mo-Fr 07:00-18:00"],
    ["9:00-18:00 周一至周五", "~ Mo-Fr 09:00-18:00"],
    ["工作日 9:00-18:00", "~ Mo-Fr 09:00-18:00; PH off"],
    ["平日 9:00-18:00", "~ Mo-Fr 09:00-18:00"],
    ["周1-周5 9:00-17:00", "~ Mo-Fr 09:00-17:00"],
    ["周1至5 9:00-17:00", "~ Mo-Fr 09:00-17:00"],
    ["Mon thru Fri 9am-midnight", "~ Mo-Fr 09:00-24:00"],
    ["周末 10:00-16:00", "~ Sa,Su 10:00-16:00"],
    ["营业时间：每天9:00-21:00", "~ Mo-Su 09:00-21:00"],
    // whole days
    ["24小时", "~ 24/7"],
    ["全天", "~ 24/7"],
    ["24h", "~ 24/7"],
    ["全天24小时", "~ 24/7"],
    ["7×24", "~ 24/7"],
    ["周一至周五 全天开放", "~ Mo-Fr 00:00-24:00"],
    // closed
    ["9:00-18:00，周一闭馆", "~ Tu-Su 09:00-18:00"],
    // the other days are not said: nobody knows
    ["周一闭馆", "~ Mo-Su unknown; Mo off"],
    ["周六日休息，节假日休息", "~ Mo-Su unknown; Sa,Su off; PH off"],
    ["周一至周日休息", "~ off"],
    ["周一休息，9:00-18:00", "~ Tu-Su 09:00-18:00"],
    ["9:00-18:00（周一闭馆）", "~ Tu-Su 09:00-18:00"],
    ["10-18 closed Sundays", "~ Mo-Sa 10:00-18:00"],
    ["9:00-18:00 节假日休息", "~ Mo-Su 09:00-18:00; PH off"],
    ["9:00-18:00，法定节假日除外", "~ Mo-Su 09:00-18:00; PH off"],
    ["工作日9:00-18:00 周末及节假日休息", "~ Mo-Fr 09:00-18:00; PH off"],
    ["9:00-18:00 节假日10:00-16:00", "~ Mo-Su 09:00-18:00; PH 10:00-16:00"],
    ["9:00-18:00，全年无休", "~ Mo-Su 09:00-18:00"],
    // exceptions are from what they stand with
    ["周一至周五（节假日除外）9:00-17:00", "~ Mo-Fr 09:00-17:00; PH off"],
    ["周一至周五，节假日休息，9:00-17:00", "~ Mo-Fr 09:00-17:00; PH off"],
    ["周末（节假日除外）9:00-17:00", "~ Sa,Su 09:00-17:00; PH off"],
    ["周六，周日休息，9:00-17:00", "~ Mo-Fr 09:00-17:00"],
    ["每天（周一除外）9:00-17:00", "~ Tu-Su 09:00-17:00"],
    ["周六、周日及节假日除外 9:00-17:00", "~ Mo-Fr 09:00-17:00; PH off"],
    ["除周一外每天9:00-17:00", "~ Tu-Su 09:00-17:00"],
    ["every day except Monday 9-17", "~ Tu-Su 09:00-17:00"],
    ["9-17 except public holidays", "~ Mo-Su 09:00-17:00; PH off"],
    ["9:00-17:00 节假日正常营业", "~ Mo-Su 09:00-17:00"],
    // what is said of holidays counts on any weekday
    ["周末及节假日 10:00-16:00，工作日 9:00-17:00", "~ Mo-Fr 09:00-17:00; Sa,Su 10:00-16:00; PH 10:00-16:00"],
    ["工作日9:00-17:00 周末休息 节假日10:00-16:00", "~ Mo-Fr 09:00-17:00; PH 10:00-16:00"],
    // breaks
    ["9:00-18:00，中午12:00-14:00休息", "~ Mo-Su 09:00-12:00,14:00-18:00"],
    ["周一至周五 9:00-17:00 午休12:00-13:30", "~ Mo-Fr 09:00-12:00,13:30-17:00"],
    // seasons
    ["5-9月 8:00-20:00", "~ May-Sep Mo-Su 08:00-20:00"],
    ["夏季（5月-9月）9:00-20:00，冬季 9:00-17:00", "~ Mo-Su 09:00-17:00; May-Sep Mo-Su 09:00-20:00"],
    [
      "夏季（5月-9月）9:00-20:00，冬季（10月-次年4月）9:00-17:00",
      "~ Mo-Su 09:00-17:00; May-Sep Mo-Su 09:00-20:00",
    ],
    [
      "5月1日至9月30日 8:00-20:00，10月1日至4月30日 9:00-17:00",
      "~ Mo-Su 09:00-17:00; May-Sep Mo-Su 08:00-20:00",
    ],
    [
      "冬季 9:00-17:00，夏季（5月-9月）周一至周五 9:00-20:00",
      "~ Mo-Su 09:00-17:00; May-Sep Mo-Fr 09:00-20:00; May-Sep Sa,Su off",
    ],
  ])("%s", (text, expected) => {
    expect(reading(text)).toBe(expected);
  });

  it("reads in the zone it is given", () => {
    const read = readHours("9-18", { zone: "Asia/Urumqi" });
    expect(read.ok && read.hours.zone).toBe("Asia/Urumqi");
    expect(readHours("9-18", { zone: "Mars" })).toMatchObject({ ok: false });
  });
});

describe("what people would read in two ways is not understood, and the reason says what was expected", () => {
  it.each([
    [
      "9-6",
      'expected a closing time on the 24-hour clock, such as 9:00-18:00, or with 下午 or pm, got "9-6"',
    ],
    ["9点-6点", /^expected a closing time on the 24-hour clock/],
    ["上午9点到6点", /^expected a closing time on the 24-hour clock/],
    ["9-11pm", 'expected am or pm for both times, got "9-11pm"'],
    ["8-10", 'expected times such as 9:00-18:00, got "8-10"'],
    ["2013-10", 'expected times such as 9:00-18:00, got "2013-10"'],
    ["12点-12点", /^expected a closing time on the 24-hour clock/],
    ["12-1", /^expected a closing time on the 24-hour clock/],
    ["9:00-6:00", /^expected a closing time on the 24-hour clock/],
    ["11:30-1:30", /^expected a closing time on the 24-hour clock/],
    ["8:00-8:00", /^expected a closing time on the 24-hour clock/],
    ["9:00-12:00，2:00-6:00", /^expected times such as 9:00-18:00/],
    ["Mo-Fr 9:00-5:00; PH off", "expected times on the 24-hour clock, such as 9:00-18:00"],
    ["周一闭馆（节假日除外），9:00-17:00", /^expected when it is open on the days that are excepted/],
    ["周一（节假日除外）闭馆 9:00-17:00", /^expected when it is open, and which days are closed/],
    ["9:00-17:00，周一闭馆，节假日照常开放", "expected when it is open on public holidays"],
    ["9-17 except Monday 10-16", /^expected nothing after the days that are excepted/],
    ["二五点到六点", /^expected hours such as/],
    ["13月1日-12月2日 9:00-17:00", /^expected hours such as/],
    ["周一至周五9-18,".repeat(60), "expected at most 40 times and closed days"],
    ["夏季9:00-20:00，冬季 9:00-17:00", "expected months for each season, such as 夏季（5月-9月）"],
    ["8:00-16:00 Oct-Mar, 10:00-17:00 Apr-Sep", "expected hours after each season"],
    ["8:00-12:00/1:00-5:00", 'expected times such as 9:00-18:00, got "1:00-5:00"'],
    ["11:00-18:00/11:00-20:00", "expected the times of a day one after the other, on the 24-hour clock"],
    ["周一至周五 8:00-12:00；周五 14:00-18:00", "expected each day once, with all of its times together"],
    ["周日 8:00-17:00；周日 9:00-12:00", "expected each day once, with all of its times together"],
    ["9:00-18:00，19:00-20:00休息", "expected breaks within the opening hours"],
    ["周一至周五 9:00-18:00 周六", "expected hours or 休息 for the days named last"],
    ["周一至周五", "expected hours or 休息 for the days named last"],
    ["9点", "expected - and the time of closing, got the end"],
    [
      "9:00-18:00（16:30停止入场）",
      /^expected hours such as 周一至周五 9:00-18:00.*, got "停止入场\)" at character 17$/,
    ],
    ["以现场公告为准", /^expected hours such as .*, got "以现场公告为准" at character 1$/],
    ["call us", /^expected hours such as .*, got "call us" at character 1$/],
    // who writes OSM's own words is told where they stop making sense
    ["Mo-Fr 09:00-18:00; easter off", /^expected a time such as 09:00-18:00, or off, got "easter"/],
    ["", /^expected/],
    ["25点-26点", /^expected/],
  ])("%s", (text, reason) => {
    const came = reading(text);
    if (typeof reason === "string") expect(came).toBe(reason);
    else expect(came).toMatch(reason);
  });
});

const SAMPLES = new URL("../../../../shared/data/opening-hours/", import.meta.url);
const isMissing = !existsSync(SAMPLES);

describe.skipIf(isMissing)(
  `real values${isMissing ? " (skipped: ../shared/data/opening-hours is not here)" : ""}`,
  () => {
    /** As many are understood, or more; the rest is no hours, or not clear. */
    it.each([
      ["clean-sample.txt", 0.99],
      ["dirty-sample.txt", 0.67],
      ["extracts.txt", 0.96],
    ])("%s: never throws, and what is understood has a normal form that is exact", (name, share) => {
      const texts = readFileSync(new URL(name, SAMPLES), "utf8").split("\n").filter(Boolean);
      const read = texts.map((text) => readHours(text));
      const understood = read.flatMap((each) => (each.ok ? [each.text] : []));
      expect(understood.length / texts.length).toBeGreaterThan(share);
      for (const text of understood) expect(readHours(text), text).toMatchObject({ ok: true });
    });
  },
);
