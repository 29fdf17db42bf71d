import { describe, expect, it } from "vitest";
import { MAX_OSM_LENGTH, parseOsm } from "../../../server/hours/text/osm-parse.ts";
import { printOsm } from "../../../server/hours/text/osm-print.ts";

/** What a text means, written in the one way that printOsm has; or "not ok: reason". */
function meaning(text: string): string {
  const read = parseOsm(text);
  return read.ok ? printOsm(read.hours) : `not ok: ${read.reason}`;
}

describe("what parseOsm understands", () => {
  it.each([
    ["Mo-Fr 09:00-18:00", "Mo-Fr 09:00-18:00"],
    ["09:00-18:00", "Mo-Su 09:00-18:00"],
    ["24/7", "24/7"],
    ["24/7; PH off", "24/7; PH off"],
    ["00:00-24:00", "24/7"],
    ["off", "off"],
    ["closed", "off"],
    ["Mo,We,Fr 9:00-12:00, 13:30-18:00", "Mo,We,Fr 09:00-12:00,13:30-18:00"],
    ["Sa-Mo 10:00-12:00", "Mo,Sa,Su 10:00-12:00"],
    ["Mo-Fr,Su 10:00-12:00 open", "Mo-Fr,Su 10:00-12:00"],
    ["Mo-Su,PH 10:00-12:00", "Mo-Su 10:00-12:00"],
    // past midnight, in two spellings
    ["Fr-Sa 22:00-02:00", "Fr,Sa 22:00-02:00"],
    ["Fr-Sa 22:00-26:00", "Fr,Sa 22:00-02:00"],
    ["Mo 18:00-00:00", "Mo 18:00-24:00"],
    ["Mo 10:00-10:00", "Mo 10:00-34:00"],
    // a later rule for a day replaces an earlier one …
    ["Mo-Fr 09:00-18:00; We 10:00-12:00", "Mo,Tu,Th,Fr 09:00-18:00; We 10:00-12:00"],
    ["09:00-18:00; Mo off", "Tu-Su 09:00-18:00"],
    ["09:00-18:00; Mo off; Mo 10:00-11:00", "Mo 10:00-11:00; Tu-Su 09:00-18:00"],
    ["off; Mo 10:00-11:00", "Mo 10:00-11:00"],
    // … after a comma it adds, and closed times cut
    ["Mo-Su 09:00-18:00, Fr-Sa 20:00-22:00", "Mo-Th,Su 09:00-18:00; Fr,Sa 09:00-18:00,20:00-22:00"],
    ["09:00-24:00, Fr-Sa 09:00-01:00", "Mo-Th,Su 09:00-24:00, Fr,Sa 09:00-01:00"],
    // nights are joined by commas, so that no reader cuts one short
    ["Mo-Fr 18:00-02:00, Sa 10:00-12:00", "Mo-Fr 18:00-02:00, Sa 10:00-12:00"],
    ["Mo-Su 22:00-02:00; PH off", "Mo-Su 22:00-02:00; PH off"],
    ["Mo-Fr 08:00-18:00, We off", "Mo,Tu,Th,Fr 08:00-18:00"],
    ["10:00-18:00; 12:00-13:00 off", "Mo-Su 10:00-12:00,13:00-18:00"],
    ["Mo-Fr 10:00-18:00; We 12:00-13:00 off", "Mo,Tu,Th,Fr 10:00-18:00; We 10:00-12:00,13:00-18:00"],
    // public holidays
    ["Mo-Fr 09:00-18:00; PH off", "Mo-Fr 09:00-18:00; PH off"],
    ["Mo-Fr 09:00-18:00; Sa,Su,PH off", "Mo-Fr 09:00-18:00; PH off"],
    ["Mo-Fr 09:00-18:00, PH off", "Mo-Fr 09:00-18:00; PH off"],
    ["Mo-Fr 09:00-18:00; Su,PH 10:00-16:00", "Mo-Fr 09:00-18:00; Su 10:00-16:00; PH 10:00-16:00"],
    ["Mo-Sa,PH 09:00-18:00", "Mo-Sa 09:00-18:00; PH 09:00-18:00"],
    ["PH 10:00-16:00", "PH 10:00-16:00"],
    ["Mo-Fr 09:00-18:00; PH off; Su off", "Mo-Fr 09:00-18:00; PH off"],
    // special days
    ["10:00-12:00; 2026 Oct 01 off", "Mo-Su 10:00-12:00; 2026 Oct 01 off"],
    ["10:00-12:00; 2026 Oct 01 off; 2026 Oct 01 open", "Mo-Su 10:00-12:00; 2026 Oct 01 00:00-24:00"],
    // seasons, together with weekdays
    ["Apr-Oct 08:00-20:00; PH off", "Apr-Oct Mo-Su 08:00-20:00; PH off"],
    [
      "Mo-Fr 09:00-18:00; Nov-Mar Mo-Fr 09:00-17:00",
      "Mo-Fr 09:00-18:00; Nov-Mar Mo-Fr 09:00-17:00; Nov-Mar Sa,Su off",
    ],
    ["10:00-18:00; Nov-Mar Mo off", "Mo-Su 10:00-18:00; Nov-Mar Mo off; Nov-Mar Tu-Su 10:00-18:00"],
    ["May 01-Sep 30 08:00-20:00", "May-Sep Mo-Su 08:00-20:00"],
    ["May 2-Sep 29: Mo-Fr 08:00-20:00", "May 02-Sep 29 Mo-Fr 08:00-20:00; May 02-Sep 29 Sa,Su off"],
    ["Sep 1-Sep 30: 10:00-12:00", "Sep Mo-Su 10:00-12:00"],
    ["Feb 10:00-12:00", "Feb Mo-Su 10:00-12:00"],
    ["Nov-Feb 10:00-12:00", "Nov-Feb Mo-Su 10:00-12:00"],
    ["Feb 29 10:00-12:00", "Feb 29 Mo-Su 10:00-12:00"],
    ["10:00-18:00; Dec 24-26 off", "Mo-Su 10:00-18:00; Dec 24-Dec 26 Mo-Su off"],
    ["10:00-18:00; Dec 31-Jan 2 off", "Mo-Su 10:00-18:00; Dec 31-Jan 02 Mo-Su off"],
    ["10:00-18:00; Dec 24,26 off", "Mo-Su 10:00-18:00; Dec 26 Mo-Su off; Dec 24 Mo-Su off"],
    ["10:00-18:00; Dec 25,Jan 01 off", "Mo-Su 10:00-18:00; Dec 25 Mo-Su off; Jan 01 Mo-Su off"],
    ["Jan-Mar,Oct-Dec 10:00-12:00; Apr-Sep 08:00-20:00", "Mo-Su 10:00-12:00; Apr-Sep Mo-Su 08:00-20:00"],
    [
      "Jun-Aug: Su-Sa 09:00-24:00; Sep-May: Su-Sa 09:00-18:00",
      "Mo-Su 09:00-18:00; Jun-Aug Mo-Su 09:00-24:00",
    ],
    [
      "Apr-Oct Mo-Fr 09:00-12:00, Nov-Mar Mo-Fr 10:00-12:00",
      "Mo-Fr 09:00-12:00; Nov-Mar Mo-Fr 10:00-12:00; Nov-Mar Sa,Su off",
    ],
    // as people type it
    ["mo-FR 9:00 - 18 : 00 ;ph OFF;", "Mo-Fr 09:00-18:00; PH off"],
    ["Ｍｏ－Ｆｒ　０９：００～１８：００；ＰＨ　ｏｆｆ", "Mo-Fr 09:00-18:00; PH off"],
    ["09：00—12：00、13：30–18：00", "Mo-Su 09:00-12:00,13:30-18:00"],
    ["Monday-Friday 09:00-18:00; Sat 10:00-12:00", "Mo-Fr 09:00-18:00; Sa 10:00-12:00"],
    ["Mo-Fr: 09:00-18:00", "Mo-Fr 09:00-18:00"],
    ["09:0-18:00", "Mo-Su 09:00-18:00"],
    ["Mo-Fr open", "Mo-Fr 00:00-24:00"],
    ["Mo 09:00-12:00,10:00-14:00,14:00-15:00", "Mo 09:00-15:00"],
  ])("%s", (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  it("keeps the zone it is given", () => {
    const read = parseOsm("24/7", "America/New_York");
    expect(read.ok && read.hours.zone).toBe("America/New_York");
    expect(parseOsm("24/7", "Mars")).toMatchObject({ ok: false });
  });
});

describe("what parseOsm leaves alone", () => {
  it.each([
    ["", "expected a rule, got nothing"],
    ["; ;", "expected a rule, got nothing"],
    ["每天九点到六点", 'expected a time such as 09:00-18:00, or off, got "每" at character 1'],
    ["Mo-Fr", "expected a time such as 09:00-18:00, or off, got the end"],
    ["09:00", "expected - and the time of closing, got the end"],
    ["9-18", 'expected a time as HH:MM, got "9" at character 1'],
    ["09:60-18:00", 'expected a time up to 23:59, got "9" at character 1'],
    ["24:00-26:00", 'expected a time up to 23:59, got "24" at character 1'],
    ["09:00-48:01", 'expected a time up to 48:00, got "48" at character 7'],
    ["09:00-34:00", "expected a period of at most 24 hours"],
    ["09:00-12:00 13:00-18:00", 'expected ; or ,, got "13" at character 13'],
    ["09:00-18:00 Mo-Fr", 'expected ; or ,, got "mo" at character 13'],
    ["Mo-Fr 09:00-18:00,", "expected a rule after the comma, got the end"],
    ["Mo-Fr,PH off 10:00-12:00", 'expected ; or ,, got "10" at character 14'],
    ["sunrise-sunset", /got "sunrise"/],
    ["easter off", /got "easter"/],
    ["Feb 30 10:00-12:00", 'expected a day from 1 to 29, got "30" at character 5'],
    ["Dec 31-1 10:00-12:00", "expected a day after 31, got 1"],
    ["Dec 26-24 10:00-12:00", "expected a day after 26, got 24"],
    ["Apr-Oct 15 10:00-12:00", "expected a day at both ends of the season or at neither"],
    ["Apr 15-Oct 10:00-12:00", /expected a day of the month/],
    ["PH off", "expected when it is open, got only when it is not"],
    ["Mo off; Tu off", "expected when it is open, got only when it is not"],
    ["2026 Oct 01 off", "expected when it is open, got only when it is not"],
    ["12:00-13:00 off", "expected when it is open, got only when it is not"],
    ["09:5-18:00", 'expected a time as HH:MM, got "9" at character 1'],
    ["10:00-12:00+ off", "expected an end of the closed times, got +"],
    ["Feb 1-29 10:00-12:00", "expected Feb rather than Feb 29 at the end of whole months"],
    ["Mo-Fr Sa 10:00-12:00", "expected a comma between weekdays and holidays"],
    ["Mo-Fr PH 10:00-12:00", "expected a comma between weekdays and holidays"],
    // one reader takes both days and both times together
    ["Mo 10:00-12:00 Tu 13:00-14:00", 'expected ; or ,, got "tu" at character 16'],
    ["Mo Apr Tu 13:00-14:00", "expected one list of days a rule"],
    ["10:00-12:00 off 13:00-14:00", 'expected ; or ,, got "13" at character 17'],
    ["Su[6] 10:00-12:00", 'expected a number from 1 to 5, or -1 to -5, got "6" at character 4'],
    ["Su[3-1] 10:00-12:00", "expected a number of at least 3, got 1"],
    ["Su[1 10:00-12:00", 'expected ], got "10" at character 6'],
    ["Mo +1 day 10:00-12:00", 'expected a time such as 09:00-18:00, or off, got "+" at character 4'],
    ["Mo[1] +7 days 10:00-12:00", 'expected at most 6 days, got "7" at character 8'],
    ["week 54 10:00-12:00", 'expected a week from 1 to 53, got "54" at character 6'],
    ["week 10-5 10:00-12:00", 'expected a week from 10 to 53, got "5" at character 9'],
    ["2026 Oct 01-Oct 07 off", "expected a year at both ends or at neither"],
    ["Oct 05-Oct 04 10:00-12:00", "expected dates that leave out a part of the year"],
    ["Mar 01-Feb 28 10:00-12:00", "expected dates that leave out a part of the year"],
    ["May 01-Apr 30 10:00-12:00", "expected dates that leave out a part of the year"],
    ["2026 Dec 31-2026 Nov 02 09:00-18:00", "expected an end after the beginning of the dates"],
    ["2027 Jan Su[1]-2026 Dec 31 09:00-18:00", "expected an end after the beginning of the dates"],
    ["2026-2025 10:00-12:00", 'expected a year after 2026, got "2025" at character 6'],
    ["10:00-12:00 ||", "expected a rule after the comma, got the end"],
    ["10:00-12:00 | 13:00-14:00", 'expected || or ;, got "13" at character 15'],
    ['10:00-12:00 "open', /got """/],
    ['10:00-12:00 "a" "b"', 'expected ; or ,, got "b" at character 17'],
    [`${"Mo 09:00-10:00; ".repeat(70)}`, `expected at most ${MAX_OSM_LENGTH} characters, got 1120`],
    [
      Array.from(
        { length: 25 },
        (_, i) => `${i % 24}:${i < 24 ? "00" : "40"}-${i % 24}:${i < 24 ? "30" : "50"}`,
      ).join(","),
      "expected at most 24",
    ],
  ])("%s", (text, reason) => {
    const read = parseOsm(text);
    expect(read.ok ? "ok" : read.reason).toMatch(
      reason instanceof RegExp ? reason : new RegExp(`^${literally(reason)}|: ${literally(reason)}`),
    );
  });
});

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
