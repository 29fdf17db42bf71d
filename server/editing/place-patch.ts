import { expected, InputError } from "../errors.ts";
import { changeHours, type WrittenChange } from "../hours/change-hours.ts";
import type { Hours } from "../hours/hours.ts";
import { checkedText } from "../input.ts";
import type { Access, AmenityState } from "../places/place.ts";
import type { PlacePatch, PlaceSnapshot } from "../places/place-snapshot.ts";
import type { HoursOf } from "./snapshot-changes.ts";

/** What is to change of an amenity; see AmenityChange in the schema. */
export interface WrittenAmenity {
  code: string;
  state?: AmenityState | null;
  note?: string | null;
  hours?: WrittenChange | null;
}

/** What is to change of a place: absent stays, null takes away. See PlaceChange in the schema. */
export interface WrittenPlaceChange {
  hours?: WrittenChange | null;
  amenities?: readonly WrittenAmenity[] | null;
  description?: string | null;
  phone?: string | null;
  access?: Access | null;
  accessNote?: string | null;
  photoUrl?: string | null;
}

/**
 * A change as the columns that it sets. Hours that somebody writes or ends are thereby confirmed.
 * @param place as it is now
 * @throws InputError that says what was expected and what came
 */
export function patchOf(
  place: PlaceSnapshot,
  change: WrittenPlaceChange,
  { hoursOf, now }: { hoursOf: HoursOf; now: Date },
): PlacePatch {
  const patch: PlacePatch = { code: place.code };
  if (change.hours !== undefined) {
    patch.hours =
      change.hours === null ? null : changeHours(definition(place.hoursId, hoursOf), change.hours, now);
    patch.hoursText = null;
    patch.hoursCheckedAt = now;
  }
  if (change.amenities) patch.amenities = amenitiesAfter(place, change.amenities, { hoursOf, now });
  if (change.access !== undefined) patch.access = change.access;
  if (change.description !== undefined) patch.description = longText(change.description);
  if (change.phone !== undefined) patch.phone = phoneNumber(change.phone);
  if (change.accessNote !== undefined) patch.accessNote = line("accessNote", change.accessNote, 200);
  if (change.photoUrl !== undefined) patch.photoUrl = pictureAddress(change.photoUrl);
  return patch;
}

const definition = (id: number | null | undefined, hoursOf: HoursOf): Hours | null =>
  (id ? hoursOf(id) : undefined) ?? null;

/** All amenities of the place after the change, as a patch wants them. */
function amenitiesAfter(
  place: PlaceSnapshot,
  changes: readonly WrittenAmenity[],
  { hoursOf, now }: { hoursOf: HoursOf; now: Date },
): NonNullable<PlacePatch["amenities"]> {
  const after = new Map<string, NonNullable<PlacePatch["amenities"]>[number]>(
    Object.entries(place.amenities).map(([code, { state }]) => [code, { code, state }]),
  );
  const named = new Set<string>();
  for (const { code, state, note, hours } of changes) {
    if (named.has(code))
      throw new InputError(`expected each amenity once, got ${JSON.stringify(code)} twice`);
    named.add(code);
    const had = after.get(code);
    if (state === null) {
      after.delete(code);
      continue;
    }
    const known = state ?? had?.state;
    if (known === undefined)
      throw expected(`a state for the amenity ${code}, which is not listed yet`, state);
    const stored = Object.hasOwn(place.amenities, code) ? place.amenities[code] : undefined;
    after.set(code, {
      code,
      state: known,
      ...(note === undefined ? {} : { note: line("note", note, 200) }),
      ...(hours === undefined
        ? {}
        : { hours: hours && changeHours(definition(stored?.hoursId, hoursOf), hours, now) }),
    });
  }
  return [...after.values()];
}

/** Blank is the same as nothing. */
function line(name: string, text: string | null, most: number): string | null {
  return text === null || text.trim() === "" ? null : checkedText(name, text, most);
}

/** The one text that may have several lines. */
function longText(text: string | null): string | null {
  if (text === null || text.trim() === "") return null;
  const trimmed = text.trim().replaceAll("\r\n", "\n");
  if (trimmed.length > 2_000) throw expected("description of at most 2000 characters", `${trimmed.length}`);
  for (const part of trimmed.split("\n")) line("description", part, 2_000);
  return trimmed;
}

/** As people write them: digits with spaces, dashes, brackets, a country code and an extension. */
function phoneNumber(text: string | null): string | null {
  const phone = line("phone", text, 40);
  if (phone !== null && !/^\+?[\d\s()-]{3,30}((转|ext\.?|x)\s*\d{1,8})?$/i.test(phone))
    throw expected("a telephone number such as 010-6501 2345", phone);
  return phone;
}

function pictureAddress(text: string | null): string | null {
  const address = line("photoUrl", text, 500);
  if (address !== null && !(URL.canParse(address) && new URL(address).protocol === "https:"))
    throw expected("an address that starts with https://", address);
  return address;
}
