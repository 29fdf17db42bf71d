import type { CoverageQuestion } from "../coverage/question.ts";
import type { LatLon } from "../places/place.ts";

export const PLAN_STATUSES = ["WAITING", "RUNNING", "DONE", "STOPPED", "FAILED"] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const PLAN_KINDS = ["NEW_SITES", "LONGER_HOURS", "NEW_AMENITY"] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** MCLP: most demand within the threshold; LSCP: fewest sites for all of it; P_MEDIAN: shortest ways on average. */
export const PLAN_MODELS = ["MCLP", "LSCP", "P_MEDIAN"] as const;
export type PlanModel = (typeof PLAN_MODELS)[number];

/** Where new sites may be. HOST_PREMISES: places of hosts that do not answer the question yet, retired ones too. */
export const CANDIDATE_SOURCES = ["DEMAND_CELLS", "HOST_PREMISES", "LIST"] as const;
export type CandidateSource = (typeof CANDIDATE_SOURCES)[number];

/** A site that a planner has in mind. */
export interface ListedSite {
  name: string;
  location: LatLon;
}

export interface PlanInput {
  question: CoverageQuestion;
  kind: PlanKind;
  /** With NEW_SITES. */
  model?: PlanModel | null;
  /** New sites, places that open longer, or places that get the amenity; not with LSCP. */
  count?: number | null;
  /** With NEW_SITES. */
  candidates?: { source: CandidateSource; hostIds?: string[] | null; sites?: ListedSite[] | null } | null;
  /** With LONGER_HOURS: no place opens longer than until this hour; over 24 is after midnight. */
  latestHour?: number | null;
  /** With LONGER_HOURS: extra staffed hours of all places together in a week; absent: as many as it takes. */
  staffedHours?: number | null;
  /** With NEW_AMENITY: its code. */
  amenity?: string | null;
  /** How long it may take, 1-300. */
  seconds?: number | null;
}

export interface PlanProgress {
  objective: number;
  /** No answer can be better. */
  bound: number;
  gap: number;
  seconds: number;
}

/** One place to open, to keep open longer or to equip; in the order of what each adds to those before it. */
export interface SuggestedSite {
  name: string;
  location: LatLon;
  /** The place's code; null for one that is not there yet. */
  placeCode: string | null;
  /**
   * Weight (with LONGER_HOURS: weight × hours of a week) that it adds to those before it; with P_MEDIAN the weight that
   * has its shortest way to it.
   */
  gain: number;
  /** With LONGER_HOURS: until when it would open, as an hour after midnight of the day; and what that costs in a week. */
  until: number | null;
  extraHours: number | null;
}

export interface PlanResult extends PlanProgress {
  /** OPTIMAL: proven; TIME_LIMIT and STOPPED: the best found until then. */
  ending: "OPTIMAL" | "TIME_LIMIT" | "STOPPED";
  sites: SuggestedSite[];
  /** Candidates and demand cells of the model. */
  candidates: number;
  cells: number;
  /** Covered share of the demand asked about, before and after; null with P_MEDIAN. */
  shareBefore: number | null;
  shareAfter: number | null;
  /** With P_MEDIAN: mean metres, or seconds with minutes asked, to the nearest place, by weight. */
  meanBefore: number | null;
  meanAfter: number | null;
  /** Demand that no candidate could cover. */
  uncoverableCells: number;
  uncoverableWeight: number;
  /** The weightiest of these cells, up to 100. */
  uncoverable: { cell: string; location: LatLon; weight: number }[];
}

export interface Plan {
  id: string;
  input: PlanInput;
  status: PlanStatus;
  progress: PlanProgress | null;
  result: PlanResult | null;
  failure: string | null;
  ownerId: string | null;
  ownerName: string;
  isDemo: boolean;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
}
