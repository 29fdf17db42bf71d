import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { solveMclp } from "../../../../server/siting/mclp/solve.ts";
import { coverOf, steppingOptions } from "../small.ts";

const TABLE = new URL(
  "../../../../../shared/data/planning/SF_network_distance_candidateStore_16_censusTract_205_new.csv",
  import.meta.url,
);
const isMissing = !existsSync(TABLE);

it.skipIf(isMissing)(
  `San Francisco, 4 stores within 5,000 m of 205 tracts: 875,247${isMissing ? " (skipped: ../shared/data/planning is not here)" : ""}`,
  async () => {
    const rows: Record<string, string>[] = parse(readFileSync(TABLE), { columns: true });
    const stores = [...new Set(rows.map(({ name }) => name))];
    const demandOf = new Map(rows.map(({ DestinationName, demand }) => [DestinationName, Number(demand)]));
    const tracts = [...demandOf.keys()];
    const covers = stores.map((store) =>
      rows
        .filter(({ name, distance }) => name === store && Number(distance) <= 5000)
        .map(({ DestinationName }) => tracts.indexOf(DestinationName)),
    );
    const weights = Float64Array.from(demandOf.values());
    const instance = { cover: coverOf(covers, tracts.length), weights, p: 4 };
    const solution = await solveMclp(instance, steppingOptions(60));
    expect(solution).toMatchObject({ objective: 875_247, bound: 875_247, status: "OPTIMAL" });
  },
);
