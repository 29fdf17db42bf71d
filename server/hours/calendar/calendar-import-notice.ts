import { expected, InputError } from "../../errors.ts";
import { checkedText } from "../../input.ts";
import { dateOf, dayOf, weekdayOf } from "../dates.ts";
import { YEARS } from "../validate.ts";
import type { CalendarDay } from "./calendar.ts";

/** A day as a notice lists it. */
export interface NoticedDay {
  date: string;
  kind: CalendarDay["kind"];
  name: string;
}

/** What a year's notice says. */
export interface Notice {
  year: number;
  /** In order. */
  days: NoticedDay[];
  /** Dates listed as working although they are Mondays to Fridays: nothing follows from that. */
  withoutEffect: string[];
}

/** The longest year so far has 41. */
const MOST_DAYS = 100;
const MOST_NAME = 60;

/**
 * The dates that a year's notice decides: New Year's own days off and make-up workdays may lie in the last week of the
 * year before, and the last week of December is the next notice's.
 */
export function noticeSpan(year: number): { from: string; until: string } {
  return { from: `${year - 1}-12-25`, until: `${year}-12-24` };
}

/**
 * Reads the official JSON of a year: {"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}, …]}.
 * @throws InputError that says what was expected and what came, and in which day
 */
export function readNotice(json: string): Notice {
  const given = parsed(json);
  const year = own(given, "year");
  if (typeof year !== "number" || !Number.isInteger(year) || year < YEARS.from || year > YEARS.to)
    throw expected(`"year" from ${YEARS.from} to ${YEARS.to}`, year);
  const list = own(given, "days");
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_DAYS)
    throw expected(`"days", a list of 1 to ${MOST_DAYS}`, Array.isArray(list) ? list.length : list);
  const days = list.map((day, i) => readDay(day, `day ${i + 1}`, year));
  days.sort((a, b) => (a.date < b.date ? -1 : 1));
  const twice = days.find(({ date }, i) => days[i - 1]?.date === date);
  if (twice) throw new InputError(`expected each date once, got ${twice.date} twice`);
  for (const needed of [`${year}-01-01`, `${year}-10-01`])
    if (!days.some(({ date, kind }) => date === needed && kind === "DAY_OFF"))
      throw new InputError(
        `expected ${needed} to be a day off, got a list without it: the year would not count as published`,
      );
  const isPlain = ({ date, kind }: NoticedDay) =>
    kind === "MAKE_UP_WORKDAY" && weekdayOf(dayOf(date) ?? 0) < 5;
  return {
    year,
    days: days.filter((day) => !isPlain(day)),
    withoutEffect: days.filter(isPlain).map(({ date }) => date),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw expected('JSON such as {"year": 2027, "days": […]}', json.trim());
  }
}

function readDay(day: unknown, where: string, year: number): NoticedDay {
  const [date, isOffDay, name] = [own(day, "date"), own(day, "isOffDay"), own(day, "name")];
  const number = typeof date === "string" ? dayOf(date) : undefined;
  if (typeof date !== "string" || number === undefined)
    throw expected(`${where} to have a "date" as YYYY-MM-DD`, date);
  if (date < noticeSpan(year).from || dateOf(number) > `${year}-12-31`)
    throw expected(`${where} from ${noticeSpan(year).from} to ${year}-12-31`, date);
  if (typeof isOffDay !== "boolean")
    throw expected(`${where}, ${date}, to have "isOffDay" true or false`, isOffDay);
  if (typeof name !== "string") throw expected(`${where}, ${date}, to have a "name"`, name);
  return {
    date,
    kind: isOffDay ? "DAY_OFF" : "MAKE_UP_WORKDAY",
    name: checkedText(`the name of ${date}`, name, MOST_NAME),
  };
}

/** What somebody else's JSON has under a key of its own. */
function own(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
