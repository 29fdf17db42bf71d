/** One day of the official Chinese calendar that is not an ordinary day. */
export interface CalendarDay {
  /** YYYY-MM-DD. */
  date: string;
  kind: "DAY_OFF" | "MAKE_UP_WORKDAY";
  /** The holiday it belongs to, such as 国庆节. */
  name: string;
  /** For a make-up workday: ISO weekday (1 Monday … 7 Sunday) of the day off that it makes up for. */
  replacesWeekday: number | null;
}

/** The official calendar: what each date is, and which years are published. */
export interface Calendar {
  /** The day's entry, or undefined for an ordinary day. */
  day(date: string): CalendarDay | undefined;
  isPublished(year: number): boolean;
  /** Changes when any entry changes; stored beside what was computed from it. */
  digest: string;
}
