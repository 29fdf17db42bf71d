import type { Hours } from "./hours.ts";

/** Hours of a place that never opens, to begin with. */
export function emptyHours(zone: string): Hours {
  return {
    zone,
    week: [[], [], [], [], [], [], []],
    seasons: [],
    publicHolidays: { kind: "FOLLOW" },
    makeUpWorkdays: { kind: "FOLLOW" },
    specialDays: [],
    closures: [],
  };
}
