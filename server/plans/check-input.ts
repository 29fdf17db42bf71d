import { expected, InputError } from "../errors.ts";
import { hostIdOf } from "../hosts/host-id.ts";
import { checkedText } from "../input.ts";
import type { ListedSite, PlanInput } from "./plan.ts";

const MOST_PLACES = 1000;
/** As many as fit into a request. */
const MOST_LISTED = 1000;
const MOST_HOSTS = 200;
const MOST_SECONDS = 300;
const USUAL_SECONDS = 30;
export const LATEST_HOURS = { from: 18, to: 30 };
/** Midnight. */
const USUAL_LATEST = 24;
const MOST_STAFFED_HOURS = 1e6;

/** Where new sites may be, checked. */
export type Candidates =
  | { source: "DEMAND_CELLS" }
  /** Null: of any host. */
  | { source: "HOST_PREMISES"; hostIds: number[] | null }
  | { source: "LIST"; sites: ListedSite[] };

/** What a plan is to do, checked: what its kind needs, and nothing else. */
export type Task = { seconds: number } & (
  | { kind: "NEW_SITES"; model: "MCLP" | "P_MEDIAN"; count: number; candidates: Candidates }
  | { kind: "NEW_SITES"; model: "LSCP"; candidates: Candidates }
  /** `staffedHours` is Infinity where they do not matter. */
  | { kind: "LONGER_HOURS"; count: number; latestHour: number; staffedHours: number }
  | { kind: "NEW_AMENITY"; count: number; amenity: string }
);

/** Which of the fields a kind does not know. */
const FOREIGN = {
  NEW_SITES: ["latestHour", "staffedHours", "amenity"],
  LONGER_HOURS: ["model", "candidates", "amenity"],
  NEW_AMENITY: ["model", "candidates", "latestHour", "staffedHours"],
} as const;

/**
 * What is asked beside the question, checked.
 * @param amenities codes of the catalogue
 * @throws InputError naming the field
 */
export function checkedTask(input: PlanInput, amenities: { has(code: string): boolean }): Task {
  for (const field of FOREIGN[input.kind]) refuse(input, field, input.kind);
  const seconds = numberFrom("seconds", input.seconds ?? USUAL_SECONDS, 1, MOST_SECONDS);
  if (input.kind === "NEW_SITES") return { seconds, ...newSites(input) };
  const count = checkedCount(input.count);
  if (input.kind === "LONGER_HOURS") return { seconds, count, kind: input.kind, ...longerHours(input) };
  const amenity = input.amenity ?? undefined;
  if (amenity === undefined || !amenities.has(amenity))
    throw expected("the code of an amenity in the catalogue", amenity);
  return { seconds, count, kind: input.kind, amenity };
}

/** @throws InputError when more places are asked for than could be chosen */
export function checkEnough(count: number, candidates: number): void {
  if (candidates === 0)
    throw new InputError("expected candidates, got none: widen the question, or choose others");
  if (count > candidates) throw expected(`count from 1 to ${candidates}, the number of candidates`, count);
}

function newSites(input: PlanInput) {
  const kind = "NEW_SITES" as const;
  const model = input.model ?? "MCLP";
  const candidates = checkedCandidates(input.candidates);
  if (model === "LSCP") {
    refuse(input, "count", model);
    return { kind, model, candidates };
  }
  const count = checkedCount(input.count);
  if (candidates.source === "LIST") checkEnough(count, candidates.sites.length);
  return { kind, model, count, candidates };
}

function longerHours({ latestHour, staffedHours }: PlanInput) {
  const { from, to } = LATEST_HOURS;
  const latest = latestHour ?? USUAL_LATEST;
  if (!Number.isInteger(latest) || latest < from || latest > to)
    throw expected(`latestHour from ${from} to ${to}`, latest);
  return {
    latestHour: latest,
    staffedHours:
      staffedHours === null || staffedHours === undefined
        ? Number.POSITIVE_INFINITY
        : numberFrom("staffedHours", staffedHours, 1, MOST_STAFFED_HOURS),
  };
}

function checkedCandidates(given: PlanInput["candidates"]): Candidates {
  const { source = "DEMAND_CELLS", hostIds, sites } = given ?? {};
  if (source !== "HOST_PREMISES" && hostIds) throw expected("hostIds only with HOST_PREMISES", source);
  if (source !== "LIST" && sites) throw expected("sites only with LIST", source);
  if (source === "DEMAND_CELLS") return { source };
  if (source === "HOST_PREMISES") {
    if (!hostIds) return { source, hostIds: null };
    if (hostIds.length === 0 || hostIds.length > MOST_HOSTS)
      throw expected(`1 to ${MOST_HOSTS} hostIds`, hostIds.length);
    return { source, hostIds: hostIds.map(hostIdOf) };
  }
  if (!sites || sites.length === 0 || sites.length > MOST_LISTED)
    throw expected(`1 to ${MOST_LISTED} sites`, sites?.length);
  return { source, sites: sites.map(checkedSite) };
}

const checkedSite = ({ name, location: { lat, lon } }: ListedSite, at: number): ListedSite => ({
  name: checkedText(`a name of site ${at + 1}`, name, 100),
  location: { lat, lon },
});

const checkedCount = (count: number | null | undefined): number => {
  if (count === null || count === undefined || !Number.isInteger(count) || count < 1 || count > MOST_PLACES)
    throw expected(`count from 1 to ${MOST_PLACES}`, count);
  return count;
};

function numberFrom(name: string, value: number, least: number, most: number): number {
  if (!(value >= least && value <= most)) throw expected(`${name} from ${least} to ${most}`, value);
  return value;
}

function refuse(input: PlanInput, field: keyof PlanInput, beside: string): void {
  const value = input[field];
  if (value !== null && value !== undefined) throw expected(`no ${field} with ${beside}`, value);
}
