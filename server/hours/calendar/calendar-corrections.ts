import type { CalendarDay } from "./calendar.ts";

/*
 * Where chinese-days 1.5.7 departs from the State Council's notices since 2007, and what they say.
 */

/** A day as the package gives it. */
export interface CorrectableDay {
  date: string;
  name: string;
  kind: CalendarDay["kind"];
  /** A day off that a make-up workday pays for. */
  isInLieu: boolean;
}

/** The middle day of a three-day holiday, which the package leaves out. */
const MISSING: [date: string, name: string][] = [
  ["2011-06-05", "端午节"],
  ["2012-06-23", "端午节"],
  ["2015-09-05", "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日"],
];

/** Weekends that merely adjoin a single day off (与周末连休): the notices list them as no holiday. */
const NOT_HOLIDAYS = new Set([
  "2014-04-06",
  "2019-04-06",
  "2019-04-07",
  "2019-06-08",
  "2019-06-09",
  "2019-09-14",
  "2019-09-15",
]);

/**
 * Spring Festival 2018 (15-21 February): the 19th and 20th made up by law for the festival's own weekend; the
 * two working weekends paid for Thursday the 15th and Wednesday the 21st.
 */
const IN_LIEU = new Map([
  ["2018-02-15", true],
  ["2018-02-19", false],
  ["2018-02-20", false],
]);

/*
 * Not corrected: Monday 2020-02-03, which the published lists give as a workday because the holiday had been
 * extended to the day before. It replaces nothing; it is an ordinary Monday.
 */
export function corrected(days: readonly CorrectableDay[]): CorrectableDay[] {
  const added = MISSING.filter(([date]) => !days.some((day) => day.date === date)).map(
    ([date, name]): CorrectableDay => ({ date, name, kind: "DAY_OFF", isInLieu: false }),
  );
  return days
    .filter(({ date }) => !NOT_HOLIDAYS.has(date))
    .map((day) => ({ ...day, isInLieu: IN_LIEU.get(day.date) ?? day.isInLieu }))
    .concat(added)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
