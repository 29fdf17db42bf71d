import { useEffect, useState } from "react";
import { readClock } from "./clock.ts";

const MINUTE = 60_000;

const untilNextMinute = (): number => MINUTE - (readClock().getTime() % MINUTE);

/** The present, renewed at every full minute and whenever the page is looked at again. */
export function useNow(): Date {
  const [now, setNow] = useState(readClock);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      clearTimeout(timer);
      setNow(readClock());
      timer = setTimeout(tick, untilNextMinute());
    };
    const whenSeen = (): void => {
      if (document.visibilityState === "visible") tick();
    };
    timer = setTimeout(tick, untilNextMinute());
    document.addEventListener("visibilitychange", whenSeen);
    window.addEventListener("focus", whenSeen);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", whenSeen);
      window.removeEventListener("focus", whenSeen);
    };
  }, []);
  return now;
}

/** The instant at the start of its minute, as ISO text: what the server is asked for, so that answers can be shared. */
export function minuteOf(now: Date): string {
  return new Date(Math.floor(now.getTime() / MINUTE) * MINUTE).toISOString();
}
