import { MINUTES_A_DAY, printMinutes } from "../dates.ts";
import type { Period } from "../hours.ts";
import { OSM_WEEKDAYS } from "./osm-words.ts";

/** Mo-We,Fr from 0 Monday … 6 Sunday, ascending: runs of three and more as ranges. */
export function printWeekdays(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined) => OSM_WEEKDAYS[day ?? 0];
  return runs
    .map((run) => (run.length < 3 ? run.map(name).join(",") : `${name(run[0])}-${name(run.at(-1))}`))
    .join(",");
}

export function printPeriod({ from, to }: Period): string {
  return `${printMinutes(from)}-${printMinutes(closingTime(from, to))}`;
}

/** 22:00-02:00 rather than 22:00-26:00; but 10:00-34:00, as it stands for a whole day from 10:00. */
function closingTime(from: number, to: number): number {
  const wrapped = to - MINUTES_A_DAY;
  return wrapped > 0 && wrapped < from ? wrapped : to;
}
