import { fieldOf, fieldsOf, type PlaceChange } from "../change.ts";
import type { Step } from "./queue.ts";

interface Revision {
  readonly version: number;
  readonly changes: readonly { readonly field: string; readonly amenity: string | null }[];
}

/** What others did to a place since a version, the latest first as it came. */
export const theirsSince = <R extends Revision>(revisions: readonly R[], version: number): R[] =>
  revisions.filter((revision) => revision.version > version);

/**
 * The fields that both sides touched. A confirmation counts for nothing: every change of hours confirms them, and who
 * only confirmed changed nothing.
 */
export function bothTouched(mine: PlaceChange, theirs: readonly Revision[]): Set<string> {
  const my = fieldsOf(mine);
  return new Set(theirs.flatMap(({ changes }) => changes.map(fieldOf)).filter((field) => my.has(field)));
}

/** Whether anything that a host edits differs at all. */
export const isOnlyConfirmed = (theirs: readonly Revision[]): boolean =>
  theirs.every(({ changes }) => changes.every(({ field }) => field === "CONFIRMATION"));

/** The change of a step, where it is one. */
export const changeOf = (step: Step): PlaceChange => (step.is === "change" ? step.change : {});
