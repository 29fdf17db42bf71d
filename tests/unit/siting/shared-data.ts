import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { PMedianInstance } from "../../../server/siting/instance.ts";

const folder = fileURLToPath(new URL("../../../../shared/data/planning/", import.meta.url));

/** False in a fresh clone. */
export const hasPlanningData = existsSync(folder);

/** San Francisco's files as those of `npm run plan`, as text. */
export async function sanFrancisco(): Promise<Record<"demand" | "sites" | "distances", string>> {
  const rows = await cellsOf("SF_network_distance_candidateStore_16_censusTract_205_new.csv");
  const weights = new Map(rows.map(([, , tract = "", weight = ""]) => [tract, weight]));
  const places = await cellsOf("SF_store_site_16_longlat.csv");
  const csv = (header: string, lines: string[][]) =>
    [header, ...lines.map((line) => line.join(","))].join("\n");
  return {
    demand: csv("ID,Weight", [...weights]),
    sites: csv(
      "id,long,lat",
      places.map(([, , name = "", long = "", lat = ""]) => [name, long, lat]),
    ),
    distances: csv(
      "from,to,distance",
      rows.map(([distance = "", store = "", tract = ""]) => [tract, store, distance]),
    ),
  };
}

/** Rows after the header. */
async function cellsOf(name: string): Promise<string[][]> {
  const lines = (await readFile(folder + name, "utf8")).trim().split(/\r?\n/).slice(1);
  return lines.map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
}

/** An instance of the OR-Library: edges, of which the last one counts where one is repeated; ways by Floyd and Warshall. */
export async function orLibrary(name: string): Promise<PMedianInstance> {
  const lines = (await readFile(`${folder}${name}.txt`, "utf8")).trim().split("\n");
  const [[count = 0, , p = 0] = [], ...edges] = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const distances = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
  const at = (from: number, to: number): number => distances[from * count + to] ?? 0;
  for (const [from = 0, to = 0, length = 0] of edges) {
    distances[(from - 1) * count + to - 1] = length;
    distances[(to - 1) * count + from - 1] = length;
  }
  for (let vertex = 0; vertex < count; vertex++) distances[vertex * count + vertex] = 0;
  for (let via = 0; via < count; via++)
    for (let from = 0; from < count; from++)
      for (let to = 0; to < count; to++)
        distances[from * count + to] = Math.min(at(from, to), at(from, via) + at(via, to));
  const weights = new Float64Array(count).fill(1);
  return { siteCount: count, demandCount: count, weights, distances, p, fixed: new Int32Array(0) };
}
