import type { AreaChoice } from "./area-choice.ts";
import { parseArea, printArea } from "./area-choice.ts";

/** What a planner looks at, as far as it can be reloaded and shared: kept in the URL. */
export interface PlanState {
  /** Code of a demand set; null: the first there is. */
  readonly demand: string | null;
  readonly threshold: Threshold;
  /** Of the week, Monday 00:00 is 0; null: any time. */
  readonly hour: number | null;
  /** Empty: any. */
  readonly kinds: readonly PlaceKind[];
  /** Codes; each must be available. */
  readonly amenities: readonly string[];
  readonly area: AreaChoice;
  /** Id of a saved scenario; null: as it is today. */
  readonly scenario: string | null;
  /** The table also has districts without boundaries, such as subdistricts. */
  readonly parts: boolean;
  /** Where the map was left; null until it moved. */
  readonly view: MapPlacement | null;
}

/** How near is near. */
export type Threshold = { readonly metres: number } | { readonly minutes: number; readonly mode: TravelMode };

export type TravelMode = "WALK" | "EBIKE";
export type PlaceKind = "REST_STATION" | "SERVICE_CENTRE";

interface MapPlacement {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

export const HOURS_A_WEEK = 168;
/** What the server takes. */
export const MINUTES = { least: 0.5, most: 120 } as const;
export const METRES = { least: 1, most: 50_000 } as const;

/** Tuesday at two in the afternoon: an hour like most, when most places should be open. */
const TUESDAY_AFTERNOON = 38;

export const INITIAL: PlanState = {
  demand: null,
  threshold: { minutes: 15, mode: "WALK" },
  hour: TUESDAY_AFTERNOON,
  kinds: [],
  amenities: [],
  area: { is: "everywhere" },
  scenario: null,
  parts: false,
  view: null,
};

const AMENITY = /^[A-Z][A-Z0-9_]{1,39}$/;
const KINDS = new Map<string, PlaceKind>([
  ["station", "REST_STATION"],
  ["centre", "SERVICE_CENTRE"],
]);
const KIND_WORDS: Record<PlaceKind, string> = { REST_STATION: "station", SERVICE_CENTRE: "centre" };

/** Reads a query string. Whatever does not make sense is left at its initial value: a shared link never breaks. */
export function parsePlanState(search: string): PlanState {
  const query = new URLSearchParams(search);
  const kinds = listOf(query.get("kinds")).flatMap((word) => KINDS.get(word) ?? []);
  return {
    demand: query.get("demand") || null,
    threshold: parseThreshold(query),
    hour: parseHour(query.get("hour")),
    kinds: [...new Set(kinds)],
    amenities: [...new Set(listOf(query.get("amenities")).filter((code) => AMENITY.test(code)))],
    area: parseArea(query.get("area")),
    scenario: query.get("scenario") || null,
    parts: query.get("parts") === "1",
    view: parseView(query),
  };
}

/** The query string, without the question mark; what is at its initial value is left out. */
export function printPlanState(state: PlanState): string {
  const { demand, threshold, hour, kinds, amenities, area, scenario, parts, view } = state;
  const query = new URLSearchParams();
  if (demand !== null) query.set("demand", demand);
  if ("metres" in threshold) query.set("m", String(threshold.metres));
  else {
    query.set("min", String(threshold.minutes));
    if (threshold.mode === "EBIKE") query.set("mode", "ebike");
  }
  if (hour !== INITIAL.hour) query.set("hour", hour === null ? "any" : String(hour));
  if (kinds.length) query.set("kinds", kinds.map((kind) => KIND_WORDS[kind]).join(","));
  if (amenities.length) query.set("amenities", amenities.join(","));
  if (area.is !== "everywhere") query.set("area", printArea(area));
  if (scenario !== null) query.set("scenario", scenario);
  if (parts) query.set("parts", "1");
  if (view) {
    query.set("lat", degrees(view.lat));
    query.set("lon", degrees(view.lon));
    query.set("zoom", String(view.zoom));
  }
  // Commas and colons need no escape in a query, and a link is read by people.
  return query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%3B", ";");
}

/** A number that the server takes, or null. */
export function numberWithin(text: string | null, { least, most }: { least: number; most: number }) {
  if (text === null || !/^-?\d{1,6}(\.\d{1,6})?$/.test(text.trim())) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

function parseThreshold(query: URLSearchParams): Threshold {
  const metres = numberWithin(query.get("m"), METRES);
  if (metres !== null) return { metres };
  const minutes = numberWithin(query.get("min"), MINUTES) ?? 15;
  return { minutes, mode: query.get("mode") === "ebike" ? "EBIKE" : "WALK" };
}

function parseHour(text: string | null): number | null {
  if (text === "any") return null;
  const hour = numberWithin(text, { least: 0, most: HOURS_A_WEEK - 1 });
  return hour !== null && Number.isInteger(hour) ? hour : INITIAL.hour;
}

function parseView(query: URLSearchParams): MapPlacement | null {
  const lat = numberWithin(query.get("lat"), { least: -90, most: 90 });
  const lon = numberWithin(query.get("lon"), { least: -180, most: 180 });
  const zoom = numberWithin(query.get("zoom"), { least: 3, most: 19 });
  return lat === null || lon === null || zoom === null ? null : { lat, lon, zoom };
}

const listOf = (text: string | null): string[] => (text ?? "").split(",").filter(Boolean);
/** About a metre. */
const degrees = (value: number): string => String(Number(value.toFixed(5)) || 0);
