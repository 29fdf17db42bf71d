import { expect, test } from "vitest";
import {
  addedPlaces,
  areSame,
  changesOf,
  freeIds,
  keyOf,
  type SavedChange,
  withChange,
  withChanges,
  withMoved,
  withoutChange,
} from "../../../web/planning/scenarios/draft.ts";

const place = (id: string) => ({
  addPlace: {
    ...{ id, name: `Place ${id}`, location: { lat: 39.9, lon: 116.4 } },
    ...{ kind: "REST_STATION" as const, amenities: ["WATER"], hours: "24/7" },
  },
});
const saved = (change: Partial<SavedChange>): SavedChange => ({
  ...{ addPlace: null, placeCode: null, placeName: null, isClosed: false, hours: null },
  ...{ addedAmenities: [], removedAmenities: [], ...change },
});

test("a change takes the place of one about the same", () => {
  const changes = [place("n1"), { closePlace: { code: "A" } }, { changeHours: { code: "A", hours: "24/7" } }];
  const next = { changeHours: { code: "A", hours: "Mo-Su 08:00-20:00" } };
  expect(withChange(changes, next)).toEqual([changes[0], changes[1], next]);
  expect(withChange(changes, { changeHours: { code: "B", hours: "24/7" } }).length).toBe(4);
  expect(withChanges(changes, [next, next])).toEqual([changes[0], changes[1], next]);
});

test("a change is undone by its key", () => {
  const changes = [place("n1"), place("n2"), { closePlace: { code: "A" } }];
  expect(withoutChange(changes, keyOf(place("n1")))).toEqual(changes.slice(1));
});

test("an added place moves, and nothing else does", () => {
  const moved = withMoved([place("n1"), place("n2")], "n2", { lat: 1, lon: 2 });
  expect(addedPlaces(moved).map(({ location }) => location)).toEqual([
    { lat: 39.9, lon: 116.4 },
    { lat: 1, lon: 2 },
  ]);
});

test("ids of more places are free", () => {
  expect(freeIds([place("n1"), place("n3")], 3)).toEqual(["n2", "n4", "n5"]);
});

test("what was saved is sent as it was made", () => {
  const changes = [
    place("n1"),
    { closePlace: { code: "A" } },
    { changeHours: { code: "A", hours: "24/7" } },
    { changeAmenities: { code: "B", add: ["WATER"], remove: [] } },
  ];
  const answered = [
    saved(place("n1")),
    saved({ placeCode: "A", placeName: "Place A", isClosed: true }),
    saved({ placeCode: "A", placeName: "Place A", hours: "24/7" }),
    saved({ placeCode: "B", addedAmenities: ["WATER"] }),
  ];
  expect(changesOf({ changes: answered })).toEqual(changes);
});

test("the same changes are the same however their fields are written", () => {
  const [one] = [place("n1")];
  const { id, name, ...rest } = one.addPlace;
  expect(areSame([one], [{ addPlace: { ...rest, name, id }, closePlace: null }])).toBe(true);
  expect(areSame([one], [place("n2")])).toBe(false);
  expect(areSame([one, place("n2")], [place("n2"), one])).toBe(false);
  expect(areSame([one], [])).toBe(false);
});
