import type { PlaceKind, Threshold } from "../plan-state.ts";

/** What a plan was asked, as far as its answer is read or used by it. */
export interface Asked {
  readonly threshold: Threshold | null;
  /** Of the week; null: whatever the hours. */
  readonly hour: number | null;
  readonly kinds: readonly PlaceKind[];
  readonly amenities: readonly string[];
  /** The amenity that places should get; null with other kinds. */
  readonly amenity: string | null;
  /** YYYY-MM-DD: the week it looked at is around it. */
  readonly on: string | null;
  readonly seconds: number;
}

/** What the server takes where nothing is said. */
const USUAL_SECONDS = 30;
const KINDS: readonly PlaceKind[] = ["REST_STATION", "SERVICE_CENTRE"];

/** Reads the JSON of a plan's input; what is missing in it, or not as expected, is left out. */
export function readAsked(input: string): Asked {
  const whole: unknown = JSON.parse(input);
  const question = fieldOf(whole, "question");
  const texts = (name: string): string[] => {
    const list = fieldOf(question, name);
    return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
  };
  const kinds = texts("kinds");
  return {
    threshold: readThreshold(fieldOf(question, "threshold")),
    hour: numberOf(question, "hour"),
    kinds: KINDS.filter((kind) => kinds.includes(kind)),
    amenities: texts("amenities"),
    amenity: textOf(whole, "amenity"),
    on: textOf(question, "on"),
    seconds: numberOf(whole, "seconds") ?? USUAL_SECONDS,
  };
}

function readThreshold(threshold: unknown): Threshold | null {
  const metres = numberOf(threshold, "metres");
  if (metres !== null) return { metres };
  const minutes = numberOf(threshold, "minutes");
  return minutes === null
    ? null
    : { minutes, mode: textOf(threshold, "mode") === "EBIKE" ? "EBIKE" : "WALK" };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function numberOf(value: unknown, name: string): number | null {
  const found = fieldOf(value, name);
  return typeof found === "number" ? found : null;
}

function textOf(value: unknown, name: string): string | null {
  const found = fieldOf(value, name);
  return typeof found === "string" ? found : null;
}
