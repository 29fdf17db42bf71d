/** What the rider's screen shows, as far as it can be reloaded, shared and stepped back to: kept in the URL. */
export interface RiderState {
  /** Where the map was left; absent until it moved or something was found. */
  readonly viewport: Viewport | null;
  readonly origin: Origin;
  readonly mode: TravelMode;
  /** Only places that are open on arrival. */
  readonly openOnly: boolean;
  /** Amenity codes that must be available, in the order chosen. */
  readonly amenities: readonly string[];
  readonly kind: PlaceKind | null;
  /** Search radius in metres; null is anywhere. */
  readonly radius: number | null;
  /** Code of the place whose details are open. */
  readonly selected: string | null;
  /** The search by name is open. */
  readonly searching: boolean;
}

export type TravelMode = "WALK" | "EBIKE";
export type PlaceKind = "REST_STATION" | "SERVICE_CENTRE";

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export interface Viewport extends Point {
  readonly zoom: number;
}

/**
 * Where distances are measured from. The rider's own position is never part of it: "me" says only that it was asked
 * for. A pin or a point chosen on the map is the rider's word, not their position.
 */
export type Origin =
  | { readonly from: "start" }
  | { readonly from: "me" }
  | { readonly from: "pin"; readonly point: Point }
  | { readonly from: "here"; readonly point: Point };

/** Chaoyang, Beijing: where the demo data is densest, until the rider says where they are. */
export const START: Viewport = { lat: 39.92, lon: 116.46, zoom: 14 };

/** Steps by which a search without result is widened, in metres; after the last comes anywhere. */
export const RADII = [5_000, 20_000, 100_000] as const;

export const INITIAL: RiderState = {
  viewport: null,
  origin: { from: "start" },
  mode: "EBIKE",
  openOnly: true,
  amenities: [],
  kind: null,
  radius: RADII[0],
  selected: null,
  searching: false,
};

const MIN_ZOOM = 3;
const MAX_ZOOM = 19;
const AMENITY = /^[A-Z][A-Z0-9_]{1,39}$/;
const KINDS = new Map<string, PlaceKind>([
  ["station", "REST_STATION"],
  ["centre", "SERVICE_CENTRE"],
]);
const KIND_WORDS: Record<PlaceKind, string> = { REST_STATION: "station", SERVICE_CENTRE: "centre" };

/** Reads a query string. Whatever does not make sense is left at its initial value: a shared link never breaks. */
export function parseRiderState(search: string): RiderState {
  const query = new URLSearchParams(search);
  return {
    viewport: parseViewport(query.get("at")),
    origin: parseOrigin(query.get("from")),
    mode: query.get("mode") === "walk" ? "WALK" : "EBIKE",
    openOnly: query.get("open") !== "any",
    amenities: parseAmenities(query.get("with")),
    kind: KINDS.get(query.get("kind") ?? "") ?? null,
    radius: parseRadius(query.get("within")),
    selected: query.get("place") || null,
    searching: query.has("search"),
  };
}

/**
 * The query string, without the question mark; what is at its initial value is left out. The viewport is rounded to
 * three decimals (about 100 m), for after locating its centre is the rider's position.
 */
export function printRiderState(state: RiderState): string {
  const parts: string[] = [];
  const { viewport, origin } = state;
  if (viewport) parts.push(`at=${degrees(viewport.lat)},${degrees(viewport.lon)},${viewport.zoom}`);
  if (origin.from === "me") parts.push("from=me");
  if (origin.from === "pin" || origin.from === "here")
    parts.push(`from=${origin.from}:${degrees(origin.point.lat)},${degrees(origin.point.lon)}`);
  if (state.mode === "WALK") parts.push("mode=walk");
  if (!state.openOnly) parts.push("open=any");
  if (state.amenities.length) parts.push(`with=${state.amenities.join(",")}`);
  if (state.kind) parts.push(`kind=${KIND_WORDS[state.kind]}`);
  if (state.radius !== INITIAL.radius)
    parts.push(`within=${state.radius === null ? "any" : state.radius / 1000}`);
  if (state.selected !== null) parts.push(`place=${encodeURIComponent(state.selected)}`);
  if (state.searching) parts.push("search");
  return parts.join("&");
}

/** Rounds a point to what the URL keeps: 0.001° is about 100 m. */
export function roundedPoint({ lat, lon }: Point): Point {
  return { lat: Number(degrees(lat)), lon: Number(degrees(lon)) };
}

/** The next wider radius, or null for anywhere. */
export function widerRadius(radius: number | null): number | null {
  return RADII.find((step) => radius !== null && step > radius) ?? null;
}

function degrees(value: number): string {
  // Number() drops trailing zeros and turns -0 into 0.
  return String(Number(value.toFixed(3)) || 0);
}

function parsePoint(text: string): Point | null {
  const [lat, lon, ...rest] = text.split(",").map(parseNumber);
  if (lat === undefined || lon === undefined || rest.length > 0) return null;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}

function parseViewport(text: string | null): Viewport | null {
  const match = /^([^,]+,[^,]+),([^,]+)$/.exec(text ?? "");
  const point = parsePoint(match?.[1] ?? "");
  const zoom = parseNumber(match?.[2] ?? "");
  if (!point || zoom === undefined || zoom < MIN_ZOOM || zoom > MAX_ZOOM) return null;
  return { ...point, zoom: Math.round(zoom) };
}

function parseOrigin(text: string | null): Origin {
  if (text === "me") return { from: "me" };
  const match = /^(pin|here):(.+)$/.exec(text ?? "");
  const point = parsePoint(match?.[2] ?? "");
  if (!point) return INITIAL.origin;
  return match?.[1] === "pin" ? { from: "pin", point } : { from: "here", point };
}

function parseAmenities(text: string | null): string[] {
  const codes = (text ?? "").split(",").filter((code) => AMENITY.test(code));
  return [...new Set(codes)];
}

function parseRadius(text: string | null): number | null {
  if (text === "any") return null;
  return RADII.find((step) => step / 1000 === parseNumber(text ?? "")) ?? INITIAL.radius;
}

function parseNumber(text: string): number | undefined {
  return /^-?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
