import { cellToLatLng, gridDisk, latLngToCell } from "h3-js";
import { beforeAll, describe, expect, it } from "vitest";
import { findDemandSet, loadDemand } from "../../server/demand/demand.queries.ts";
import { addUnmet, findUnmetTotals, forgetUnmet, loadUnmet } from "../../server/demand/unmet.queries.ts";
import { useDatabase } from "../support/database.ts";

const CELLS = gridDisk(latLngToCell(39.9, 116.4, 9), 2).sort();
const AT = new Date("2026-11-18T06:00:00Z");

describe("loadDemand", () => {
  const database = useDatabase();

  async function makeSet(
    code: string,
    hourlyOf: (index: number) => number[] | null,
    cellCount = CELLS.length,
  ) {
    const set = { code, name: code, source: null, resolution: 9, cell_count: cellCount, weight: 1 };
    const { id } = await database.db
      .insertInto("demand_sets")
      .values({
        ...set,
        is_hourly: hourlyOf(0) !== null,
        owner_id: null,
        owner_name: "",
        is_demo: false,
        created_at: AT,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const cells = CELLS.map((cell, index) => ({
      set_id: id,
      cell,
      weight: index / 3,
      hourly: hourlyOf(index),
    }));
    await database.db.insertInto("demand_cells").values(cells).execute();
    const found = await findDemandSet(database.db, code);
    if (!found) throw new Error(`expected the set ${code}`);
    return found;
  }

  it("gives cells in order with their centres and weights to the last bit", async () => {
    const demand = await loadDemand(database.db, await makeSet("flat", () => null));
    expect(demand).toMatchObject({ cells: CELLS, hours: 1 });
    expect([...demand.weights]).toEqual(CELLS.map((_, index) => index / 3));
    expect(CELLS.map((_, index) => [demand.lat[index], demand.lon[index]])).toEqual(CELLS.map(cellToLatLng));
  });

  it("gives the weights of every hour", async () => {
    const hourlyOf = (index: number) => Array.from({ length: 24 }, (_, hour) => index + hour / 7);
    const demand = await loadDemand(database.db, await makeSet("hourly", hourlyOf));
    expect(demand.hours).toBe(24);
    expect([...demand.weights]).toEqual(CELLS.flatMap((_, index) => hourlyOf(index)));
  });

  it("gives the same page by page", async () => {
    for (const hours of [null, Array.from({ length: 24 }, (_, hour) => hour / 7)]) {
      const set = await makeSet(hours ? "paged hours" : "paged", () => hours);
      expect(await loadDemand(database.db, set, 4)).toEqual(await loadDemand(database.db, set));
    }
  });

  it("says so where the set is gone or not whole", async () => {
    const set = await makeSet("half", () => null, CELLS.length + 1);
    await expect(loadDemand(database.db, set)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("searches that found nothing", () => {
  const database = useDatabase();
  const [one = "", other = ""] = CELLS;
  const count = (cell: string, hour: number, month: string, count: number) => ({ cell, hour, month, count });

  beforeAll(async () => {
    await addUnmet(database.db, [count(other, 3, "2026-10-01", 6), count(one, 167, "2026-11-01", 9)]);
    await addUnmet(database.db, [count(other, 3, "2026-11-01", 3), count(one, 0, "2026-11-01", 25)]);
  });

  it("are shown from ten of a cell and hour up, over all months", async () => {
    expect(await loadUnmet(database.db)).toMatchObject({ cells: [one], hours: 168 });
    expect(await findUnmetTotals(database.db)).toEqual({ cellCount: 1, weight: 25 / 168 });
    await addUnmet(database.db, [count(other, 3, "2026-11-01", 1)]);
    const { cells, weights } = await loadUnmet(database.db);
    expect(cells).toEqual([one, other]);
    expect([...weights.entries()].filter(([, weight]) => weight > 0)).toEqual([
      [0, 25],
      [168 + 3, 10],
    ]);
    expect(await findUnmetTotals(database.db)).toEqual({ cellCount: 2, weight: 35 / 168 });
  });

  it("are forgotten by month", async () => {
    await forgetUnmet(database.db, "2026-11-01");
    expect((await loadUnmet(database.db)).cells).toEqual([one]);
  });
});
