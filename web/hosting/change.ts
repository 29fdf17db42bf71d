import type { changePlace } from "../../schema/operations/change-place.ts";
import type { VariablesOf } from "../../schema/operations/graphql.ts";

/** What is to change of a place: what is not named stays, null takes away. */
export type PlaceChange = VariablesOf<typeof changePlace>["change"];
export type HoursChange = NonNullable<PlaceChange["hours"]>;

/** A way of editing hours that a change may name. */
const SPECIAL_DAYS = ["addSpecialDays", "removeSpecialDays"] as const;
const CLOSURES = ["close", "endClosures", "reopen"] as const;

/**
 * What a change touches, in the words of the history's fields: HOURS, SPECIAL_DAYS, CLOSURES, PHONE, and for an amenity
 * AMENITY:MICROWAVE.
 */
export function fieldsOf(change: PlaceChange): Set<string> {
  const fields = new Set<string>();
  if (change.hours === null) fields.add("HOURS");
  else if (change.hours) for (const field of hoursFieldsOf(change.hours)) fields.add(field);
  for (const { code } of change.amenities ?? []) fields.add(`AMENITY:${code}`);
  if (change.description !== undefined) fields.add("DESCRIPTION");
  if (change.phone !== undefined) fields.add("PHONE");
  if (change.access !== undefined || change.accessNote !== undefined) fields.add("ACCESS");
  if (change.photoUrl !== undefined) fields.add("PHOTO");
  return fields;
}

function hoursFieldsOf(hours: HoursChange): string[] {
  const names = Object.keys(hours);
  const isAmong = (list: readonly string[], name: string): boolean => list.includes(name);
  return [
    ...(names.some((name) => !isAmong([...SPECIAL_DAYS, ...CLOSURES], name)) ? ["HOURS"] : []),
    ...(names.some((name) => isAmong(SPECIAL_DAYS, name)) ? ["SPECIAL_DAYS"] : []),
    ...(names.some((name) => isAmong(CLOSURES, name)) ? ["CLOSURES"] : []),
  ];
}

/** The same of a change that the history tells of. */
export const fieldOf = ({ field, amenity }: { field: string; amenity: string | null }): string =>
  field === "AMENITY" && amenity ? `AMENITY:${amenity}` : field;
