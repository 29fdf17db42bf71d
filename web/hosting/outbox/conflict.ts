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

/** Whether others came and changed nothing that a host edits: then there is nothing to choose. */
export const isOnlyConfirmed = (theirs: readonly Revision[]): boolean =>
  theirs.length > 0 && theirs.every(({ changes }) => told(changes).length === 0);

/** What is worth telling of changes: every change of hours confirms them, which goes without saying. */
export const told = <C extends { readonly field: string }>(changes: readonly C[]): C[] =>
  changes.filter(({ field }) => field !== "CONFIRMATION");

/** The change of a step, where it is one. */
export const changeOf = (step: Step): PlaceChange => (step.is === "change" ? step.change : {});
