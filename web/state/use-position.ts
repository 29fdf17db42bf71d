import { useCallback, useEffect, useRef, useState } from "react";
import type { Point } from "./rider-state.ts";

export type Position =
  | { readonly status: "idle" | "locating" }
  | { readonly status: "found"; readonly point: Point; readonly accuracyMetres: number }
  | { readonly status: "failed"; readonly reason: PositionFailure };

export type PositionFailure = "denied" | "unavailable" | "timeout" | "unsupported";

const PATIENCE = 12_000;
const FRESH_ENOUGH = 30_000;

/**
 * The rider's position, asked for only by `locate()`, once, never watched. It is kept in memory only, to four decimals
 * (about 10 m, finer than a phone knows), so that a fix a few metres off asks the server nothing new.
 */
export function usePosition(): { position: Position; locate: () => Promise<Position>; dismiss: () => void } {
  const [position, setPosition] = useState<Position>({ status: "idle" });
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const locate = useCallback(async () => {
    setPosition({ status: "locating" });
    const next = await askForPosition();
    if (alive.current) setPosition(next);
    return next;
  }, []);

  const dismiss = useCallback(
    () => setPosition((now) => (now.status === "failed" ? { status: "idle" } : now)),
    [],
  );
  return { position, locate, dismiss };
}

function askForPosition(): Promise<Position> {
  const geolocation: Geolocation | undefined = navigator.geolocation;
  if (!geolocation) return Promise.resolve({ status: "failed", reason: "unsupported" });
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          status: "found",
          point: { lat: Number(coords.latitude.toFixed(4)), lon: Number(coords.longitude.toFixed(4)) },
          accuracyMetres: coords.accuracy,
        }),
      (error) => resolve({ status: "failed", reason: reasonOf(error.code) }),
      { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: FRESH_ENOUGH },
    );
  });
}

function reasonOf(code: number): PositionFailure {
  if (code === GeolocationPositionError.PERMISSION_DENIED) return "denied";
  return code === GeolocationPositionError.TIMEOUT ? "timeout" : "unavailable";
}

/** Whether asking for the position would not bother the rider, because they allowed it before. */
export async function mayLocateSilently(): Promise<boolean> {
  try {
    const permission = await navigator.permissions.query({ name: "geolocation" });
    return permission.state === "granted";
  } catch {
    return false;
  }
}
