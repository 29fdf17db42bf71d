/**
 * Values of our own for the comparison with opening_hours.js: every way to name dates with every way to name times,
 * then pairs of rules, then some as shops write them. None is copied from a data set.
 */
const DATES = [
  "",
  "Mo-Fr",
  "Sa,Su",
  "Fr-Mo",
  "Tu,Th-Sa",
  "Su[-1]",
  "Mo[1,3]",
  "We[2] +1 day",
  "Mo-Fr,Su[1]",
  "Apr-Oct",
  "Nov-Feb Mo-Sa",
  "Jan,Mar,May:",
  "Dec 24-26",
  "Jul 10,20",
  "Dec 20-Jan 06 Mo-Fr",
  "Mar Su[-1]-Oct Su[-1] -1 day",
  "Oct Sa[1] -2 days",
  "week 1-26",
  "week 2-52/2 We",
  "2026",
  "2025-2027 Fr",
  "2027+",
  "2026 Mar 02-2026 Sep 15",
  "2026 Jun-Aug Su",
  "PH",
  "Su,PH",
  "SH Mo-Fr",
];

const TIMES = [
  "09:00-18:00",
  "8:30-12:00, 14:00-18:00",
  "22:00-02:00",
  "10:00-26:00",
  "17:00+",
  "11:00-14:00,17:00-22:00+",
  "00:00-24:00",
  "18:00-00:00 unknown",
  '12:00-16:00 open "kitchen"',
  '"by appointment"',
];

const LATER = [
  "; Su off",
  "; We 10:00-12:00",
  ", We 19:00-21:00",
  "; 12:00-13:00 off",
  "; 20:00-23:00",
  ' || "ring the bell"',
  " || Sa 10:00-11:00; Tu off",
  "; Aug off",
  "; week 30-32 off",
  "; Mo[1] 06:00-07:00; Dec 31 09:00-12:00",
];

const FIRST = [
  "Mo-Fr 09:00-18:00",
  "10:00-20:00",
  "Mo-Su 18:00-03:00",
  "Fr-Sa 22:00-05:00",
  "Apr-Sep Tu-Su 11:00+",
  "We,Sa 07:30-12:00",
  "Sa,Su 14:00-02:00",
];

/** As they are found on doors. */
const BY_HAND = [
  "24/7",
  "10:00-12:00 || Su,Th 17:00+,10:00-10:00",
  "00:00-02:00,22:00-24:00; Mo-Fr off; Mo-Fr,SH 18:00-04:00 off",
  "We-Su 19:00-02:00, Mo-Tu off",
  "Apr-Sep Fr,Sa 19:00-02:00, Oct-Mar Sa 19:00-01:00, Mo-Tu off",
  "Apr-Sep Fr,Sa 19:00-02:00, Oct-Mar Sa 19:00-01:00",
  "24/7; Su 02:00-03:00 off",
  "off",
  "Mo-Fr 08:30-12:00,13:30-17:30; PH off",
  "Mo-Fr 09:00-17:00; Sa 09:00-12:00; Su,PH off",
  "Tu-Su 09:00-17:00; Mo,PH off",
  "Mo-Th 11:00-23:00; Fr-Sa 11:00-01:00; Su 12:00-22:00",
  "Mo-Th 17:00-01:00, Fr-Sa 17:00-03:00, Su 15:00-22:00",
  "Mo off; Tu-Su 10:00-18:00; Sa[1] 10:00-22:00",
  "May-Sep: 09:00-20:00; Oct-Apr: 09:00-17:00; Dec 24-Jan 01 off",
  "Mo-Sa 06:00-22:00; Su 07:00-21:00; Jan 01 10:00-16:00",
  'Apr 01-Oct 31 Sa,Su 10:00-17:00 || "groups on request"',
  "Mo-Fr 07:00-19:00; Sa,Su 09:00-17:00; 2026 Feb 16-2026 Feb 22 off",
  "Su-Tu 11:00-00:30, We-Sa 11:00-02:00; Jul Mo[3]-Aug Fr[1] off",
  'Mo-Fr 09:00-12:00 open "counter", Mo-Fr 13:00-15:00 "by phone"',
  "Sep 15-Jun 15 Mo-Fr 08:00-16:00; Jun 16-Sep 14 Mo-Fr 08:00-13:00",
  "Mo-Fr 00:00-06:00,22:00-24:00; Sa,Su 24/7",
  "week 10-40/3 Th 14:00-16:00",
  "Feb 29 10:00-12:00; Mar 1 11:00-13:00",
  "ＭＯ－ＦＲ　９：００～１８：００",
];

export const ORACLE_VALUES: readonly string[] = [
  ...new Set([
    ...DATES.flatMap((dates) => TIMES.map((times) => `${dates} ${times}`.trim())),
    ...DATES.slice(1).flatMap((dates) => [
      `Mo-Su 10:00-16:00; ${dates} off`,
      `Mo-Sa 08:00-20:00, ${dates} 20:00-22:00`,
      `Mo-Su 19:00-02:00; ${dates} 12:00-15:00`,
    ]),
    ...FIRST.flatMap((first) => LATER.map((later) => `${first}${later}`)),
    ...FIRST.flatMap((first) =>
      FIRST.filter((other) => other !== first).flatMap((other) => [
        `${first}; ${other}`,
        `${first}, ${other}`,
      ]),
    ),
    ...BY_HAND,
  ]),
];
