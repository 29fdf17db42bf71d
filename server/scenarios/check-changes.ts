import { expected } from "../errors.ts";
import { checkedText } from "../input.ts";
import { plannedHours } from "./planned-hours.ts";
import type { AddedPlace, ScenarioChange } from "./scenario.ts";

const MOST_CHANGES = 500;
const MOST_AMENITIES = 100;
const FIELDS = ["addPlace", "closePlace", "changeHours", "changeAmenities"] as const;

/** What changes may name. */
export interface Known {
  /** Codes of places that are there. */
  places: ReadonlySet<string>;
  /** Codes of the catalogue. */
  amenities: ReadonlySet<string>;
}

/** The codes of places that changes name, each once. */
export function placesNamedIn(changes: readonly ScenarioChange[]): string[] {
  return [...new Set(changes.flatMap((change) => placeCodeOf(change) ?? []))];
}

/** The place that a change is about; undefined for one that it adds. */
export function placeCodeOf({
  closePlace,
  changeHours,
  changeAmenities,
}: ScenarioChange): string | undefined {
  return (closePlace ?? changeHours ?? changeAmenities)?.code;
}

/**
 * Changes as they are kept: texts trimmed, exactly one field each, everything that they name known, and no two of them
 * about the same of a place.
 * @throws InputError naming the change by its number, counted from 1
 */
export function checkedChanges(changes: readonly ScenarioChange[], known: Known): ScenarioChange[] {
  if (changes.length > MOST_CHANGES)
    throw expected(`at most ${MOST_CHANGES} changes of a scenario`, changes.length);
  const subjects = new Set<string>();
  return changes.map((change, at) => {
    const where = `of change ${at + 1}`;
    const given = FIELDS.filter((field) => change[field] !== undefined && change[field] !== null);
    const [field] = given;
    if (field === undefined || given.length > 1)
      throw expected(`exactly one of ${FIELDS.join(", ")} ${where}`, given.join(", ") || undefined);
    const checked = checkedChange(change, known, where);
    const code = placeCodeOf(checked);
    const subject = code === undefined ? `+ ${checked.addPlace?.id}` : `${field} ${code}`;
    if (subjects.has(subject))
      throw expected(
        code === undefined ? `an id ${where} that no other has` : `${field} once for each place`,
        code ?? checked.addPlace?.id,
      );
    subjects.add(subject);
    return checked;
  });
}

function checkedChange(change: ScenarioChange, known: Known, where: string): ScenarioChange {
  const { addPlace, closePlace, changeHours, changeAmenities } = change;
  if (addPlace) return { addPlace: checkedPlace(addPlace, known, where) };
  if (closePlace) return { closePlace: { code: knownPlace(closePlace.code, known, where) } };
  if (changeHours)
    return {
      changeHours: {
        code: knownPlace(changeHours.code, known, where),
        hours: readableHours(changeHours.hours, where),
      },
    };
  const { code, add, remove } = changeAmenities ?? { code: "", add: [], remove: [] };
  const added = knownAmenities(add, known, where);
  const removed = knownAmenities(remove, known, where);
  const both = added.find((amenity) => removed.includes(amenity));
  if (both !== undefined) throw expected(`an amenity ${where} either in add or in remove`, both);
  return { changeAmenities: { code: knownPlace(code, known, where), add: added, remove: removed } };
}

function checkedPlace(place: AddedPlace, known: Known, where: string): AddedPlace {
  const { lat, lon } = place.location;
  return {
    id: checkedText(`an id ${where}`, place.id, 64),
    name: checkedText(`a name ${where}`, place.name, 100),
    location: { lat, lon },
    kind: place.kind,
    amenities: knownAmenities(place.amenities, known, where),
    hours: readableHours(place.hours, where),
  };
}

function knownPlace(code: string, { places }: Known, where: string): string {
  if (!places.has(code)) throw expected(`the code ${where} of a place that is there`, code);
  return code;
}

function knownAmenities(codes: readonly string[], { amenities }: Known, where: string): string[] {
  if (codes.length > MOST_AMENITIES)
    throw expected(`at most ${MOST_AMENITIES} amenities ${where}`, codes.length);
  const unknown = codes.find((code) => !amenities.has(code));
  if (unknown !== undefined) throw expected(`codes ${where} of amenities in the catalogue`, unknown);
  return [...new Set(codes)];
}

function readableHours(text: string, where: string): string {
  const checked = checkedText(`hours ${where}`, text, 1000);
  const read = plannedHours(checked);
  if (!read.ok) throw expected(`hours ${where} that can be read (${read.reason})`, text);
  return checked;
}
