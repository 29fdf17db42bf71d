import type { Clock } from "./clock.ts";

/** A change made by another process is seen within this time. */
const FRESH_MS = 60_000;

/**
 * Wraps a read of something small that every answer needs: it is read at most once a minute, and shared meanwhile.
 * A read that fails is not kept.
 */
export function freshReader<T>(clock: Clock, read: () => Promise<T>): () => Promise<T> {
  let readAt = 0;
  let current: Promise<T> | undefined;
  return () => {
    const now = clock.now().getTime();
    if (current && Math.abs(now - readAt) <= FRESH_MS) return current;
    const reading = read();
    reading.catch(() => {
      if (current === reading) current = undefined;
    });
    current = reading;
    readAt = now;
    return reading;
  };
}
