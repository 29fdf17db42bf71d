import { useEffect, useState } from "react";
import { readClock } from "../../state/clock.ts";

const EVERY_MS = 1000;

/** Seconds since an instant (ISO 8601) by the device's clock, renewed each second; 0 of none, and where it lies ahead. */
export function useElapsed(since: string | null): number {
  const [now, setNow] = useState(readClock);
  useEffect(() => {
    if (since === null) return;
    const timer = setInterval(() => setNow(readClock()), EVERY_MS);
    return () => clearInterval(timer);
  }, [since]);
  return since === null ? 0 : Math.max(0, (now.getTime() - Date.parse(since)) / 1000);
}
