import { describe, expect, it } from "vitest";
import { DEMO_AREA } from "../../server/demo/demand-load.ts";
import { useApi } from "../support/api.ts";
import { signedIn } from "../support/sign-in.ts";

const SQUARE = {
  type: "Polygon",
  coordinates: [
    [
      [116, 39],
      [117, 39],
      [117, 40],
      [116, 40],
      [116, 39],
    ],
  ],
};
const SAVE = `mutation ($name: String!, $boundary: GeoJSONArea!) { saveArea(name: $name, boundary: $boundary) {
  code name ownerName isMine createdAt box { west south east north } boundary } }`;
const REMOVE = "mutation ($code: ID!) { removeArea(code: $code) }";
const ALL = "{ areas { code name isMine } }";

describe("areas", () => {
  const NOW = new Date("2026-11-18T06:00:00Z");
  const api = useApi({ now: NOW, demo: true });
  const planner = (who: object = {}) => signedIn(api, { roles: ["PLANNER"], ...who });
  const codeOf = (error: { extensions?: { code?: string } } | undefined) => error?.extensions?.code;

  it("are saved, listed for all planners, and removed by their owners and administrators", async () => {
    const [one, other] = [await planner({ name: "规划员" }), await planner()];
    const admin = await signedIn(api, { roles: ["ADMINISTRATOR"] });
    const { saveArea } = await one.data<{ saveArea: { code: string } }>(SAVE, {
      name: " 方块 ",
      boundary: SQUARE,
    });
    expect(saveArea).toEqual({
      code: expect.stringMatching(/^area-/),
      name: "方块",
      ownerName: "规划员",
      isMine: true,
      createdAt: NOW.toISOString(),
      box: { west: 116, south: 39, east: 117, north: 40 },
      boundary: { type: "MultiPolygon", coordinates: [SQUARE.coordinates] },
    });
    const { code } = saveArea;
    expect(await other.data(ALL)).toEqual({
      areas: expect.arrayContaining([
        { code, name: "方块", isMine: false },
        { ...DEMO_AREA, isMine: false },
      ]),
    });
    const refused = await other.ask(REMOVE, { code });
    expect(codeOf(refused.body.errors?.[0])).toBe("FORBIDDEN");
    expect(await admin.data(REMOVE, { code })).toEqual({ removeArea: code });
    expect(codeOf((await one.ask(REMOVE, { code })).body.errors?.[0])).toBe("NOT_FOUND");
  });

  it("have names of their own, apart from the demo's", async () => {
    const [one, demo] = [await planner(), await planner({ isDemo: true })];
    await one.data(SAVE, { name: "同名", boundary: SQUARE });
    const twice = await one.ask(SAVE, { name: "同名", boundary: SQUARE });
    expect(twice.body.errors).toMatchObject([
      { message: 'expected a name that no area has, got "同名"', extensions: { code: "CONFLICT" } },
    ]);
    const { saveArea } = await demo.data<{ saveArea: { code: string } }>(SAVE, {
      name: "同名",
      boundary: SQUARE,
    });
    const { areas } = await demo.data<{ areas: { code: string }[] }>(ALL);
    expect(areas.map(({ code }) => code).toSorted()).toEqual([saveArea.code, DEMO_AREA.code].toSorted());
  });

  it("of the demo are no more than twenty", async () => {
    const demo = await planner({ isDemo: true });
    const save = (index: number) => demo.ask(SAVE, { name: `第${index}个`, boundary: SQUARE });
    const codes: (string | undefined)[] = [];
    for (let index = 0; index < 20; index++) codes.push(codeOf((await save(index)).body.errors?.[0]));
    expect(codes.at(-1)).toBe("CONFLICT");
    expect(codes[0]).toBeUndefined();
    const { areas } = await demo.data<{ areas: unknown[] }>(ALL);
    expect(areas).toHaveLength(20);
  });

  it("must have a boundary that can be", async () => {
    const bow = {
      type: "Polygon",
      coordinates: [
        [
          [116, 39],
          [117, 40],
          [117, 39],
          [116, 40],
          [116, 39],
        ],
      ],
    };
    const { status, body } = await (await planner()).ask(SAVE, { name: "蝴蝶结", boundary: bow });
    expect([status, body.errors?.[0]?.message]).toEqual([
      400,
      "expected a boundary that does not cross itself, got self-intersection at longitude 116.5, latitude 39.5",
    ]);
  });
});
