import { beforeAll, describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { saveDemandSet } from "../support/demand-set.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import { CELLS, COMPARE, HERE, ISOCHRONES, PLACES, QUERIES } from "./coverage-support.ts";
import { SAVE, type Saved } from "./scenarios-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
const QUESTION = { demandSet: "real", threshold: { metres: 500 } };
const NOWHERE = "00000000-0000-4000-8000-000000000000";
const square = (ring: number[][]) => ({ polygon: { type: "Polygon", coordinates: [ring] } });

/** What is asked, and what the message must say was expected. */
const TABLE: [what: string, question: object, says: string][] = [
  ["no threshold", { threshold: {} }, "expected threshold with either metres or minutes, got nothing"],
  ["both", { threshold: { metres: 5, minutes: 5, mode: "WALK" } }, 'either metres or minutes, got "both"'],
  ["0 metres", { threshold: { metres: 0 } }, "expected threshold.metres from 1 to 50,000, got 0"],
  ["a billion metres", { threshold: { metres: 1e9 } }, "from 1 to 50,000, got 1000000000"],
  [
    "minutes without a mode",
    { threshold: { minutes: 5 } },
    "expected threshold.mode beside minutes, got nothing",
  ],
  [
    "a mode without minutes",
    { threshold: { metres: 5, mode: "WALK" } },
    'threshold.mode only beside minutes, got "WALK"',
  ],
  [
    "too few minutes",
    { threshold: { minutes: 0.4, mode: "WALK" } },
    "threshold.minutes from 0.5 to 120, got 0.4",
  ],
  ["too many minutes", { threshold: { minutes: 121, mode: "EBIKE" } }, "from 0.5 to 120, got 121"],
  ["hour 168", { hour: 168 }, "expected hour from 0 to 167, or none, got 168"],
  ["hour -1", { hour: -1 }, "expected hour from 0 to 167, or none, got -1"],
  [
    "an unknown demand set",
    { demandSet: "none" },
    'expected demandSet of a demand set that is there, got "none"',
  ],
  ["an unknown amenity", { amenities: ["SAUNA"] }, 'expected amenities of the catalogue, got "SAUNA"'],
  ["two areas", { area: { areaCode: "a", districtCodes: ["b"] } }, 'got "districtCodes, areaCode"'],
  ["no districts", { area: { districtCodes: [] } }, "area.districtCodes of 1 to 100 districts, got 0"],
  [
    "an unknown district",
    { area: { districtCodes: ["9"] } },
    'area.districtCodes of districts that are there, got "9"',
  ],
  [
    "an unknown area",
    { area: { areaCode: "a" } },
    'expected area.areaCode of an area that is there, got "a"',
  ],
  [
    "a polygon that crosses itself",
    {
      area: square([
        [116, 39],
        [117, 40],
        [117, 39],
        [116, 40],
        [116, 39],
      ]),
    },
    "expected a boundary that does not cross itself, got self-intersection at longitude 116.5, latitude 39.5",
  ],
  [
    "a ring that is open",
    {
      area: square([
        [116, 39],
        [117, 39],
        [117, 40],
        [116, 40],
      ]),
    },
    "expected a ring whose last position is its first again",
  ],
  [
    "an area without demand",
    {
      area: square([
        [10, 39],
        [11, 39],
        [11, 40],
        [10, 39],
      ]),
    },
    "expected an area with demand, got one without",
  ],
  ["an unknown scenario", { scenario: NOWHERE }, "expected scenario with the id of one that is there"],
  ["no id of a scenario", { scenario: "x" }, "expected scenario with the id of one that is there"],
  [
    "a scenario and changes",
    { scenario: NOWHERE, changes: [] },
    'expected either scenario or changes, got "both"',
  ],
  ["a change of nothing", { changes: [{}] }, "expected exactly one of addPlace, closePlace"],
  [
    "an unknown place",
    { changes: [{ closePlace: { code: "Z" } }] },
    'expected the code of change 1 of a place that is there, got "Z"',
  ],
  [
    "hours that cannot be read",
    { changes: [{ changeHours: { code: "DAY", hours: "whenever" } }] },
    "expected hours of change 1 that can be read",
  ],
  [
    "501 changes",
    { changes: Array.from({ length: 501 }, () => ({ closePlace: { code: "DAY" } })) },
    "expected at most 500 changes of a scenario, got 501",
  ],
];

describe("questions about coverage", () => {
  const api = useApi({ now: NOW, demo: true, rows: PLACES });
  let planner: SignedInTester;
  let demo: SignedInTester;

  beforeAll(async () => {
    planner = await signedIn(api, { roles: ["PLANNER"] });
    demo = await signedIn(api, { roles: ["PLANNER"], isDemo: true });
    const cells = new Map(CELLS.map((cell) => [cell, [2]]));
    await saveDemandSet(api.db, { code: "real", cells });
    await saveDemandSet(api.db, { code: "toy", cells, isDemo: true });
  });

  it.each(TABLE)("are refused with %s", async (_what, question, says) => {
    const { body } = await planner.ask(QUERIES.coverage, { question: { ...QUESTION, ...question } });
    expect(body.errors?.[0]?.message).toContain(says);
    expect(body.errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });

  it.each(Object.entries(QUERIES))("are for planners and administrators: %s", async (_name, query) => {
    const ask = { question: QUESTION };
    const codeOf = ({ body }: Awaited<ReturnType<typeof api.ask>>) => body.errors?.[0]?.extensions?.code;
    expect(codeOf(await api.ask(query, ask))).toBe("UNAUTHENTICATED");
    const host = await signedIn(api, { hosts: { 饭馆: "OWNER" } });
    expect(codeOf(await host.ask(query, ask))).toBe("FORBIDDEN");
    const worker = await signedIn(api, { roles: ["CASE_WORKER"] });
    expect(codeOf(await worker.ask(query, ask))).toBe("FORBIDDEN");
    const administrator = await signedIn(api, { roles: ["ADMINISTRATOR"] });
    for (const allowed of [planner, administrator])
      expect(codeOf(await allowed.ask(query, ask))).toBeUndefined();
    // a demo planner sees the demo's demand alone
    expect(codeOf(await demo.ask(query, ask))).toBe("BAD_USER_INPUT");
    expect(codeOf(await demo.ask(query, { question: { ...QUESTION, demandSet: "toy" } }))).toBeUndefined();
  });

  it("do not show demo planners what riders looked for, nor others' scenarios", async () => {
    const unmet = { question: { ...QUESTION, demandSet: "unmet-searches" } };
    const seen = await demo.ask(QUERIES.coverage, unmet);
    expect(seen.body.errors?.[0]?.message).toContain("expected demandSet of a demand set that is there");
    const { body } = await planner.ask(QUERIES.coverage, unmet);
    expect(body.errors?.[0]?.message).toBe("expected a demand set with cells, got one without");
    const scenario = { name: "真", changes: [{ closePlace: { code: "DAY" } }] };
    const { saveScenario } = await planner.data<Saved>(SAVE, { scenario });
    const question = { ...QUESTION, demandSet: "toy" };
    const refused = await demo.ask(QUERIES.coverage, {
      question: { ...question, scenario: saveScenario.id },
    });
    expect(refused.body.errors?.[0]?.message).toContain("expected scenario with the id of one that is there");
    const compared = await demo.ask(COMPARE, { question, scenarios: [saveScenario.id] });
    expect(compared.body.errors?.[0]?.message).toContain(
      "expected scenarios with ids of some that are there",
    );
    const many = await planner.ask(COMPARE, {
      question,
      scenarios: Array.from({ length: 11 }, () => NOWHERE),
    });
    expect(many.body.errors?.[0]?.message).toBe("expected at most 10 scenarios, got 11");
  });

  it("do not let demo planners use others' areas", async () => {
    const ring = [HERE, { lat: 39.9, lon: 116.5 }, { lat: 40, lon: 116.5 }, HERE];
    const boundary = { type: "Polygon", coordinates: [ring.map(({ lat, lon }) => [lon, lat])] };
    const save = `mutation ($boundary: GeoJSONArea!) { saveArea(name: "东", boundary: $boundary) { code } }`;
    const { saveArea } = await planner.data<{ saveArea: { code: string } }>(save, { boundary });
    const question = { ...QUESTION, demandSet: "toy", area: { areaCode: saveArea.code } };
    expect((await planner.ask(QUERIES.coverage, { question })).body.errors).toBeUndefined();
    const refused = await demo.ask(QUERIES.coverage, { question });
    expect(refused.body.errors?.[0]?.message).toContain("expected area.areaCode of an area that is there");
  });

  it("of isochrones need a planner and times that can be", async () => {
    const ask = async (minutes: number[], who: Pick<SignedInTester, "ask"> = planner) =>
      (await who.ask(ISOCHRONES, { minutes, mode: "WALK" })).body.errors?.[0];
    expect((await ask([5], api))?.extensions?.code).toBe("UNAUTHENTICATED");
    expect((await ask([]))?.message).toBe("expected minutes of 1 to 5 times, got 0");
    expect((await ask([1, 2, 3, 4, 5, 6]))?.message).toBe("expected minutes of 1 to 5 times, got 6");
    expect((await ask([0.5]))?.message).toBe("expected minutes from 1 to 60, got 0.5");
    expect((await ask([61]))?.message).toBe("expected minutes from 1 to 60, got 61");
  });

  it("want a number of lines that can be", async () => {
    const query = `query ($question: CoverageQuestionInput!) { coverageGaps(question: $question, first: 201) { rank } }`;
    const { body } = await planner.ask(query, { question: QUESTION });
    expect(body.errors?.[0]?.message).toBe("expected first from 1 to 200, got 201");
  });
});
