import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { InputError } from "../../../server/errors.ts";
import { waysBetween } from "../../../server/siting/plan-geometry.ts";
import { checkPositions, readPlanPoints } from "../../../server/siting/plan-points.ts";
import { planProblem } from "../../../server/siting/plan-problem.ts";
import { readPlanRows } from "../../../server/siting/plan-rows.ts";
import { readPlanTable } from "../../../server/siting/plan-table.ts";
import { startCli } from "../../support/cli.ts";
import { temporaryFolder } from "../../support/temporary.ts";

async function fileOf(text: string): Promise<string> {
  const file = join(await temporaryFolder(), "given.csv");
  await writeFile(file, text);
  return file;
}

/** The message without the folder. */
const problemOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "nothing wrong",
    (error: unknown) => {
      if (!(error instanceof InputError)) throw error;
      return error.message.replaceAll(/\S*\/(?=given|missing)/g, "");
    },
  );

test.each([
  ["", "given.csv: expected a header and at least one row, got none"],
  ["id,weight\n", "given.csv: expected a header and at least one row, got none"],
  ["id,x,y\nd1,0,0\n", "given.csv line 1: expected the columns weight, got id, x, y"],
  ["id,weight,ID\nd1,0,0\n", "given.csv line 1: expected each column once, got id twice"],
  ["id,weight\nd1,1\n\nd2\n", "given.csv line 4: expected 2 cells as in the header, got 1"],
  ["id,weight\n,1\n", "given.csv line 2, id: expected an id, got nothing"],
  ["id,weight\nd1,1\nd1,2\n", 'given.csv line 3, id: expected each id once, got "d1" again'],
  ["id,weight\nd1,-1\n", 'given.csv line 2, weight: expected a finite number of 0 or more, got "-1"'],
  ["id,weight\nd1,\n", 'given.csv line 2, weight: expected a finite number of 0 or more, got ""'],
  ["id,weight\nd1,NaN\n", 'given.csv line 2, weight: expected a finite number of 0 or more, got "NaN"'],
  ["id,weight\nd1,1e999\n", 'given.csv line 2, weight: expected a finite number of 0 or more, got "1e999"'],
  ["id,weight,lat,lon\nd1,1,95,0\n", 'given.csv line 2, lat: expected a number from -90 to 90, got "95"'],
  [
    "id,weight,lat,long\nd1,1,5,181\n",
    'given.csv line 2, lon: expected a number from -180 to 180, got "181"',
  ],
  ["id,weight,x,y\nd1,1,5,far\n", 'given.csv line 2, y: expected a finite number, got "far"'],
  [
    'id,weight\nd1,"1\n',
    "given.csv line 2: expected a row of CSV, got one that cannot be read: CSV_QUOTE_NOT_CLOSED",
  ],
])("demand %j: %s", async (text, problem) => {
  expect(await problemOf(readPlanPoints(await fileOf(text), { hasWeights: true }))).toBe(problem);
});

test("too many rows are said to be too many", async () => {
  const read = async (): Promise<void> => {
    for await (const row of readPlanRows(await fileOf("id\n1\n2\n3\n"), [["id"]], 2)) row.text(["id"]);
  };
  expect(await problemOf(read())).toBe("given.csv line 4: expected at most 2 rows, got more");
});

test("what is not a file cannot be read", async () => {
  const missing = join(await temporaryFolder(), "missing.csv");
  const problem = await problemOf(readPlanPoints(missing, { hasWeights: false }));
  expect(problem).toBe("expected a file that can be read, got missing.csv");
});

const point = (id: string, at: { lat: number; lon: number } | { x: number; y: number } | undefined) => ({
  ...{ id, weight: 1, at },
});
const somewhere = point("d1", { x: 0, y: 0 });

test.each([
  ["from,to\nd1,s1\n", "given.csv line 1: expected the columns distance, got from, to"],
  ["from,to,distance\nd9,s1,1\n", 'given.csv line 2, from: expected the id of demand, got "d9"'],
  ["from,to,distance\nd1,d1,1\n", 'given.csv line 2, to: expected the id of a site, got "d1"'],
  [
    "from,to,distance\nd1,s1,-2\n",
    'given.csv line 2, distance: expected a finite number of 0 or more, got "-2"',
  ],
  [
    "from,to,distance\nd1,s1,1\nd1,s1,1\n",
    "given.csv line 3, to: expected each pair once, got d1 to s1 again",
  ],
])("distances %j: %s", async (text, problem) => {
  const table = readPlanTable(await fileOf(text), [somewhere], [point("s1", undefined)]);
  expect(await problemOf(table)).toBe(problem);
});

test("positions are there, and all of one kind", () => {
  expect(() => checkPositions("d.csv", [somewhere, point("d2", undefined)])).toThrow(
    'd.csv: expected the columns lat and lon, or x and y, or a file of distances, got no position of "d2"',
  );
  expect(() => waysBetween([somewhere], [point("s1", { lat: 0, lon: 0 })])).toThrow(
    "expected lat and lon in all files, or x and y in all files, got some of each",
  );
});

test.each([0, 3, 1.5, Number.NaN])("p = %d of two sites is too few, too many or none", (p) => {
  const sites = {
    points: [point("s1", { x: 0, y: 0 }), point("s2", { x: 1, y: 1 })],
    isOpen: [false, false],
  };
  const ways = waysBetween([somewhere], sites.points);
  expect(() => planProblem({ model: "PMEDIAN", p, seconds: 1 }, [somewhere], sites, ways)).toThrow(
    `expected --p as a whole number from 1 to 2, the number of sites that are not open yet, got ${p}`,
  );
});

test("the command says in one line what is wrong", async () => {
  const file = await fileOf("id,weight,x,y\nd1,-1,0,0\n");
  const files = ["--demand", file, "--sites", file];
  const run = async (...options: string[]) => startCli("siting/plan", {}, ...options).result;
  expect(await run("mclp", ...files, "--radius", "5", "--p", "1")).toEqual({
    ...{ out: "", code: 1 },
    err: `${file} line 2, weight: expected a finite number of 0 or more, got "-1"\n`,
  });
  for (const radius of ["0", "1e9"])
    expect(await run("lscp", ...files, "--radius", radius)).toEqual({
      ...{ out: "", code: 1 },
      err: `error: option '--radius <metres>' argument '${radius}' is invalid. expected a number above 0 and up to 1000000.\n`,
    });
  expect(await run("lscp", ...files)).toEqual({
    ...{ out: "", code: 1 },
    err: "error: required option '--radius <metres>' not specified\n",
  });
});
