import type { Hours, Period, Week } from "../../server/hours/hours.ts";
import type { PlaceRow } from "../../server/places/place-row.ts";

/** A place with nothing but what every place has; vary it. */
export function placeRow(row: Partial<PlaceRow> & { code: string }): PlaceRow {
  return {
    name: `驿站 ${row.code}`,
    kind: "REST_STATION",
    lat: 39.9,
    lon: 116.4,
    address: null,
    districtCode: null,
    host: null,
    phone: null,
    access: null,
    amenities: [],
    hours: null,
    hoursText: null,
    ...row,
  };
}

/** A week from what each day has; 0 is Monday. */
export function weekOf(dayOf: (day: number) => Period[]): Week {
  return [dayOf(0), dayOf(1), dayOf(2), dayOf(3), dayOf(4), dayOf(5), dayOf(6)];
}

/** The same hours every day, in minutes after midnight. */
export function daily(from: number, to: number, rest: Partial<Hours> = {}): Hours {
  return {
    zone: "Asia/Shanghai",
    week: weekOf(() => [{ from, to }]),
    seasons: [],
    publicHolidays: { kind: "FOLLOW" },
    makeUpWorkdays: { kind: "FOLLOW" },
    specialDays: [],
    closures: [],
    ...rest,
  };
}
