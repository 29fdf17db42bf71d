import type { ResultOf } from "../../../schema/operations/graphql.ts";
import type { placeToChange } from "../../../schema/operations/planning-scenarios.ts";
import type { MapPoint } from "../../map/types.ts";
import type { ScenarioChange } from "../question-input.ts";
import { addedPlaces, freeIds } from "../scenarios/draft.ts";
import type { Asked } from "./asked.ts";
import { laterHours, weekOn } from "./later-hours.ts";
import type { SuggestedSite } from "./use-plan.ts";

export type PlaceToChange = NonNullable<ResultOf<typeof placeToChange>["place"]>;

const LONGEST_NAME = 100;

interface Suggested {
  readonly sites: readonly SuggestedSite[];
  readonly asked: Asked;
  /** Of new places, as text. */
  readonly hours: string;
  /** What the scenario changes already: new places take ids that are free in it. */
  readonly changes: readonly ScenarioChange[];
  /** With longer hours: the places as they are today. */
  readonly places: ReadonlyMap<string, PlaceToChange>;
}

/**
 * A suggestion as changes of a scenario. Left out are places whose hours are not known any more, and places that the
 * scenario adds itself where they should open longer.
 */
export function planChanges({ sites, asked, hours, changes, places }: Suggested): ScenarioChange[] {
  const ids = freeIds(changes, sites.length);
  const added = addedPlaces(changes);
  return sites.flatMap((site, at): ScenarioChange[] => {
    const { placeCode: code, until, name, location } = site;
    if (until !== null) {
      const weeks = code === null ? null : places.get(code)?.hours;
      return code !== null && weeks
        ? [{ changeHours: { code, hours: laterHours(weekOn(weeks, asked.on ?? ""), until) } }]
        : [];
    }
    if (asked.amenity !== null) {
      if (code !== null) return [{ changeAmenities: { code, add: [asked.amenity], remove: [] } }];
      const own = added.find((place) => place.name === name && isSamePoint(place.location, location));
      return own
        ? [{ addPlace: { ...own, amenities: [...new Set([...own.amenities, asked.amenity])] } }]
        : [];
    }
    const addPlace = {
      id: ids[at] ?? "",
      name: name.slice(0, LONGEST_NAME),
      location: { lat: location.lat, lon: location.lon },
      kind: asked.kinds[0] ?? "REST_STATION",
      amenities: [...asked.amenities],
      hours,
    };
    return [{ addPlace }];
  });
}

const isSamePoint = (a: MapPoint, b: MapPoint): boolean => a.lat === b.lat && a.lon === b.lon;
