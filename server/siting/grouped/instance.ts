import type { Cover } from "../instance.ts";

/**
 * Maximal covering with groups and costs: at most one option of each group, from at most `mostGroups` groups, for
 * `budget` at most, so that as much weight as possible is covered. An option is, say, one place open until one hour,
 * its group the place, its cost the hours of staff; demand is a cell at an hour.
 */
export interface GroupedInstance {
  /** Options stand where sites stand elsewhere. */
  cover: Cover;
  /** By option, which group it belongs to, from 0. */
  groups: Int32Array;
  /** By option, >= 0, finite. */
  costs: Float64Array;
  /** By demand, >= 0, finite. */
  weights: Float64Array;
  /** A whole number, at least 1. */
  mostGroups: number;
  /** >= 0; Infinity where costs do not matter. */
  budget: number;
}
