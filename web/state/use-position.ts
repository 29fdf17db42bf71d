import { useCallback, useRef, useState } from "react";
import type { Point } from "./rider-state.ts";

export type Position =
  | { readonly status: "idle" | "locating" }
  | Fix
  | { readonly status: "failed"; readonly reason: PositionFailure };

interface Fix {
  readonly status: "found";
  readonly point: Point;
  readonly accuracyMetres: number;
}

export type PositionFailure = "denied" | "unavailable" | "timeout" | "unsupported";

const PATIENCE = 12_000;
const FRESH_ENOUGH = 30_000;
const IDLE: Position = { status: "idle" };

interface PositionControl {
  readonly position: Position;
  /** The last one found: it holds while another is asked for, and when none comes. */
  readonly fix: Fix | null;
  /** What came, or idle when it was asked again or dismissed meanwhile. */
  locate(): Promise<Position>;
  dismiss(): void;
}

/**
 * The rider's position, asked for only by `locate()`, once, never watched. It is kept in memory only, to four decimals
 * (about 10 m, finer than a phone knows), so that a fix a few metres off asks the server nothing new.
 */
export function usePosition(): PositionControl {
  const [position, setPosition] = useState(IDLE);
  const [fix, setFix] = useState<Fix | null>(null);
  const turn = useRef(0);

  const locate = useCallback(async () => {
    const mine = ++turn.current;
    setPosition({ status: "locating" });
    const next = await askForPosition();
    if (next.status === "found") setFix(next);
    if (mine !== turn.current) return IDLE;
    setPosition(next);
    return next;
  }, []);

  const dismiss = useCallback(() => {
    turn.current++;
    setPosition(IDLE);
  }, []);
  return { position, fix, locate, dismiss };
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
