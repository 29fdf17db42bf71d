import { printMinutes } from "../hours/dates.ts";
import type { Hours, Period } from "../hours/hours.ts";
import { printOsm } from "../hours/text/osm-print.ts";
import type { AmenitySnapshot, PlaceSnapshot } from "../places/place-snapshot.ts";

/** What a change touched. */
export type ChangedField =
  | "PLACE"
  | "STATUS"
  | "NAME"
  | "KIND"
  | "LOCATION"
  | "ADDRESS"
  | "DISTRICT"
  | "HOST"
  | "PHONE"
  | "ACCESS"
  | "DESCRIPTION"
  | "PHOTO"
  | "HOURS"
  | "SPECIAL_DAYS"
  | "CLOSURES"
  | "CONFIRMATION"
  | "AMENITY";

/** One thing that a change touched, before and after, as text; null: nothing. */
export interface SnapshotChange {
  field: ChangedField;
  /** With AMENITY: its code. */
  amenity: string | null;
  before: string | null;
  after: string | null;
}

/** The definition with an id. */
export type HoursOf = (id: number) => Hours | undefined;

/** The ids of all hours that a state of a place names. */
export function hoursIdsOf({ hoursId, amenities }: PlaceSnapshot): number[] {
  const own = Object.values(amenities).flatMap((amenity) => amenity.hoursId ?? []);
  return hoursId === null ? own : [hoursId, ...own];
}

/** Each field as text; a place that was not there has none of them. */
const FIELDS: [
  Exclude<ChangedField, "PLACE" | "AMENITY">,
  (place: PlaceSnapshot, hours: HoursOf) => string | null,
][] = [
  ["STATUS", ({ status }) => status],
  ["NAME", ({ name }) => name],
  ["KIND", ({ kind }) => kind],
  ["LOCATION", ({ lat, lon }) => `${lat}, ${lon}`],
  ["ADDRESS", ({ address }) => address],
  ["DISTRICT", ({ districtCode }) => districtCode],
  ["HOST", ({ host }) => host],
  ["PHONE", ({ phone }) => phone],
  ["ACCESS", ({ access, accessNote }) => joined([access, accessNote])],
  ["DESCRIPTION", ({ description }) => description],
  ["PHOTO", ({ photoUrl }) => photoUrl ?? null],
  ["HOURS", ({ hoursId, hoursText }, hours) => regularText(hoursId, hours) ?? hoursText],
  ["SPECIAL_DAYS", ({ hoursId }, hours) => specialDaysText(definition(hoursId, hours))],
  ["CLOSURES", ({ hoursId }, hours) => closuresText(definition(hoursId, hours))],
  ["CONFIRMATION", ({ hoursCheckedAt }) => hoursCheckedAt],
];

/** What differs between two states of a place, field by field and amenity by amenity. */
export function snapshotChanges(
  before: PlaceSnapshot | null,
  after: PlaceSnapshot,
  hoursOf: HoursOf,
): SnapshotChange[] {
  if (before === null) return [{ field: "PLACE", amenity: null, before: null, after: after.name }];
  const changes = FIELDS.map(
    ([field, text]): SnapshotChange => ({
      field,
      amenity: null,
      before: text(before, hoursOf),
      after: text(after, hoursOf),
    }),
  );
  const codes = [...new Set([...Object.keys(before.amenities), ...Object.keys(after.amenities)])].sort();
  for (const code of codes)
    changes.push({
      field: "AMENITY",
      amenity: code,
      before: amenityText(own(before.amenities, code), hoursOf),
      after: amenityText(own(after.amenities, code), hoursOf),
    });
  return changes.filter((change) => change.before !== change.after);
}

const own = (amenities: PlaceSnapshot["amenities"], code: string): AmenitySnapshot | undefined =>
  Object.hasOwn(amenities, code) ? amenities[code] : undefined;

function amenityText(amenity: AmenitySnapshot | undefined, hoursOf: HoursOf): string | null {
  if (!amenity) return null;
  const hours = definition(amenity.hoursId ?? null, hoursOf);
  return joined([amenity.state, hours ? printOsm(hours) : null, amenity.note ?? null]);
}

const definition = (id: number | null, hoursOf: HoursOf): Hours | undefined =>
  id === null ? undefined : hoursOf(id);

/** The hours without what is said beside them. */
function regularText(id: number | null, hoursOf: HoursOf): string | null {
  const hours = definition(id, hoursOf);
  if (!hours) return null;
  const makeUp = hours.makeUpWorkdays.kind === "FOLLOW" ? null : makeUpText(hours);
  return joined([printOsm({ ...hours, specialDays: [], closures: [] }), makeUp]);
}

/** OSM's syntax has no word for make-up workdays. */
function makeUpText({ makeUpWorkdays: rule }: Hours): string {
  const periods = rule.kind === "PERIODS" ? ` ${printPeriods(rule.periods)}` : "";
  return `make-up workdays ${rule.kind}${periods}`;
}

function specialDaysText(hours: Hours | undefined): string | null {
  const lines = (hours?.specialDays ?? []).map(({ date, periods, reason }) =>
    joined([`${date} ${printPeriods(periods)}`, reason ?? null]),
  );
  return lines.length === 0 ? null : lines.join("; ");
}

function closuresText(hours: Hours | undefined): string | null {
  const lines = (hours?.closures ?? []).map(({ from, until, reason }) =>
    joined([`${from}/${until ?? ".."}`, reason ?? null]),
  );
  return lines.length === 0 ? null : lines.join("; ");
}

/** 09:00-12:00,14:00-26:00; off where there are none. */
function printPeriods(periods: readonly Period[]): string {
  const texts = periods.map(({ from, to }) => `${printMinutes(from)}-${printMinutes(to)}`);
  return texts.join(",") || "off";
}

function joined(parts: readonly (string | null)[]): string | null {
  const given = parts.filter((part) => part !== null);
  return given.length === 0 ? null : given.join(" · ");
}
