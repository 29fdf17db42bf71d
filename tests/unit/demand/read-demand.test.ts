import { latLngToCell } from "h3-js";
import { describe, expect, it } from "vitest";
import { type DemandFile, readDemand } from "../../../server/demand/read-demand.ts";
import { fc } from "../../support/property.ts";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

async function read(text: string, options: Partial<DemandFile> = {}) {
  const told: string[] = [];
  const bytes = (async function* () {
    yield Buffer.from(text);
  })();
  const result = await readDemand({
    ...{ bytes, format: "csv", datum: "wgs84", resolution: 9, mostCells: 100 },
    onRejected: (line, problem) => told.push(`line ${line}: ${problem}`),
    onWarning: (warning) => told.push(warning),
    ...options,
  });
  return { ...result, cells: [...(result.weights?.entries() ?? [])], told };
}

describe("readDemand", () => {
  it("adds up what falls into a cell, whatever the columns' order and letters", async () => {
    const { rows, rejected, cells, told } = await read(
      "\uFEFFWeight,note,LNG,Latitude\r\n1.5,a,116.4,39.9\r\n\r\n2,b,116.4,39.9\r\n4,c,116.5,39.9\r\n",
    );
    expect({ rows, rejected, told }).toEqual({
      rows: 3,
      rejected: 0,
      told: ["columns not known and ignored: note"],
    });
    expect(cells).toEqual([
      { cell: latLngToCell(39.9, 116.4, 9), weight: 3.5, hourly: null },
      { cell: latLngToCell(39.9, 116.5, 9), weight: 4, hourly: null },
    ]);
  });

  it("takes a weight for each hour; the cell's own is their mean", async () => {
    const header = ["id", "weight", ...HOURS.map((hour) => (hour === 3 ? "H03" : `h${hour}`))].join(",");
    const cell = latLngToCell(39.9, 116.4, 9);
    const row = [cell, 999, ...HOURS].join(",");
    const { cells, told } = await read(`${header}\n${row}\n${row}\n`);
    expect(cells).toEqual([{ cell, weight: 23, hourly: HOURS.map((hour) => 2 * hour) }]);
    expect(told).toEqual(["columns not known and ignored: weight"]);
  });

  it("goes on after rows that are no good, and tells their lines", async () => {
    const { rows, rejected, cells, told } = await read(
      "lat,lon,weight\n39.9,116.4\n39.9,116.4,-3\n39.9,116.4,1\n",
    );
    expect([rows, rejected, cells.length]).toEqual([3, 2, 1]);
    expect(told).toEqual([
      "line 2: expected 3 cells as in the header, got 2",
      'line 3: expected weight from 0 to 1000000000, got "-3"',
    ]);
  });

  it("reads points of GeoJSON; all of one kind", async () => {
    const feature = (
      properties: object | null,
      geometry: unknown = { type: "Point", coordinates: [116.4, 39.9] },
    ) => JSON.stringify({ type: "Feature", geometry, properties });
    const hourly = Object.fromEntries(HOURS.map((hour) => [`h${hour}`, 1]));
    const features = [
      feature({ Weight: "2", lat: 1, cell: "x" }),
      feature({ weight: 3 }),
      feature(hourly),
      feature(null),
      feature({ weight: null }),
      feature({ weight: 1 }, { type: "LineString", coordinates: [] }),
      feature({ weight: 1 }, { type: "Point", coordinates: [] }),
    ];
    const text = `{"type":"FeatureCollection","features":[\n${features.join(",\n")}]}`;
    const { cells, told } = await read(text, { format: "geojson" });
    expect(cells).toEqual([{ cell: latLngToCell(39.9, 116.4, 9), weight: 5, hourly: null }]);
    expect(told).toEqual([
      "line 4: expected weight as before, got h0 to h23",
      "line 5: expected weight, or h0 to h23, got neither",
      "line 6: expected weight from 0 to 1000000000, got nothing",
      "line 7: expected a geometry of type Point, got LineString",
      "line 8: expected a latitude within ±90, got nothing",
      "properties not known and ignored: lat, cell",
    ]);
  });

  it("keeps every weight, in whatever order the rows come", async () => {
    const row = fc.record({ step: fc.nat(40), weight: fc.nat(1_000) });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (rows) => {
        fc.pre(rows.some(({ weight }) => weight > 0));
        const text = (list: typeof rows) =>
          `lat,lon,weight\n${list.map(({ step, weight }) => `39.9,${116 + step / 500},${weight}`).join("\n")}`;
        const byCell = async (list: typeof rows) =>
          new Map((await read(text(list))).cells.map(({ cell, weight }) => [cell, weight]));
        const sums = new Map<string, number>();
        for (const { step, weight } of rows) {
          const cell = latLngToCell(39.9, 116 + step / 500, 9);
          sums.set(cell, (sums.get(cell) ?? 0) + weight);
        }
        expect(await byCell(rows)).toEqual(sums);
        expect(await byCell(rows.toReversed())).toEqual(sums);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["lat,weight\n1,1", "line 1: expected the columns lat and lon, or cell, got one of lat and lon alone"],
    ["weight\n1", "line 1: expected the columns lat and lon, or cell, got neither"],
    ["lat,lon,Latitude,weight\n", "line 1: expected lat once, got lat and Latitude"],
    ["lat,lon,h0,h1,weight\n", "line 1: expected the columns h0 to h23, got no h2"],
    ["lat,lon,weight\n1,2,0\n1,2,0", "expected a weight above 0 in some row, got none"],
    ["lat,lon,weight\n", "expected rows of demand, got none"],
    ["", "line 1: expected a header with lat, lon and weight, got nothing"],
    ['lat,lon,weight\n"1,2,3', "expected a row of CSV"],
  ])("refuses %j", async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it("ends where there are more cells than may be, or rows", async () => {
    const rows = Array.from({ length: 5 }, (_, index) => `${10 + index},20,1`).join("\n");
    await expect(read(`lat,lon,weight\n${rows}`, { mostCells: 3 })).rejects.toThrow(
      "line 5: expected at most 3 cells, got more: import at a coarser resolution",
    );
    let chunks = 0;
    const endless = (async function* () {
      yield Buffer.from("lat,lon,weight\n");
      for (const chunk = Buffer.from("1,2,3\n".repeat(2_000)); ; chunks++) yield chunk;
    })();
    await expect(read("", { bytes: endless, mostRows: 20_000 })).rejects.toThrow(
      "line 20002: expected at most 20000 rows, got more",
    );
    expect(chunks).toBeLessThan(30);
  });

  it("ends at a feature without end, and tells no more names than can be read", async () => {
    const point = '{"type":"Feature","geometry":{"type":"Point","coordinates":[116.4,39.9]},"properties":';
    const endless = (async function* () {
      yield Buffer.from(`{"features":[\n${point}{"weight":1,"a":"`);
      for (const chunk = Buffer.from("a".repeat(20_000)); ; ) yield chunk;
    })();
    await expect(read("", { bytes: endless, format: "geojson" })).rejects.toThrow(
      "line 2: expected a feature of at most 100000 characters",
    );
    const names = Array.from({ length: 200 }, (_, at) => `${at}${"x".repeat(100)}`);
    const properties = JSON.stringify(Object.fromEntries([["weight", 1], ...names.map((name) => [name, 1])]));
    const { told } = await read(`{"features":[${point}${properties}}]}`, { format: "geojson" });
    const { told: toldOfCsv } = await read(`lat,lon,weight,${names.join()}\n1,2,3,${names.join()}\n`);
    for (const [warning] of [told, toldOfCsv]) {
      expect(warning).toMatch(/ not known and ignored: .*, 19x{58}, …$/);
      expect(warning?.length).toBeLessThan(1_500);
    }
  });

  it("stops when asked to", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(read("lat,lon,weight\n1,2,3", { signal })).rejects.toThrow("enough");
  });
});
