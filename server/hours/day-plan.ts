import { intersect, type Span, subtract, union } from "./spans.ts";

/** Minutes of one date, before closures: open for sure, and perhaps open. Parts past midnight belong to the date they start on. */
export interface DayPlan {
  open: Span[];
  unknown: Span[];
}

/** What all plans agree on; minutes on which they do not, or that any holds unknown, are unknown. */
export function agreed([first = NOTHING, ...others]: readonly DayPlan[]): DayPlan {
  if (others.length === 0) return first;
  const open = others.reduce<Span[]>((all, plan) => intersect(all, plan.open), first.open);
  const perhaps = [first, ...others].flatMap((plan) => [plan.open, plan.unknown]);
  return { open, unknown: subtract(union(...perhaps), open) };
}

/** Closed all day. */
export const NOTHING: DayPlan = { open: [], unknown: [] };
