import type { VariablesOf } from "../../../schema/operations/graphql.ts";
import type { suggestPlaces } from "../../../schema/operations/planning-plans.ts";
import { numberWithin } from "../plan-state.ts";
import type { QuestionInput } from "../question-input.ts";
import { type LineProblem, readSites } from "./site-list.ts";

type SuggestionInput = VariablesOf<typeof suggestPlaces>["input"];
export type PlanKind = SuggestionInput["kind"];
export type PlanModel = NonNullable<SuggestionInput["model"]>;
export type CandidateSource = NonNullable<SuggestionInput["candidates"]>["source"];

interface NamedHost {
  readonly id: string;
  readonly name: string;
}

/** What is asked for, as it is typed. */
export interface SuggestionForm {
  readonly kind: PlanKind;
  readonly model: PlanModel;
  readonly count: string;
  readonly source: CandidateSource;
  /** Empty: any. */
  readonly hosts: readonly NamedHost[];
  readonly list: string;
  readonly latestHour: number;
  /** Empty: no limit. */
  readonly staffedHours: string;
  readonly amenity: string | null;
  readonly seconds: number;
}

export const FIRST_FORM: SuggestionForm = {
  kind: "NEW_SITES",
  model: "MCLP",
  count: "5",
  source: "DEMAND_CELLS",
  hosts: [],
  list: "",
  latestHour: 24,
  staffedHours: "",
  amenity: null,
  seconds: 30,
};

/** What the server takes. */
export const COUNT = { least: 1, most: 1000 } as const;
export const STAFFED_HOURS = { least: 1, most: 999_999 } as const;
export const LATEST_HOURS = Array.from({ length: 13 }, (_, at) => 18 + at);
export const SECONDS = [10, 30, 60, 300] as const;

export interface FormProblems {
  /** More than so many that are listed; null: no such number at all. */
  readonly count?: { readonly listed: number | null };
  readonly staffedHours?: true;
  /** Empty where no line is there at all. */
  readonly list?: readonly LineProblem[];
}

/** Whether the number of places is the planner's to say: with LSCP it is what is asked. */
export const hasCount = ({ kind, model }: Pick<SuggestionForm, "kind" | "model">): boolean =>
  kind !== "NEW_SITES" || model !== "LSCP";

/** As the server takes it, or what is wrong by field; fields of other kinds do not matter. */
export function suggestionInput(
  form: SuggestionForm,
  question: QuestionInput,
): { input: SuggestionInput } | { problems: FormProblems } {
  const { kind, model, latestHour, amenity, seconds } = form;
  const count = numberWithin(form.count, COUNT);
  const hasHours = kind === "LONGER_HOURS" && form.staffedHours.trim() !== "";
  const staffedHours = hasHours ? numberWithin(form.staffedHours, STAFFED_HOURS) : null;
  const list = kind === "NEW_SITES" && form.source === "LIST" ? readSites(form.list) : null;
  const isListWrong = list !== null && (list.problems.length > 0 || list.sites.length === 0);
  const problems: FormProblems = {
    ...(hasCount(form) && countProblem(count, isListWrong ? null : list)),
    ...(hasHours && staffedHours === null && { staffedHours: true }),
    ...(isListWrong && { list: list.problems }),
  };
  if (Object.keys(problems).length > 0) return { problems };
  const common = { question, kind, seconds, count: hasCount(form) ? count : null };
  switch (kind) {
    case "NEW_SITES":
      return { input: { ...common, model, candidates: candidatesOf(form, list?.sites) } };
    case "LONGER_HOURS":
      return { input: { ...common, latestHour, staffedHours } };
    case "NEW_AMENITY":
      return { input: { ...common, amenity } };
  }
}

function candidatesOf(
  { source, hosts }: SuggestionForm,
  sites: ReturnType<typeof readSites>["sites"] | undefined,
): NonNullable<SuggestionInput["candidates"]> {
  if (source === "LIST") return { source, sites: [...(sites ?? [])] };
  if (source === "HOST_PREMISES" && hosts.length > 0) return { source, hostIds: hosts.map(({ id }) => id) };
  return { source };
}

function countProblem(count: number | null, list: ReturnType<typeof readSites> | null): FormProblems {
  if (count === null || !Number.isInteger(count)) return { count: { listed: null } };
  return list && count > list.sites.length ? { count: { listed: list.sites.length } } : {};
}
