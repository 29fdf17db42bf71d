import { demoRows } from "../../../server/demo/rows.ts";
import type { Calendar } from "../../../server/hours/calendar/calendar.ts";
import type { Openness } from "../../../server/hours/hours.ts";
import { opennessAt } from "../../../server/hours/openness.ts";
import type { PlaceRow } from "../../../server/places/place-row.ts";

/** A Wednesday, 10:20 in Beijing. */
export const AT = new Date("2026-11-18T02:20:00Z");

/** The demo as loaded at AT. */
export const rows = demoRows(AT);

export const noHolidays: Calendar = { day: () => undefined, isPublished: () => true, digest: "none" };

export function place(code: string): PlaceRow {
  const row = rows.find((one) => one.code === code);
  if (!row) throw new Error(`no place ${code}`);
  return row;
}

/** Openness of a place at a local time such as 2026-11-18T14:00. */
export function opennessIn(code: string, beijingTime: string): Openness {
  return opennessAt(place(code).hours, noHolidays, inBeijing(beijingTime));
}

export function inBeijing(time: string): Date {
  return new Date(`${time}:00+08:00`);
}
