import { expect, test } from "vitest";
import type { QuestionInput } from "../../../web/planning/question-input.ts";
import { readAsked } from "../../../web/planning/suggestions/asked.ts";
import { FIRST_FORM, suggestionInput } from "../../../web/planning/suggestions/form.ts";
import { planChanges } from "../../../web/planning/suggestions/plan-changes.ts";

const QUESTION: QuestionInput = { demandSet: "riders", threshold: { minutes: 15, mode: "WALK" }, hour: 47 };

const given = (form: Partial<typeof FIRST_FORM>) => suggestionInput({ ...FIRST_FORM, ...form }, QUESTION);

test("each kind is sent what it takes, and nothing of the others", () => {
  const common = { question: QUESTION, seconds: 30 };
  expect(given({})).toEqual({
    input: {
      ...{ ...common, kind: "NEW_SITES", model: "MCLP", count: 5 },
      candidates: { source: "DEMAND_CELLS" },
    },
  });
  expect(given({ model: "LSCP", count: "many" })).toEqual({
    input: {
      ...{ ...common, kind: "NEW_SITES", model: "LSCP", count: null },
      candidates: { source: "DEMAND_CELLS" },
    },
  });
  expect(given({ kind: "LONGER_HOURS", latestHour: 26, staffedHours: "70.5", list: "nonsense" })).toEqual({
    input: { ...common, kind: "LONGER_HOURS", count: 5, latestHour: 26, staffedHours: 70.5 },
  });
  expect(given({ kind: "NEW_AMENITY", amenity: "MICROWAVE", staffedHours: "none" })).toEqual({
    input: { ...common, kind: "NEW_AMENITY", count: 5, amenity: "MICROWAVE" },
  });
});

test("candidates are hosts that were chosen, any hosts, or a list", () => {
  const candidates = (form: Partial<typeof FIRST_FORM>) => {
    const made = given(form);
    return "input" in made ? made.input.candidates : made;
  };
  expect(candidates({ source: "HOST_PREMISES" })).toEqual({ source: "HOST_PREMISES" });
  expect(candidates({ source: "HOST_PREMISES", hosts: [{ id: "7", name: "Market" }] })).toEqual({
    source: "HOST_PREMISES",
    hostIds: ["7"],
  });
  expect(candidates({ source: "LIST", list: "A, 1, 2", count: "1" })).toEqual({
    source: "LIST",
    sites: [{ name: "A", location: { lat: 1, lon: 2 } }],
  });
});

test("what is wrong is told by field", () => {
  expect(given({ count: "1.5" })).toEqual({ problems: { count: { listed: null } } });
  expect(given({ source: "LIST", list: "A, 1, 2" })).toEqual({ problems: { count: { listed: 1 } } });
  expect(given({ count: "0", source: "LIST", list: "A, 1" })).toEqual({
    problems: { count: { listed: null }, list: [{ line: 1, problem: "shape" }] },
  });
  expect(given({ source: "LIST" })).toEqual({ problems: { list: [] } });
  expect(given({ kind: "LONGER_HOURS", staffedHours: "0" })).toEqual({ problems: { staffedHours: true } });
});

const asked = readAsked(
  JSON.stringify({
    question: {
      threshold: { minutes: 15 },
      hour: 47,
      kinds: ["SERVICE_CENTRE"],
      amenities: ["WATER"],
      on: "2026-11-22",
    },
    kind: "NEW_SITES",
  }),
);

test("what a plan was asked is read from its input", () => {
  expect(asked).toEqual({
    threshold: { minutes: 15, mode: "WALK" },
    ...{
      hour: 47,
      kinds: ["SERVICE_CENTRE"],
      amenities: ["WATER"],
      amenity: null,
      on: "2026-11-22",
      seconds: 30,
    },
  });
  expect(readAsked("{}")).toEqual({
    ...{ threshold: null, hour: null, kinds: [], amenities: [], amenity: null, on: null, seconds: 30 },
  });
});

const site = {
  name: "Crossing",
  location: { lat: 1, lon: 2 },
  gain: 5,
  placeCode: null,
  until: null,
  extraHours: null,
};
const taken = {
  addPlace: { ...site, id: "n1", kind: "REST_STATION" as const, amenities: [], hours: "24/7" },
};

test("new sites are added as the question asks for them, with ids of their own", () => {
  const changes = planChanges({ sites: [site], asked, hours: "24/7", changes: [taken], places: new Map() });
  expect(changes).toEqual([
    {
      addPlace: {
        ...{ id: "n2", name: "Crossing", location: { lat: 1, lon: 2 }, hours: "24/7" },
        ...{ kind: "SERVICE_CENTRE", amenities: ["WATER"] },
      },
    },
  ]);
});

test("an amenity is added to places that are there", () => {
  const sites = [{ ...site, placeCode: "A" }];
  const wanted = { ...asked, amenity: "MICROWAVE" };
  expect(planChanges({ sites, asked: wanted, hours: "24/7", changes: [], places: new Map() })).toEqual([
    { changeAmenities: { code: "A", add: ["MICROWAVE"], remove: [] } },
  ]);
});

test("an amenity is added to a place of the scenario itself where that is what was suggested", () => {
  const wanted = { ...asked, amenity: "MICROWAVE" };
  const given = { sites: [site], asked: wanted, hours: "24/7", places: new Map() };
  expect(planChanges({ ...given, changes: [taken] })).toEqual([
    { addPlace: { ...taken.addPlace, amenities: ["MICROWAVE"] } },
  ]);
  expect(planChanges({ ...given, changes: [] })).toEqual([]);
});

test("longer hours begin with those of today; a place whose hours are gone is left out", () => {
  const sites = ["A", "B"].map((placeCode) => ({ ...site, placeCode, until: 22, extraHours: 28 }));
  const week = Array.from({ length: 7 }, () => ({
    weekday: "MONDAY" as const,
    periods: [{ from: "09:00", to: "18:00" }],
  }));
  const place = { code: "A", name: "A", hoursText: null, hours: { week, seasons: [] }, amenities: [] };
  const changes = planChanges({ sites, asked, hours: "24/7", changes: [], places: new Map([["A", place]]) });
  expect(changes).toEqual([{ changeHours: { code: "A", hours: "Mo-Su 09:00-22:00" } }]);
});
