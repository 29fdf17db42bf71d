import { allPeriods } from "./compile.ts";
import type { Hours } from "./hours.ts";
import { YEARS } from "./validate.ts";
import { offsetsOf } from "./zone.ts";

/**
 * The UTC hours of the day (0-23, ascending) in which a definition could ever be open: under any season, special
 * day and day rule, with every offset that its zone has from 2000 to 2099. A necessary condition: at an instant
 * in another hour it is neither OPEN nor UNKNOWN. Closures only take away and are left aside.
 */
export function possibleUtcHours(hours: Hours): number[] {
  const possible = new Array<boolean>(24).fill(false);
  const offsets = offsetsOf(hours.zone, YEARS.from, YEARS.to);
  for (const { from, to } of allPeriods(hours).flat()) {
    for (const offset of offsets) {
      const last = Math.ceil((to - offset) / 60) - 1;
      for (let hour = Math.floor((from - offset) / 60); hour <= last; hour++)
        possible[((hour % 24) + 24) % 24] = true;
    }
  }
  return possible.flatMap((isPossible, hour) => (isPossible ? [hour] : []));
}
