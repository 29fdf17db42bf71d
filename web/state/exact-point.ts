import { type Point, roundedPoint } from "./rider-state.ts";

const KEY = "nuanyi.points";
const MOST = 20;

/**
 * The URL keeps a chosen point to about 100 m, for it goes to the server and into logs when the page is reloaded. The
 * exact one stays in this tab: the pin does not jump, and nobody else learns it.
 */
export function rememberExact({ lat, lon }: Point): void {
  const point = { lat, lon };
  const others = readAll().filter((other) => !isSameRounded(other, point));
  try {
    sessionStorage.setItem(KEY, JSON.stringify([point, ...others].slice(0, MOST)));
  } catch {
    // without storage the rounded point has to do
  }
}

/** The exact point behind a rounded one, as far as this tab knows it. */
export function exactPoint(rounded: Point): Point {
  return readAll().find((point) => isSameRounded(point, rounded)) ?? rounded;
}

function isSameRounded(a: Point, b: Point): boolean {
  const one = roundedPoint(a);
  const other = roundedPoint(b);
  return one.lat === other.lat && one.lon === other.lon;
}

function readAll(): Point[] {
  try {
    const parsed: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    return Array.isArray(parsed) ? parsed.filter(isPoint) : [];
  } catch {
    return [];
  }
}

function isPoint(value: unknown): value is Point {
  const point = value as Partial<Point> | null;
  return Number.isFinite(point?.lat) && Number.isFinite(point?.lon);
}
