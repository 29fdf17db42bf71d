import type { FilterInput } from "../../server/places/filter.service.ts";

/** A nearest search as the bench asks it from many points. */
export interface Question {
  id: string;
  what: string;
  filter: FilterInput | null;
}

const COMMON = ["DRINKING_WATER", "SEATING"];
/** 4-5 % of the bench's places have each. */
const RARE = ["NURSING_ROOM", "COUNSELLING"];

/** @param now when is asked; 23:00 is Beijing's, of that day */
export function questionsAt(now: Date): Question[] {
  const late = new Date(`${now.toISOString().slice(0, 10)}T23:00:00+08:00`);
  return [
    { id: "unfiltered", what: "nearest 20", filter: null },
    { id: "common", what: "… with two common amenities", filter: { amenities: COMMON } },
    { id: "rare", what: "… with two rare amenities", filter: { amenities: RARE } },
    {
      id: "rareLate",
      what: "… with two rare amenities, open at 23:00",
      filter: { amenities: RARE, openAt: late },
    },
    { id: "arrival", what: "… open on arrival by e-bike", filter: { openOnArrival: "EBIKE", openAt: now } },
    {
      id: "arrivalLate",
      what: "… open on arrival by e-bike at 23:00",
      filter: { openOnArrival: "EBIKE", openAt: late },
    },
  ];
}
