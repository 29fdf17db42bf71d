interface Closure {
  readonly from: string;
  /** Null: until further notice. */
  readonly until: string | null;
}

/*
 * A page's clock goes by the full minute: what was closed or reopened just now lies ahead of it. So the minute that it
 * stands in counts as past.
 */
const MINUTE = 60_000;
const endOfMinute = (now: Date): number => now.getTime() + MINUTE;

/** Whether a closure has ended. */
export const isOver = ({ until }: Closure, now: Date): boolean =>
  until !== null && Date.parse(until) < endOfMinute(now);

/** Whether a closure has begun and has not ended. */
export const isInForce = (closure: Closure, now: Date): boolean =>
  Date.parse(closure.from) < endOfMinute(now) && !isOver(closure, now);
