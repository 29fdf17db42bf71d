import type { ResultOf, VariablesOf } from "../../../schema/operations/graphql.ts";
import type { EditableHours } from "../../../schema/operations/hours-editing.ts";
import type { previewChange } from "../../../schema/operations/preview-change.ts";

export type { EditableHours };
/** What the server is asked to change of hours. */
export type HoursChange = NonNullable<VariablesOf<typeof previewChange>["change"]["hours"]>;
/** What hours would be like after a change. */
export type Preview = ResultOf<typeof previewChange>["previewChange"][number];
export type DayHours = NonNullable<Preview["hours"]>["days"][number];
export type Weekday = EditableHours["week"][number]["weekday"];
export type RuleKind = EditableHours["publicHolidays"]["kind"];

export const WEEKDAYS = [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
] as const satisfies readonly Weekday[];

/** As the time inputs have it: HH:MM up to 23:59, or "" while typing. `to` at or before `from` is of the next day. */
export interface DraftPeriod {
  readonly from: string;
  readonly to: string;
}

/** Seven days from Monday; a day without periods is closed. */
export type DraftWeek = readonly (readonly DraftPeriod[])[];

export interface DraftSeason {
  readonly name: string;
  /** MM-DD, both ends included; `from` after `to` wraps the new year. */
  readonly from: string;
  readonly to: string;
  readonly week: DraftWeek;
}

export interface DraftRule {
  readonly kind: RuleKind;
  /** With PERIODS only. */
  readonly periods: readonly DraftPeriod[];
}

export interface DraftSpecialDay {
  /** YYYY-MM-DD in the place's zone. */
  readonly date: string;
  readonly periods: readonly DraftPeriod[];
  readonly reason: string;
}

/** Hours while they are being edited. */
export interface HoursDraft {
  readonly zone: string;
  readonly week: DraftWeek;
  readonly seasons: readonly DraftSeason[];
  /** OSM texts of what neither week nor season expresses. */
  readonly rules: readonly string[];
  readonly publicHolidays: DraftRule;
  readonly makeUpWorkdays: DraftRule;
  /** In order of their dates, each once. */
  readonly specialDays: readonly DraftSpecialDay[];
  /** As saved; one that is missing is to end. */
  readonly closures: EditableHours["closures"];
  /** Whether there are hours at all; the first edit makes them known. */
  readonly isKnown: boolean;
}

const FOLLOW: DraftRule = { kind: "FOLLOW", periods: [] };

/** Where nothing is known yet. */
export const UNKNOWN_HOURS: HoursDraft = {
  zone: "Asia/Shanghai",
  week: WEEKDAYS.map(() => []),
  seasons: [],
  rules: [],
  publicHolidays: FOLLOW,
  makeUpWorkdays: FOLLOW,
  specialDays: [],
  closures: [],
  isKnown: false,
};
