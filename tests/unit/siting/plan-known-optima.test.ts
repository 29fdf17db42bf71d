import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { solveProblem } from "../../../server/siting/solve.ts";
import { startCli } from "../../support/cli.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { hasPlanningData, orLibrary, sanFrancisco } from "./shared-data.ts";
import { steppingOptions } from "./small.ts";

const known = [
  { name: "pmed1", optimum: 5819 },
  { name: "pmed2", optimum: 4093 },
  { name: "pmed3", optimum: 4250 },
  { name: "pmed4", optimum: 3034 },
  { name: "pmed5", optimum: 1355 },
];
test.skipIf(!hasPlanningData).each(known)(
  "$name of the OR-Library is proven at $optimum (../shared/data/planning)",
  async ({ name, optimum }) => {
    const instance = await orLibrary(name);
    const solution = await solveProblem({ model: "PMEDIAN", seconds: 60, ...instance }, steppingOptions(60));
    expect(solution).toMatchObject({ objective: optimum, bound: optimum, gap: 0, status: "OPTIMAL" });
  },
);

test.skipIf(!hasPlanningData)(
  "San Francisco's published optima are proven by the command (../shared/data/planning)",
  async () => {
    const folder = await temporaryFolder();
    const files = await sanFrancisco();
    const given: string[] = [];
    for (const [name, text] of Object.entries(files)) {
      const file = join(folder, `${name}.csv`);
      await writeFile(file, text);
      given.push(`--${name}`, file);
    }
    const plan = async (model: string, ...options: string[]): Promise<Record<string, unknown>> => {
      const { out, err, code } = await startCli("siting/plan", {}, model, ...given, ...options).result;
      expect({ err, code }).toEqual({ err: "", code: 0 });
      return JSON.parse(out);
    };
    const optimal = { status: "OPTIMAL", uncoverable: [], demand: 205, sites: 16 };
    expect(await plan("lscp", "--radius", "5000")).toMatchObject({
      ...{ ...optimal, model: "LSCP", objective: 8, bound: 8 },
      chosen: { length: 8 },
    });
    expect(await plan("mclp", "--radius", "5000", "--p", "4")).toMatchObject({
      ...{ ...optimal, model: "MCLP", objective: 875_247, chosen: { length: 4 } },
    });
    const median = await plan("pmedian", "--p", "4");
    expect(median).toMatchObject({ ...optimal, model: "PMEDIAN", chosen: { length: 4 } });
    expect(Math.abs(Number(median.objective) / 2_848_268_129.7145104 - 1)).toBeLessThan(1e-9);
  },
);
