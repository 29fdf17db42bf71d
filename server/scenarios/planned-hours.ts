import { LRUCache } from "lru-cache";
import { type HoursReading, readHours } from "../hours/text/read-hours.ts";

/** Of all texts that are remembered together; what is read from one is some fifty times as large. */
const MOST_CHARACTERS = 300_000;

const known = new LRUCache<string, HoursReading>({
  maxSize: MOST_CHARACTERS,
  sizeCalculation: (_, text) => Math.max(1, text.length),
});

/** Hours that a scenario would have: a scenario is asked about again and again, and long texts take milliseconds. */
export function plannedHours(text: string): HoursReading {
  const reading = known.get(text) ?? readHours(text);
  known.set(text, reading);
  return reading;
}
