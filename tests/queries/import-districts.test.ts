import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { importDistricts } from "../../server/imports/districts.service.ts";
import { useDatabase } from "../support/database.ts";

const SHARED = "../shared/data/areas/districts.geojson";
const database = useDatabase();

beforeEach(async () => {
  await sql`truncate districts cascade`.execute(database.db);
});

async function importText(text: string, options: { dryRun?: boolean; strict?: boolean } = {}) {
  const told: string[] = [];
  const report = await importDistricts(database.db, {
    open: async function* () {
      yield Buffer.from(text);
    },
    datum: "wgs84",
    onRejected: (line, problem) => told.push(`line ${line}: ${problem}`),
    ...options,
  });
  return { ...report, told };
}

const collection = (...features: unknown[]) => JSON.stringify({ type: "FeatureCollection", features });
const feature = (properties: unknown, rings: unknown = null) => ({
  type: "Feature",
  properties,
  geometry: rings && { type: "Polygon", coordinates: rings },
});

const square = (west: number, south: number) => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
  [west, south],
];
/** Crosses itself in the middle: two triangles once repaired. */
const BOW_TIE = [
  [0, 0],
  [2, 2],
  [2, 0],
  [0, 2],
  [0, 0],
];
const SPIKE = [
  [0, 0],
  [1, 1],
  [0, 0],
  [1, 1],
  [0, 0],
];

const stored = async () =>
  (
    await sql<{
      code: string;
      parent_code: string | null;
      area: number;
      valid: boolean;
      inside: boolean;
      is_demo: boolean;
    }>`
      select code, name, parent_code, is_demo, st_area(boundary) as area, st_isvalid(boundary) as valid,
        st_intersects(centre::geometry, boundary) as inside
      from districts order by code`.execute(database.db)
  ).rows;

describe("importDistricts", () => {
  it("repairs what crosses itself, puts the centre inside, and does nothing the second time", async () => {
    const text = collection(
      feature({ code: "B", name: "乙", parent_code: "A" }, [BOW_TIE]),
      feature({ code: "A", name: "甲", parent_code: "nowhere" }, [square(116, 39)]),
    );
    expect(await importText(text)).toMatchObject({
      created: 2,
      changed: 0,
      unchanged: 0,
      rejected: 0,
      kept: true,
    });
    expect(await stored()).toMatchObject([
      { code: "A", parent_code: null, area: 1, valid: true, inside: true },
      { code: "B", parent_code: "A", area: 2, valid: true, inside: true },
    ]);
    expect(await importText(text)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    expect(await importText(text.replace("乙", "丙"))).toMatchObject({
      created: 0,
      changed: 1,
      unchanged: 1,
    });
  });

  it("takes the place of a demo district", async () => {
    await sql`insert into districts (code, name, is_demo) values ('A', '甲', true)`.execute(database.db);
    expect(await importText(collection(feature({ code: "A", name: "甲" })))).toMatchObject({ changed: 1 });
    expect(await stored()).toMatchObject([{ is_demo: false }]);
  });

  it("rejects by index what is no district, a boundary without area, and a code twice", async () => {
    const text = collection(
      feature({ code: "A", name: "甲" }, [SPIKE]),
      feature({ name: "乙" }, [square(1, 1)]),
      feature({ code: "C", name: "丙", parent_code: "A" }, [square(1, 1)]),
      feature({ code: "C", name: "丁" }, [square(2, 2)]),
    );
    expect(await importText(text)).toMatchObject({
      ...{ created: 1, rejected: 3 },
      told: [
        "line 1: feature 2: expected a property code, got nothing",
        'line 1: feature 4: expected each code once in the file, got "C" of feature 3 again',
        "line 1: feature 1: expected a boundary with an area, got one without even after repair",
      ],
    });
    expect(await stored()).toMatchObject([{ code: "C", parent_code: null }]);
  });

  it.each([{ dryRun: true }, { strict: true }])("lands nothing with %o", async (options) => {
    const text = collection(feature({ code: "A", name: "甲" }), feature({ code: "B" }));
    expect(await importText(text, options)).toMatchObject({ created: 1, rejected: 1, kept: false });
    expect(await stored()).toEqual([]);
  });

  it.skipIf(!existsSync(SHARED))(`reads a published file (skips without ${SHARED})`, async () => {
    const text = await readFile(SHARED, "utf8");
    expect(await importText(text)).toMatchObject({ created: 32, rejected: 0 });
    const districts = await stored();
    expect(districts.every(({ valid, inside, area }) => valid && inside && area > 0)).toBe(true);
    expect(districts).toContainEqual(expect.objectContaining({ code: "110101", name: "东城区" }));
    expect(await importText(text)).toMatchObject({ unchanged: 32 });
  });
});
