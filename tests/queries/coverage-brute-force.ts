import geographiclib from "geographiclib-geodesic";
import { cellToLatLng } from "h3-js";
import type { CoverageQuestion } from "../../server/coverage/question.ts";
import type { Calendar } from "../../server/hours/calendar/calendar.ts";
import { dateOf, dayOf, weekdayOf } from "../../server/hours/dates.ts";
import type { Hours, Openness } from "../../server/hours/hours.ts";
import { opennessAt } from "../../server/hours/openness.ts";
import { readHours } from "../../server/hours/text/read-hours.ts";
import { instantOf } from "../../server/hours/zone.ts";
import type { PlaceRow } from "../../server/places/place-row.ts";
import type { TravelSettings } from "../../server/places/travel.ts";

/*
 * Coverage the slow and obvious way: every cell against every place, every hour by the clock.
 */

export interface SlowPlace extends Pick<PlaceRow, "code" | "lat" | "lon"> {
  /** 168 answers. */
  week: Openness[];
}

const ORDINARY: Calendar = { day: () => undefined, isPublished: () => true, digest: "" };
const FOLLOW = { kind: "FOLLOW" } as const;

/** The answer of each hour of the week around a date, were there nothing but weeks, seasons and dated rules. */
function weekOf(hours: Hours | null, on: string): Openness[] {
  const day = dayOf(on) ?? 0;
  const monday = day - weekdayOf(day);
  const plain = hours && {
    ...hours,
    ...{ specialDays: [], closures: [], publicHolidays: FOLLOW, makeUpWorkdays: FOLLOW },
  };
  return Array.from({ length: 168 }, (_, hour) => {
    const date = dateOf(monday + Math.floor(hour / 24));
    return opennessAt(plain, ORDINARY, instantOf(date, (hour % 24) * 60, plain?.zone ?? "UTC"));
  });
}

/** The places that count for a question, with its changes. */
export function slowPlaces(
  rows: readonly PlaceRow[],
  { kinds, amenities, changes, on }: CoverageQuestion,
): SlowPlace[] {
  const places: PlaceRow[] = rows.map((row) => ({ ...row }));
  for (const { addPlace, closePlace, changeHours, changeAmenities } of changes ?? []) {
    const code = closePlace?.code ?? changeHours?.code ?? changeAmenities?.code;
    const at = places.findIndex((place) => place.code === code);
    const place = places[at];
    if (addPlace) {
      const [example] = places;
      if (!example) throw new Error("expected places");
      places.push({
        ...example,
        ...{ code: addPlace.id, name: addPlace.name, kind: addPlace.kind, ...addPlace.location },
        hours: hoursOf(addPlace.hours),
        amenities: addPlace.amenities.map((amenity) => ({ code: amenity, state: "AVAILABLE" })),
      });
    } else if (closePlace) places.splice(at, 1);
    else if (changeHours && place) place.hours = hoursOf(changeHours.hours);
    else if (changeAmenities && place)
      place.amenities = [
        ...place.amenities.filter(
          ({ code }) => ![...changeAmenities.add, ...changeAmenities.remove].includes(code),
        ),
        ...changeAmenities.add.map((code) => ({ code, state: "AVAILABLE" as const })),
      ];
  }
  return places
    .filter(({ kind }) => !kinds || kinds.length === 0 || kinds.includes(kind))
    .filter((place) =>
      (amenities ?? []).every((code) =>
        place.amenities.some((amenity) => amenity.code === code && amenity.state === "AVAILABLE"),
      ),
    )
    .map(({ code, lat, lon, hours }) => ({ code, lat, lon, week: weekOf(hours, on ?? "") }));
}

function hoursOf(text: string): Hours {
  const read = readHours(text);
  if (!read.ok) throw new Error(read.reason);
  return read.hours;
}

/** By cell, the places within the threshold, each with its way in the threshold's unit. */
export function slowReach(
  cells: readonly string[],
  places: readonly SlowPlace[],
  { metres, minutes, mode }: CoverageQuestion["threshold"],
  { walkKmh, ebikeKmh, detour }: TravelSettings,
): { place: SlowPlace; way: number; metres: number }[][] {
  return cells.map((cell) => {
    const [lat, lon] = cellToLatLng(cell);
    return places
      .map((place) => {
        const { s12 = Number.NaN } = geographiclib.Geodesic.WGS84.Inverse(lat, lon, place.lat, place.lon);
        const seconds = s12 * ((detour * 3.6) / (mode === "WALK" ? walkKmh : ebikeKmh));
        return { place, metres: s12, way: metres == null ? seconds : s12 };
      })
      .filter(({ way }) => way <= (metres ?? (minutes ?? 0) * 60));
  });
}

/** C covered, P possible, U uncovered. */
export function slowState(within: readonly { place: SlowPlace }[], hour: number | null): "C" | "P" | "U" {
  if (hour === null) return within.length > 0 ? "C" : "U";
  const answers = within.map(({ place }) => place.week[hour]);
  return answers.includes("OPEN") ? "C" : answers.includes("UNKNOWN") ? "P" : "U";
}
