import { beforeAll, describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { placeRow } from "../support/rows.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import { ALL, type All, added, CHANGE, ONE, REMOVE, SAVE, type Saved } from "./scenarios-support.ts";

const NOW = new Date("2026-11-21T06:00:00Z");
const hours = (code: string) => ({ changeHours: { code, hours: "24/7" } });
const amenities = (rest: object) => ({ changeAmenities: { code: "A", add: [], remove: [], ...rest } });

/** What is sent, and what the message must say was expected. */
const TABLE: [what: string, scenario: object, says: string | RegExp][] = [
  ["a blank name", { name: "  " }, 'expected a name of 1 to 100 characters, got "  "'],
  ["a long name", { name: "长".repeat(101) }, "expected a name of 1 to 100 characters"],
  ["a name with a NUL", { name: "a\u0000b" }, "expected a name without control characters"],
  ["half a character in a name", { name: "a\ud800" }, "expected a name of whole characters"],
  ["a long note", { note: "n".repeat(2001) }, "expected a note of at most 2000 characters, got 2001"],
  ["a note with a bell", { note: "n\u0007" }, "expected a note without control characters"],
  ["a long view", { view: "v".repeat(2001) }, "expected a view of 1 to 2000 characters"],
  [
    "no field",
    { changes: [{}] },
    "expected exactly one of addPlace, closePlace, changeHours, changeAmenities",
  ],
  [
    "two fields",
    { changes: [hours("A"), { ...hours("B"), closePlace: { code: "A" } }] },
    'changeAmenities of change 2, got "closePlace, changeHours"',
  ],
  [
    "501 changes",
    { changes: Array.from({ length: 501 }, () => hours("A")) },
    "at most 500 changes of a scenario, got 501",
  ],
  [
    "an unknown place",
    { changes: [hours("A"), hours("Z")] },
    'expected the code of change 2 of a place that is there, got "Z"',
  ],
  [
    "the same twice",
    { changes: [hours("A"), hours("A")] },
    'expected changeHours once for each place, got "A"',
  ],
  [
    "an added id twice",
    { changes: [added(), added()] },
    'expected an id of change 2 that no other has, got "n1"',
  ],
  ["a blank id", { changes: [added({ id: "" })] }, "expected an id of change 1 of 1 to 64 characters"],
  [
    "an unknown amenity",
    { changes: [added({ amenities: ["SAUNA"] })] },
    'of amenities in the catalogue, got "SAUNA"',
  ],
  [
    "an unknown amenity to remove",
    { changes: [amenities({ remove: ["SAUNA"] })] },
    'in the catalogue, got "SAUNA"',
  ],
  [
    "an amenity come and gone",
    { changes: [amenities({ add: ["DRINKING_WATER"], remove: ["DRINKING_WATER"] })] },
    'expected an amenity of change 1 either in add or in remove, got "DRINKING_WATER"',
  ],
  [
    "hours that are none",
    { changes: [added({ hours: "whenever" })] },
    /expected hours of change 1 that can be read \(.+\), got "whenever"/,
  ],
  ["blank hours", { changes: [added({ hours: "" })] }, "expected hours of change 1 of 1 to 1000 characters"],
  [
    "latitude 95",
    { changes: [added({ location: { lat: 95, lon: 0 } })] },
    "expected a latitude within ±90, got 95",
  ],
  ["a kind that is none", { changes: [added({ kind: "TENT" })] }, /PlaceKind/],
];

describe("scenarios that cannot be kept", () => {
  const api = useApi({ now: NOW, demo: true, rows: ["A", "B"].map((code) => placeRow({ code })) });
  let planner: SignedInTester;
  beforeAll(async () => {
    planner = await signedIn(api, { roles: ["PLANNER"] });
  });

  it.each(TABLE)("%s", async (_what, scenario, says) => {
    const { body } = await planner.ask(SAVE, { scenario: { name: "n", changes: [], ...scenario } });
    expect(body.errors?.[0]?.message).toEqual(
      typeof says === "string" ? expect.stringContaining(says) : expect.stringMatching(says),
    );
    expect(body.errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
    expect((await planner.data<All>(ALL)).scenarios).toEqual([]);
  });

  it("more changes than the demo has room for, from a demo planner", async () => {
    const demo = await signedIn(api, { roles: ["PLANNER"], isDemo: true });
    const changes = Array.from(
      { length: 100 },
      (_, at) => added({ id: `n${at}`, name: "n".repeat(100) }).addPlace,
    );
    const scenario = { name: "n", changes: changes.map((addPlace) => ({ addPlace })) };
    const { body } = await demo.ask(SAVE, { scenario });
    expect(body.errors?.[0]?.message).toMatch(
      /^expected at most 20000 characters of changes in the demo, got \d+$/,
    );
    const { saveScenario } = await planner.data<Saved>(SAVE, { scenario });
    await planner.data(REMOVE, { id: saveScenario.id });
  });

  it.each(["no-uuid", "", "00000000-0000-4000-8000-000000000000"])("the id %j", async (id) => {
    expect(await planner.data(ONE, { id })).toEqual({ scenario: null });
    for (const [document, variables] of [
      [REMOVE, { id }],
      [CHANGE, { id, version: 1, scenario: { name: "n", changes: [] } }],
    ] as const)
      expect((await planner.ask(document, variables)).body.errors?.[0]?.extensions?.code).toBe("NOT_FOUND");
  });

  it.each([
    ["nobody", undefined, "UNAUTHENTICATED"],
    ["a host's owner", { hosts: { 富商: "OWNER" } } as const, "FORBIDDEN"],
  ])("asked for by %s", async (_who, rights, code) => {
    const asker = rights ? await signedIn(api, rights) : api;
    for (const [document, variables] of [
      [ALL, {}],
      [ONE, { id: "x" }],
      [SAVE, { scenario: { name: "", changes: [] } }],
    ] as const)
      expect((await asker.ask(document, variables)).body.errors?.[0]?.extensions?.code).toBe(code);
  });
});
