import type { PlaceEditing } from "../../../schema/operations/place-editing.ts";
import type { PlaceChange } from "../change.ts";

type Access = NonNullable<PlaceEditing["access"]>;

/** What is to know about a place besides its hours and amenities, as it stands in the fields. */
export interface Facts {
  readonly description: string;
  readonly phone: string;
  /** "": not known. */
  readonly access: Access | "";
  readonly accessNote: string;
  readonly photoUrl: string;
}

export const ACCESSES: readonly Access[] = ["WALK_IN", "ASK_STAFF", "SCAN_CODE", "MEMBERS"];

export const factsOf = (
  place: Pick<PlaceEditing, "description" | "phone" | "access" | "accessNote" | "photoUrl">,
): Facts => ({
  description: place.description ?? "",
  phone: place.phone ?? "",
  access: place.access ?? "",
  accessNote: place.accessNote ?? "",
  photoUrl: place.photoUrl ?? "",
});

/** Only the fields that differ; one that was emptied is taken away. */
export function factsChange(before: Facts, after: Facts): PlaceChange {
  const given = (name: "description" | "phone" | "accessNote" | "photoUrl") => {
    const text = after[name].trim();
    return text === before[name].trim() ? {} : { [name]: text || null };
  };
  return {
    ...given("description"),
    ...given("phone"),
    ...(after.access !== before.access && { access: after.access || null }),
    ...given("accessNote"),
    ...given("photoUrl"),
  };
}

export type FactProblem = "phone" | "photoUrl";

const PHONE = /^\+?[\d\s()-]{3,30}((转|ext\.?|x)\s*\d{1,8})?$/i;

/** What the server would refuse. */
export function factProblems({ phone, photoUrl }: Facts): FactProblem[] {
  const isAddress = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === "https:";
  const [number, address] = [phone.trim(), photoUrl.trim()];
  return [
    ...(number !== "" && !PHONE.test(number) ? (["phone"] as const) : []),
    ...(address !== "" && !isAddress(address) ? (["photoUrl"] as const) : []),
  ];
}
