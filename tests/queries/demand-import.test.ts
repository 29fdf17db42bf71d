import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, test, vi } from "vitest";
import { findDemandSets, loadDemand } from "../../server/demand/demand.queries.ts";
import { type DemandImport, importDemand } from "../../server/demand/import-demand.service.ts";
import { emptyTarget, startCli } from "../support/cli.ts";
import { useDatabase } from "../support/database.ts";
import { temporaryFolder } from "../support/temporary.ts";

const AT = new Date("2026-11-18T06:00:00Z");
const IMPORTER = { id: null, name: "import", isDemo: false, mayReplace: () => true };
const line = (index: number) =>
  `${30 + (index % 200) / 100},${100 + Math.floor(index / 200) / 50},${index + 1}`;
const file = (rows: number) =>
  `lat,lon,weight\n${Array.from({ length: rows }, (_, i) => line(i)).join("\n")}\n`;

describe("importDemand", () => {
  const database = useDatabase();

  async function run(text: string, options: Partial<DemandImport> = {}) {
    const open = async function* () {
      yield Buffer.from(text);
    };
    const { report } = await importDemand(database.db, {
      ...{
        open,
        format: "csv",
        name: "骑手",
        source: null,
        datum: "wgs84",
        resolution: 9,
        importer: IMPORTER,
        at: AT,
      },
      onRejected: () => {},
      onWarning: () => {},
      ...options,
    });
    return report;
  }
  const stored = async () => {
    const sets = await findDemandSets(database.db, false);
    return Promise.all(sets.map(async (set) => ({ set, demand: await loadDemand(database.db, set) })));
  };

  it("keeps what the file has, and under the same name and code what the next one has", async () => {
    expect(await run(file(5_000))).toEqual({
      ...{ rows: 5_000, accepted: 5_000, rejected: 0, cells: 5_000, weight: 12_502_500 },
      ...{ replaced: false, kept: true },
    });
    const [first] = await stored();
    expect(first?.demand.cells).toHaveLength(5_000);
    expect(first?.demand.weights.reduce((sum, one) => sum + one, 0)).toBe(12_502_500);

    expect(await run(file(2), { source: "平台" })).toMatchObject({ cells: 2, replaced: true, kept: true });
    const [second, ...others] = await stored();
    expect(others).toEqual([]);
    expect(second?.set).toMatchObject({ code: first?.set.code, source: "平台", cellCount: 2, weight: 3 });
    expect(second?.set.id).not.toBe(first?.set.id);
    const rows = await database.db.selectFrom("demand_cells").select("cell").execute();
    expect(rows).toHaveLength(2);
  });

  it("keeps nothing of a dry run, of a strict one with a bad row, of one that fails or is stopped on the way", async () => {
    const before = await stored();
    expect(await run(file(9), { dryRun: true })).toMatchObject({ cells: 9, replaced: true, kept: false });
    expect(await run(`${file(9)}91,0,1\n`, { strict: true })).toMatchObject({ rejected: 1, kept: false });
    expect(await run("lat,lon,weight\n91,0,1\n")).toMatchObject({ rejected: 1, cells: 0, kept: false });
    await expect(run(`${file(9)}"1`)).rejects.toThrow("expected a row of CSV");
    await expect(run(file(9), { name: "另一个", signal: AbortSignal.abort() })).rejects.toThrow();
    await expect(run(file(9), { resolution: 12 })).rejects.toThrow(
      "expected a resolution from 6 to 11, got 12",
    );
    await expect(run(file(9), { importer: { ...IMPORTER, mayReplace: () => false } })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    // stopped between two batches of the writing
    let looks = 0;
    const { signal } = new AbortController();
    vi.spyOn(signal, "throwIfAborted").mockImplementation(() => expect(++looks).toBeLessThan(9));
    await expect(run(file(5_000), { signal })).rejects.toThrow();
    expect(looks).toBe(9);
    expect(await stored()).toEqual(before);
  });

  it("keeps all of one where two of a name come at once", async () => {
    const name = "同时";
    const reports = await Promise.all([run(file(3_000), { name }), run(file(4_000), { name })]);
    expect(reports.map(({ replaced }) => replaced).sort()).toEqual([false, true]);
    const last = reports.find(({ replaced }) => replaced);
    const kept = (await stored()).filter(({ set }) => set.name === name);
    expect(kept.map(({ demand }) => demand.cells.length)).toEqual([last?.cells]);
    for (const { set } of kept)
      await database.db.deleteFrom("demand_sets").where("id", "=", set.id).execute();
  });

  it("keeps the demo apart, and small", async () => {
    const importer = { ...IMPORTER, isDemo: true };
    expect(await run(file(3), { importer })).toMatchObject({ replaced: false, kept: true });
    await expect(run(file(20_001), { importer })).rejects.toThrow(
      "line 20002: expected at most 20000 cells, got more",
    );
    for (let index = 1; index < 20; index++) await run(file(1), { importer, name: `第${index}个` });
    await expect(run(file(1), { importer, name: "多一个" })).rejects.toThrow(
      "expected fewer than 20 demand sets",
    );
    expect(await run(file(1), { importer })).toMatchObject({ replaced: true });
    expect((await findDemandSets(database.db, true)).length).toBe(20);
    expect((await findDemandSets(database.db, false)).length).toBe(21);
  });
});

test("npm run import -- demand", async () => {
  const target = await emptyTarget();
  const path = join(await temporaryFolder(), "demand.csv");
  await writeFile(path, `${file(3)}91,0,1\n`);
  const run = (...args: string[]) => startCli("imports/import", target, "demand", path, ...args).result;
  expect(await run("--name", "骑手", "--strict")).toEqual({
    out: "not kept: rows 3, cells 3, weight 6, rejected 1\n",
    // the first line of an embedded one says that it is created
    err: expect.stringMatching(
      /(^|\n)line 5: expected a latitude within ±90, got "91"\nnothing was changed, [^\n]+\n$/,
    ),
    code: 1,
  });
  expect(await run("--name", "骑手", "--resolution", "6")).toMatchObject({
    out: "created: rows 3, cells 2, weight 6, rejected 1\n",
    code: 1,
  });
  await writeFile(path, file(3));
  expect(await run("--name", "骑手")).toEqual({
    out: "replaced: rows 3, cells 3, weight 6, rejected 0\n",
    err: "",
    code: 0,
  });
  expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining("--name") });
});
