const MINUTE = 60_000;

/** Whether a closure is in force. One made just now is, though the page's clock is up to a minute behind. */
export const isInForce = (closure: { from: string; until: string | null }, now: Date): boolean =>
  Date.parse(closure.from) < now.getTime() + MINUTE &&
  (closure.until === null || new Date(closure.until) > now);
