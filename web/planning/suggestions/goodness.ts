import type { PlanKind, PlanModel } from "./form.ts";

/** How near to the best possible an answer is known to be. */
export type Goodness =
  | { readonly is: "best" }
  /** At least this share of the best possible, rounded down to a thousandth. */
  | { readonly is: "share"; readonly share: number }
  /** At most so many sites more than are needed. */
  | { readonly is: "sites"; readonly more: number }
  /** Ways at most this share longer than the shortest possible, rounded up to a thousandth. */
  | { readonly is: "longer"; readonly share: number }
  | { readonly is: "unknown" };

interface Figures {
  readonly objective: number;
  /** No answer can be better. */
  readonly bound: number;
}

const A_BIT = 1e-6;

/** @param model with new sites: what is best; null: as with MCLP */
export function goodnessOf(model: PlanModel | null, { objective, bound }: Figures): Goodness {
  if (model === "LSCP") {
    const more = Math.round(objective) - Math.ceil(bound - A_BIT);
    return more > 0 ? { is: "sites", more } : { is: "best" };
  }
  if (Math.abs(bound - objective) <= A_BIT * Math.max(Math.abs(bound), Math.abs(objective)))
    return { is: "best" };
  if (model === "P_MEDIAN") {
    if (bound <= 0) return { is: "unknown" };
    return { is: "longer", share: Math.ceil((objective / bound - 1) * 1000 - A_BIT) / 1000 };
  }
  if (bound <= 0 || objective <= 0) return { is: "unknown" };
  return { is: "share", share: Math.floor((objective / bound) * 1000 + A_BIT) / 1000 };
}

/** What a site's gain is counted in. */
export const gainUnit = (kind: PlanKind, model: PlanModel | null): "weight" | "hours" | "served" =>
  kind === "LONGER_HOURS" ? "hours" : model === "P_MEDIAN" ? "served" : "weight";
