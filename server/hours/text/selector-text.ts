import { isWholeYear } from "../date-match.ts";
import type {
  DatePoint,
  DateRange,
  DateSelectors,
  DaySelector,
  HolidaySelector,
  NthWeekday,
  WeekRange,
  YearRange,
} from "../dated-rule.ts";
import { DAYS_OF_MONTH } from "../dates.ts";
import { printWeekdays } from "./osm-days-print.ts";
import { OSM_MONTHS, OSM_WEEKDAYS } from "./osm-words.ts";

/** The dates that a rule is for, in OSM syntax; empty for every date. */
export function printSelectors({ years, dates, weeks, holidays, days }: DateSelectors): string {
  const parts = [
    years?.map(printYears).join(","),
    dates?.map(printDates).join(","),
    weeks && `week ${weeks.map(printSteps).join(",")}`,
    holidays?.map(printHoliday).join(","),
    days && printDays(days),
  ];
  return parts.filter(Boolean).join(" ");
}

function printYears({ to, ...range }: YearRange): string {
  return to === null ? `${range.from}+` : printSteps({ ...range, to });
}

function printSteps({ from, to, every }: WeekRange): string {
  return `${from}${to === from ? "" : `-${to}`}${every === undefined ? "" : `/${every}`}`;
}

/** A range of dates, the shortest way: Oct, Oct-Mar, Oct 01, Oct 01-Mar 31, Oct Su[-1]-Mar Su[-1]. */
export function printDates({ from, to }: DateRange): string {
  if (to === null) return `${printPoint(from)}+`;
  const isPlain = "day" in from && "day" in to && from.year === undefined;
  if (isWholeYear({ from, to })) return "Jan-Dec";
  if (isPlain && from.day === 1 && to.day === DAYS_OF_MONTH[to.month - 1])
    return from.month === to.month ? month(from) : `${month(from)}-${month(to)}`;
  const [first, last] = [printPoint(from), printPoint(to)];
  return first === last && "day" in from ? first : `${first}-${last}`;
}

function printPoint(point: DatePoint): string {
  const year = point.year === undefined ? "" : `${point.year} `;
  const day = "day" in point ? String(point.day).padStart(2, "0") : printNth(point);
  return `${year}${month(point)} ${day}`;
}

function month(point: { month: number }): string {
  return OSM_MONTHS[point.month - 1] ?? "";
}

/** Plain weekdays first, together; then those of the month, Su[1,3] in one; then holidays. */
function printDays(days: readonly DaySelector[]): string {
  const plain = days.flatMap((day) => ("weekday" in day && !("nth" in day) ? [day.weekday - 1] : []));
  const nths = days.filter((day) => "nth" in day);
  const groups = new Map(nths.map((day) => [`${day.weekday} ${day.plusDays}`, day]));
  const ofMonth = Array.from(groups.values(), (group) => {
    const same = nths.filter((day) => day.weekday === group.weekday && day.plusDays === group.plusDays);
    return `${OSM_WEEKDAYS[group.weekday - 1]}[${same.map(({ nth }) => nth).join(",")}]${move(group.plusDays)}`;
  });
  const holidays = days.flatMap((day) => ("holiday" in day ? [printHoliday(day)] : []));
  const weekdays = printWeekdays([...new Set(plain)].sort((a, b) => a - b));
  return [weekdays, ...ofMonth, ...holidays].filter(Boolean).join(",");
}

function printNth({ weekday, nth, plusDays }: NthWeekday): string {
  return `${OSM_WEEKDAYS[weekday - 1]}[${nth}]${move(plusDays)}`;
}

function printHoliday({ holiday, plusDays }: HolidaySelector): string {
  return `${holiday}${move(plusDays)}`;
}

function move(plusDays: number | undefined): string {
  if (plusDays === undefined) return "";
  return ` ${plusDays > 0 ? "+" : "-"}${Math.abs(plusDays)} day${Math.abs(plusDays) > 1 ? "s" : ""}`;
}
