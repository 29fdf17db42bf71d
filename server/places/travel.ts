export const TRAVEL_MODES = ["WALK", "EBIKE"] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** Speeds in km/h; `detour` is how much longer a way is than the straight line. */
export interface TravelSettings {
  readonly walkKmh: number;
  readonly ebikeKmh: number;
  readonly detour: number;
}

/** Estimated seconds of travel per geodesic metre: detour factor ÷ speed. */
export function secondsPerMetre(mode: TravelMode, settings: TravelSettings): number {
  const kmh = mode === "WALK" ? settings.walkKmh : settings.ebikeKmh;
  return (settings.detour * 3.6) / kmh;
}

/** Whole seconds of travel, half up; SQL's arrival in filter.queries.ts counts the same. */
export function travelSeconds(metres: number, mode: TravelMode, settings: TravelSettings): number {
  return Math.floor(metres * secondsPerMetre(mode, settings) + 0.5);
}

/** The instant of arrival when leaving at `departure`. */
export function arrivalAt(departure: Date, metres: number, mode: TravelMode, settings: TravelSettings): Date {
  return new Date(departure.getTime() + travelSeconds(metres, mode, settings) * 1000);
}
