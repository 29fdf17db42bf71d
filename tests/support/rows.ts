import type { Hours, Week } from "../../server/hours/hours.ts";
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

/** The same hours every day, in minutes after midnight. */
export function daily(from: number, to: number, rest: Partial<Hours> = {}): Hours {
  return {
    zone: "Asia/Shanghai",
    week: Array.from({ length: 7 }, () => [{ from, to }]) as unknown as Week,
    seasons: [],
    publicHolidays: { kind: "FOLLOW" },
    makeUpWorkdays: { kind: "FOLLOW" },
    specialDays: [],
    closures: [],
    ...rest,
  };
}
