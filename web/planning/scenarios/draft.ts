import type { ResultOf } from "../../../schema/operations/graphql.ts";
import type { scenarioById } from "../../../schema/operations/planning-scenarios.ts";
import type { MapPoint } from "../../map/types.ts";
import type { ScenarioChange } from "../question-input.ts";

export type SavedScenario = NonNullable<ResultOf<typeof scenarioById>["scenario"]>;
export type SavedChange = SavedScenario["changes"][number];
export type AddedPlace = NonNullable<ScenarioChange["addPlace"]>;
type Changes = readonly ScenarioChange[];

/** What a change is about: of two with the same key the later one holds, and the server takes no two. */
export function keyOf({ addPlace, closePlace, changeHours, changeAmenities }: ScenarioChange): string {
  if (addPlace) return `add ${addPlace.id}`;
  if (closePlace) return `close ${closePlace.code}`;
  if (changeHours) return `hours ${changeHours.code}`;
  return `amenities ${changeAmenities?.code ?? ""}`;
}

/** The code of the place that is changed; null for one that is added. */
export function codeOf({ closePlace, changeHours, changeAmenities }: ScenarioChange): string | null {
  return (closePlace ?? changeHours ?? changeAmenities)?.code ?? null;
}

/** With a change, in the place of one about the same. */
export function withChange(changes: Changes, change: ScenarioChange): ScenarioChange[] {
  const key = keyOf(change);
  if (!changes.some((known) => keyOf(known) === key)) return [...changes, change];
  return changes.map((known) => (keyOf(known) === key ? change : known));
}

export const withChanges = (changes: Changes, more: Changes): readonly ScenarioChange[] =>
  more.reduce(withChange, changes);

export const withoutChange = (changes: Changes, key: string): ScenarioChange[] =>
  changes.filter((change) => keyOf(change) !== key);

/** An added place somewhere else; others as they are. */
export function withMoved(changes: Changes, id: string, to: MapPoint): ScenarioChange[] {
  const location = { lat: to.lat, lon: to.lon };
  return changes.map((change) =>
    change.addPlace?.id === id ? { addPlace: { ...change.addPlace, location } } : change,
  );
}

/** The places that are added, in order. */
export const addedPlaces = (changes: Changes): AddedPlace[] =>
  changes.flatMap(({ addPlace }) => addPlace ?? []);

/** Ids for `count` more added places: n1, n2 and so on, those that are free. */
export function freeIds(changes: Changes, count: number): string[] {
  const taken = new Set(addedPlaces(changes).map(({ id }) => id));
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number++) if (!taken.has(`n${number}`)) ids.push(`n${number}`);
  return ids;
}

/** Saved changes as they are sent. */
export function changesOf({ changes }: Pick<SavedScenario, "changes">): ScenarioChange[] {
  return changes.flatMap((change): ScenarioChange[] => {
    const { addPlace, placeCode: code, isClosed, hours, addedAmenities, removedAmenities } = change;
    if (addPlace) return [{ addPlace }];
    if (code === null) return [];
    if (isClosed) return [{ closePlace: { code } }];
    if (hours !== null) return [{ changeHours: { code, hours } }];
    return [{ changeAmenities: { code, add: addedAmenities, remove: removedAmenities } }];
  });
}

/** Whether two lists change the same in the same order. */
export function areSame(a: Changes, b: Changes): boolean {
  return a.length === b.length && a.every((change, at) => printed(change) === printed(b[at]));
}

/** A change as text: what is not given, or null, left out, and fields in one order. */
function printed(change: ScenarioChange | undefined): string {
  return JSON.stringify(change, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, inner]) => inner !== null)
            .sort(([first], [second]) => (first < second ? -1 : 1)),
        )
      : value,
  );
}
