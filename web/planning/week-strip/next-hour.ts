import { HOURS_A_WEEK } from "../plan-state.ts";

const STEPS: Readonly<Record<string, (hour: number) => number>> = {
  ArrowLeft: (hour) => hour - 1,
  ArrowRight: (hour) => hour + 1,
  ArrowUp: (hour) => hour - 24,
  ArrowDown: (hour) => hour + 24,
  Home: (hour) => hour - (hour % 24),
  End: (hour) => hour - (hour % 24) + 23,
};

/** Where a key leads in the 7 × 24 hours of the week, from one end round to the other; null: it is not for moving. */
export function nextHour(hour: number, key: string): number | null {
  const next = STEPS[key]?.(hour);
  return next === undefined ? null : (next + HOURS_A_WEEK) % HOURS_A_WEEK;
}
