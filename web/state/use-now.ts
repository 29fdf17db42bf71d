import { useEffect, useState } from "react";

const MINUTE = 60_000;

/** The present, renewed at every full minute and whenever the page is looked at again. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      clearTimeout(timer);
      setNow(new Date());
      timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
    };
    const whenSeen = (): void => {
      if (document.visibilityState === "visible") tick();
    };
    timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
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
