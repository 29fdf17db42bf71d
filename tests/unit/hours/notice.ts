import type { NoticedDay } from "../../../server/hours/calendar/calendar-import-notice.ts";

/** A notice for 2027 as it might be, in the official format: seven holidays by law, each with its days in lieu. */
export const NOTICE_2027 = {
  $schema: "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
  year: 2027,
  papers: [],
  days: [
    ...days("元旦", ["2027-01-01", "2027-01-02", "2027-01-03"]),
    ...days("春节", everyDay("2027-02-05", 7), ["2027-02-14"]),
    ...days("清明节", everyDay("2027-04-03", 3)),
    ...days("劳动节", everyDay("2027-05-01", 5), ["2027-05-08"]),
    ...days("端午节", ["2027-06-09"]),
    ...days("中秋节", ["2027-09-15"]),
    ...days("国庆节", everyDay("2027-10-01", 7), ["2027-09-26", "2027-10-09"]),
  ],
};

/** That notice with a list of days in place of its own. */
export function noticeWith(change: (days: typeof NOTICE_2027.days) => unknown[]): string {
  return JSON.stringify({ ...NOTICE_2027, days: change([...NOTICE_2027.days]) });
}

/** A list of the program's own as an official file has it. */
export function officialFile(year: number, days: readonly NoticedDay[]): string {
  return JSON.stringify({
    year,
    days: days.map(({ date, name, kind }) => ({ name, date, isOffDay: kind === "DAY_OFF" })),
  });
}

function days(name: string, off: readonly string[], workdays: readonly string[] = []) {
  return [
    ...off.map((date) => ({ name, date, isOffDay: true })),
    ...workdays.map((date) => ({ name, date, isOffDay: false })),
  ];
}

function everyDay(from: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const day = String(Number(from.slice(8)) + i).padStart(2, "0");
    return `${from.slice(0, 8)}${day}`;
  });
}
