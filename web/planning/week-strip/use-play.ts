import { useEffect, useRef, useState } from "react";

/** Milliseconds an hour: slow enough to see what changes. */
const PACE = 700;

/** Steps on by itself until it is stopped. */
export function usePlay(step: () => void): { readonly isPlaying: boolean; play(isPlaying: boolean): void } {
  const [isPlaying, play] = useState(false);
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") latest.current();
    }, PACE);
    return () => clearInterval(timer);
  }, [isPlaying]);
  return { isPlaying, play };
}
