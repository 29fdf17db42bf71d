import type { ResultOf } from "../../../schema/operations/graphql.ts";
import type { placeToChange } from "../../../schema/operations/planning-scenarios.ts";
import type { ScenarioChange } from "../question-input.ts";
import { freeIds } from "../scenarios/draft.ts";
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

/** A suggestion as changes of a scenario. A place whose hours are not known any more is left out. */
export function planChanges({ sites, asked, hours, changes, places }: Suggested): ScenarioChange[] {
  const ids = freeIds(changes, sites.length);
  return sites.flatMap((site, at): ScenarioChange[] => {
    const { placeCode: code, until, name, location } = site;
    if (code !== null && until !== null) {
      const weeks = places.get(code)?.hours;
      return weeks
        ? [{ changeHours: { code, hours: laterHours(weekOn(weeks, asked.on ?? ""), until) } }]
        : [];
    }
    if (code !== null && asked.amenity !== null)
      return [{ changeAmenities: { code, add: [asked.amenity], remove: [] } }];
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
