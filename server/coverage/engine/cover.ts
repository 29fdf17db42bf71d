import type { Reach } from "../analysis.ts";
import { WEEK_WORDS } from "./week-bits.ts";

export interface CoverInput {
  cellCount: number;
  reach: Pick<Reach, "start" | "cell">;
  openWeek: Uint32Array;
  unknownWeek: Uint32Array;
  /** By place: 1 where it counts. */
  counts: Uint8Array;
}

export interface Cover {
  coveredWeek: Uint32Array;
  possibleWeek: Uint32Array;
  isReached: Uint8Array;
}

/** A cell's week is what the weeks of its places come to together; possible are hours that none covers for sure. */
export function cover({ cellCount, reach, openWeek, unknownWeek, counts }: CoverInput): Cover {
  const coveredWeek = new Uint32Array(new SharedArrayBuffer(4 * WEEK_WORDS * cellCount));
  const possibleWeek = new Uint32Array(new SharedArrayBuffer(4 * WEEK_WORDS * cellCount));
  const isReached = new Uint8Array(new SharedArrayBuffer(cellCount));
  for (let place = 0; place < counts.length; place++) {
    if (!counts[place]) continue;
    const week = place * WEEK_WORDS;
    for (let at = reach.start[place] ?? 0; at < (reach.start[place + 1] ?? 0); at++) {
      const cell = reach.cell[at] ?? 0;
      isReached[cell] = 1;
      addWeek(coveredWeek, cell * WEEK_WORDS, openWeek, week);
      addWeek(possibleWeek, cell * WEEK_WORDS, unknownWeek, week);
    }
  }
  for (let word = 0; word < possibleWeek.length; word++)
    possibleWeek[word] = (possibleWeek[word] ?? 0) & ~(coveredWeek[word] ?? 0);
  return { coveredWeek, possibleWeek, isReached };
}

function addWeek(weeks: Uint32Array, into: number, from: Uint32Array, at: number): void {
  for (let word = 0; word < WEEK_WORDS; word++)
    weeks[into + word] = (weeks[into + word] ?? 0) | (from[at + word] ?? 0);
}
