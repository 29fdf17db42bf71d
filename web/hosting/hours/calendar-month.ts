import { addDays, weekdayIndex } from "./local-time.ts";

/** "2026-10" of "2026-10-01". */
export const monthOf = (date: string): string => date.slice(0, 7);

/** A month later, or as many as given; earlier when negative: ("2026-12", 1) is "2027-01". */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const count = year * 12 + number - 1 + by;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The same day of another month, or that month's last where it has no such day. */
export function sameDayIn(month: string, date: string): string {
  const wanted = `${month}-${date.slice(8)}`;
  const last = addDays(`${shiftMonth(month, 1)}-01`, -1);
  return wanted > last ? last : wanted;
}

/** The weeks of a month, Monday first; null before its first and after its last date. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const weeks: (string | null)[][] = [];
  for (let start = addDays(first, -weekdayIndex(first)); weeks.length < 6; start = addDays(start, 7)) {
    const week = Array.from({ length: 7 }, (_, index) => addDays(start, index));
    if (weeks.length > 0 && monthOf(start) !== month) break;
    weeks.push(week.map((date) => (monthOf(date) === month ? date : null)));
  }
  return weeks;
}

/** Where a key leads from a date in a calendar; undefined: the key is none of its own. */
export function dateAfterKey(date: string, key: string): string | undefined {
  switch (key) {
    case "ArrowLeft":
      return addDays(date, -1);
    case "ArrowRight":
      return addDays(date, 1);
    case "ArrowUp":
      return addDays(date, -7);
    case "ArrowDown":
      return addDays(date, 7);
    case "Home":
      return addDays(date, -weekdayIndex(date));
    case "End":
      return addDays(date, 6 - weekdayIndex(date));
    case "PageUp":
      return sameDayIn(shiftMonth(monthOf(date), -1), date);
    case "PageDown":
      return sameDayIn(shiftMonth(monthOf(date), 1), date);
    default:
      return undefined;
  }
}
