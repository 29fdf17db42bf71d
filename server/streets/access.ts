import type { TravelMode } from "../places/travel.ts";

/**
 * Who may go along a way of OpenStreetMap, by its tags (https://wiki.openstreetmap.org/wiki/Key:access and
 * /OSM_tags_for_routing). docs/models.md has the table in words; the two must agree.
 */

export type Tags = ReadonlyMap<string, string>;

/** A way's directions by mode, as bits of one number; forward is the order of its points. */
export const USE = {
  WALK: { forward: 1, backward: 2 },
  EBIKE: { forward: 4, backward: 8 },
} as const satisfies Record<TravelMode, { forward: number; backward: number }>;

/** The bit of stairs: twice as slow on foot. */
export const STEPS = 16;

/** The bits of both directions of a mode. */
export function anyUse(mode: TravelMode): number {
  return USE[mode].forward | USE[mode].backward;
}

/** The same way seen from its other end. */
export function turnedRound(use: number): number {
  return ((use & 5) << 1) | ((use & 10) >> 1) | (use & ~15);
}

/** Kinds of way that are for both, whatever else they carry. */
const FOR_ALL = [
  ...["living_street", "residential", "service", "unclassified", "road", "track", "cycleway"],
  ...["tertiary", "tertiary_link", "secondary", "secondary_link", "primary", "primary_link"],
  ...["trunk", "trunk_link"],
];
/** Where an e-bike may ride only if a tag says so. */
const FOR_WALKERS = ["footway", "pedestrian", "path", "bridleway", "corridor", "platform"];
/** For nobody outside a car, unless a tag says so. */
const FOR_CARS = ["motorway", "motorway_link"];

const BY_DEFAULT: ReadonlyMap<string, readonly TravelMode[]> = new Map<string, readonly TravelMode[]>([
  ...FOR_ALL.map((kind) => [kind, ["WALK", "EBIKE"]] as const),
  ...[...FOR_WALKERS, "steps"].map((kind) => [kind, ["WALK"]] as const),
  ...FOR_CARS.map((kind) => [kind, []] as const),
]);

/** Who is named by which tag; the first that is there decides. */
const PERMISSION: Record<TravelMode, { own: readonly string[]; general: readonly string[] }> = {
  WALK: { own: ["foot"], general: ["access"] },
  EBIKE: { own: ["electric_bicycle", "bicycle"], general: ["vehicle", "access"] },
};

const FORBIDDEN = new Set([
  ...["no", "private", "permit", "use_sidepath", "dismount"],
  ...["agricultural", "forestry", "military", "emergency"],
]);
/** Values of a mode's own tag that open a way which is closed to it by default. */
const ALLOWED = new Set([
  "yes",
  "designated",
  "official",
  "permissive",
  "destination",
  "customers",
  "delivery",
]);

/** Who may go along the way in which direction, and whether it is stairs: bits; 0 is a way that does not count. */
export function useOf(tags: Tags): number {
  const kind = tags.get("highway") ?? "";
  const modes = BY_DEFAULT.get(kind);
  if (!modes) return 0;
  let use = 0;
  for (const mode of ["WALK", "EBIKE"] as const)
    if (mayUse(tags, mode, modes.includes(mode))) use |= directions(tags, mode);
  if (kind !== "steps") return use;
  const onFoot = use & anyUse("WALK");
  return onFoot && onFoot | STEPS;
}

function mayUse(tags: Tags, mode: TravelMode, byDefault: boolean): boolean {
  const { own, general } = PERMISSION[mode];
  const ownValue = firstOf(tags, own);
  if (ownValue !== undefined) return byDefault ? !FORBIDDEN.has(ownValue) : ALLOWED.has(ownValue);
  const generalValue = firstOf(tags, general);
  if (generalValue !== undefined && FORBIDDEN.has(generalValue)) return false;
  return byDefault && tags.get("motorroad") !== "yes";
}

/** One-way rules are for vehicles; one on foot counts only where it is said of those on foot. */
function directions(tags: Tags, mode: TravelMode): number {
  const { forward, backward } = USE[mode];
  const oneway = mode === "WALK" ? tags.get("oneway:foot") : ridersOneway(tags);
  if (oneway === "yes" || oneway === "true" || oneway === "1") return forward;
  if (oneway === "-1" || oneway === "reverse") return backward;
  return forward | backward;
}

const AGAINST_TRAFFIC = ["cycleway", "cycleway:left", "cycleway:right", "cycleway:both"];
const ROUND = new Set(["roundabout", "circular"]);

function ridersOneway(tags: Tags): string | undefined {
  const forRiders = tags.get("oneway:bicycle");
  if (forRiders !== undefined) return forRiders;
  if (AGAINST_TRAFFIC.some((key) => tags.get(key)?.startsWith("opposite"))) return "no";
  return tags.get("oneway") ?? (ROUND.has(tags.get("junction") ?? "") ? "yes" : undefined);
}

function firstOf(tags: Tags, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = tags.get(key);
    if (value !== undefined) return value;
  }
}
