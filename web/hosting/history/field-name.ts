import type { Sayer } from "../change-words.ts";

const AMENITY = "AMENITY:";

/** A field's name as people know it; of an amenity, that of the amenity. `field` is as fieldOf has it. */
export function fieldName(field: string, { t, nameOfAmenity }: Pick<Sayer, "t" | "nameOfAmenity">): string {
  if (field.startsWith(AMENITY)) return nameOfAmenity(field.slice(AMENITY.length));
  const names: Readonly<Record<string, string>> = t.field;
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field;
}
