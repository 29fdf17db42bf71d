import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import type { DemandReport } from "../../server/demand/import-demand.service.ts";
import { DEMO_DEMAND } from "../../server/demo/demand-load.ts";
import { useApi } from "../support/api.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
const CSV = "lat,lon,weight\n39.9,116.4,3\n39.9,116.4,4\n95,116.4,1\n39.95,116.4,5\n";
const PLANNER = { roles: ["PLANNER"] } as const;

interface Uploaded {
  report: DemandReport;
  rejectedRows: { line: number; problem: string }[];
  warnings: string[];
  sample: { cell: string; lat: number; lon: number; weight: number }[];
  errors?: { message: string; extensions: { code: string } }[];
}

describe("uploading demand", () => {
  const api = useApi({ now: NOW, demo: true });

  interface Upload {
    body?: BodyInit;
    headers?: Record<string, string>;
    [parameter: string]: unknown;
  }

  async function upload(who: SignedInTester | null, { body = CSV, headers, ...parameters }: Upload) {
    const query = new URLSearchParams({ format: "csv", ...(parameters as Record<string, string>) });
    const response = await fetch(`${api.url}/api/planning/demand?${query}`, {
      method: "POST",
      headers: { "content-type": "text/csv", ...(who && { cookie: who.cookie }), ...headers },
      body,
    });
    return { status: response.status, body: (await response.json()) as Uploaded };
  }

  afterEach(async () => {
    await api.db.deleteFrom("demand_sets").where("code", "!=", DEMO_DEMAND.code).execute();
  });

  const names = async () => {
    const sets = await api.db.selectFrom("demand_sets").where("is_demo", "=", false).select("name").execute();
    return sets.map(({ name }) => name);
  };

  it("tells all of a preview and keeps nothing, then keeps it, then replaces it under the same code", async () => {
    const planner = await signedIn(api, { ...PLANNER, name: "规划员" });
    const previewed = await upload(planner, { name: "午高峰", preview: "true" });
    const report = { rows: 4, accepted: 3, rejected: 1, cells: 2, weight: 12, replaced: false };
    expect(previewed).toMatchObject({
      status: 200,
      body: {
        report: { ...report, kept: false },
        rejectedRows: [{ line: 4, problem: 'expected a latitude within ±90, got "95"' }],
        warnings: [],
      },
    });
    const weights = previewed.body.sample.map(({ weight }) => weight);
    expect(weights.toSorted()).toEqual([5, 7]);
    expect(await names()).toEqual([]);

    expect((await upload(planner, { name: "午高峰", source: " 平台 " })).body.report).toEqual({
      ...report,
      kept: true,
    });
    const sets =
      "{ demandSets { code name source cellCount weight ownerName isMine isHourly resolution createdAt } }";
    const own = async () => {
      const { demandSets } = await planner.data<{ demandSets: { code: string; name: string }[] }>(sets);
      return demandSets.find(({ name }) => name === "午高峰");
    };
    const first = await own();
    expect(first).toMatchObject({
      source: "平台",
      cellCount: 2,
      weight: 12,
      ownerName: "规划员",
      isMine: true,
    });
    expect(first).toMatchObject({ isHourly: false, resolution: 9, createdAt: NOW.toISOString() });

    const geometry = { type: "Point", coordinates: [116.4, 39.9] };
    const feature = { type: "Feature", geometry, properties: { weight: 2 } };
    const again = await upload(planner, {
      name: "午高峰",
      format: "geojson",
      resolution: "8",
      body: JSON.stringify({ type: "FeatureCollection", features: [feature] }),
      headers: { "content-type": "application/geo+json" },
    });
    expect(again.body.report).toMatchObject({ cells: 1, weight: 2, replaced: true, kept: true });
    expect(await own()).toMatchObject({ code: first?.code, weight: 2, resolution: 8, source: null });
    await planner.data(`mutation { removeDemandSet(code: "${first?.code}") }`);
    expect(await names()).toEqual([]);
  });

  it("is for planners", async () => {
    expect(await upload(null, { name: "x" })).toMatchObject({ status: 401 });
    const host = await signedIn(api, { hosts: { 富商市场: "OWNER" } });
    expect(await upload(host, { name: "x" })).toMatchObject({ status: 403 });
    const planner = await signedIn(api, PLANNER);
    const elsewhere = { origin: "https://elsewhere.example" };
    expect(await upload(planner, { name: "x", headers: elsewhere })).toMatchObject({ status: 403 });
    expect(await names()).toEqual([]);
  });

  it("replaces nobody else's, and keeps the demo apart", async () => {
    const [one, other, admin, demo] = await Promise.all([
      signedIn(api, PLANNER),
      signedIn(api, PLANNER),
      signedIn(api, { roles: ["ADMINISTRATOR"] }),
      signedIn(api, { ...PLANNER, isDemo: true }),
    ]);
    expect(await upload(one, { name: "共用" })).toMatchObject({ status: 200 });
    expect(await upload(other, { name: "共用" })).toMatchObject({ status: 409 });
    expect(await upload(demo, { name: "共用" })).toMatchObject({ body: { report: { replaced: false } } });
    expect(await upload(admin, { name: "共用" })).toMatchObject({ body: { report: { replaced: true } } });
    const seen = await demo.data<{ demandSets: unknown[] }>("{ demandSets { name isDemo } }");
    expect(seen.demandSets).toContainEqual({ name: "共用", isDemo: true });
    expect(seen.demandSets).not.toContainEqual(expect.objectContaining({ isDemo: false }));
  });

  it.each([
    [{}, "name: expected a name, got something else or nothing"],
    [{ name: "  " }, 'expected name of 1 to 100 characters, got "  "'],
    [{ name: "x", format: "xlsx" }, "format: expected csv or geojson"],
    [{ name: "x", resolution: "12" }, "expected a resolution from 6 to 11, got 12"],
    [{ name: "x", datum: "wgs72" }, "datum: expected one of wgs84, gcj02, bd09"],
    [{ name: "x", body: "" }, "expected a header"],
    [{ name: "x", body: "lat,lon\n1,2\n" }, "line 1: expected weight, or h0 to h23, got neither"],
    [{ name: "x", body: "lat,lon,weight\n1,2,0\n" }, "expected a weight above 0 in some row, got none"],
    [{ name: "x", body: "lat,lon,weight\n" }, "expected rows of demand, got none"],
    [
      { name: "x", body: CSV, format: "geojson" },
      'expected a GeoJSON FeatureCollection with an array "features"',
    ],
  ])("refuses %j", async (parameters, message) => {
    const planner = await signedIn(api, PLANNER);
    const { status, body } = await upload(planner, parameters);
    expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringContaining(message)]);
    expect(await names()).toEqual([]);
  });

  it("refuses what is no file of demand, and what is too large, before reading it", async () => {
    const planner = await signedIn(api, PLANNER);
    expect(await upload(planner, { name: "x", headers: { "content-type": "image/png" } })).toMatchObject({
      status: 415,
      body: {
        errors: [
          { message: expect.stringContaining("text/csv"), extensions: { code: "UNSUPPORTED_MEDIA_TYPE" } },
        ],
      },
    });
    const { response } = await begin(planner, { "content-length": String(50 * 1024 * 1024 + 1) });
    expect((await response).statusCode).toBe(413);
    expect(await text(await response)).toContain("expected a file of at most 52428800 bytes");
    const demo = await signedIn(api, { ...PLANNER, isDemo: true });
    const refused = await (await begin(demo, { "content-length": String(5 * 1024 * 1024 + 1) })).response;
    expect([refused.statusCode, await text(refused)]).toEqual([
      413,
      expect.stringContaining("at most 5242880 bytes"),
    ]);
  });

  it("takes one upload at a time from an account; one that breaks off leaves nothing and makes room", async () => {
    const planner = await signedIn(api, PLANNER);
    const hold = async () => {
      const begun = await begin(planner, { "content-length": "1000" });
      begun.sending.write(CSV);
      return begun;
    };
    let held = await hold();
    await expect
      .poll(async () => {
        const { errors } = (await upload(planner, { name: "y" })).body;
        // where this one was first, the other was refused: it is begun again, and has a start of an interval
        if (held.isAnswered()) held = await hold();
        return errors?.[0]?.extensions.code;
      })
      .toBe("TOO_MANY_REQUESTS");
    held.sending.destroy();
    await expect.poll(() => upload(planner, { name: "z" })).toMatchObject({ status: 200 });
    expect(await names()).not.toContain("x");
  });

  async function begin(who: SignedInTester, headers: Record<string, string>) {
    const sending = request(`${api.url}/api/planning/demand?name=x&format=csv`, {
      method: "POST",
      headers: { "content-type": "text/csv", cookie: who.cookie, ...headers },
    });
    let answered = false;
    const response = once(sending, "response").then(([answer]) => {
      answered = true;
      return answer;
    });
    response.catch(() => {});
    sending.flushHeaders();
    return { sending, response, isAnswered: () => answered };
  }
});
