import type { PlanPoint } from "./plan-points.ts";
import { type Names, numberIn, type PlanRow, readPlanRows } from "./plan-rows.ts";
import { coverFrom, emptyMatrix, type Ways } from "./plan-ways.ts";

const FROM: Names = ["from", "demand"];
const TO: Names = ["to", "site"];
const DISTANCE: Names = ["distance"];

/**
 * Distances of a file with the columns from (demand's id), to (site's id) and distance; pairs that are not in it have no
 * way.
 * @throws InputError naming file, line and column, such as for an id that is not known or a pair that is there twice
 */
export async function readPlanTable(
  file: string,
  demand: readonly PlanPoint[],
  sites: readonly PlanPoint[],
): Promise<Ways> {
  const [demandNumbers, siteNumbers] = [numbersById(demand), numbersById(sites)];
  const bySite = sites.map(() => new Map<number, number>());
  for await (const row of readPlanRows(file, [FROM, TO, DISTANCE])) {
    const from = numberOf(row, FROM, demandNumbers, "demand");
    const ways = bySite[numberOf(row, TO, siteNumbers, "a site")];
    if (!ways || ways.has(from))
      throw row.fail(TO, `expected each pair once, got ${row.text(FROM)} to ${row.text(TO)} again`);
    ways.set(from, numberIn(row, DISTANCE, 0, Number.POSITIVE_INFINITY));
  }
  return {
    cover: (radius) =>
      coverFrom(demand.length, sites.length, (site) =>
        Int32Array.from(
          [...(bySite[site] ?? [])].filter(([, distance]) => distance <= radius),
          ([to]) => to,
        ),
      ),
    matrix: () => {
      const distances = emptyMatrix(demand.length, sites.length);
      bySite.forEach((ways, site) => {
        for (const [from, distance] of ways) distances[from * sites.length + site] = distance;
      });
      return distances;
    },
  };
}

const numbersById = (points: readonly PlanPoint[]): Map<string, number> =>
  new Map(points.map(({ id }, number) => [id, number]));

function numberOf(row: PlanRow, column: Names, numbers: ReadonlyMap<string, number>, what: string): number {
  const number = numbers.get(row.text(column));
  if (number === undefined)
    throw row.fail(column, `expected the id of ${what}, got ${JSON.stringify(row.text(column))}`);
  return number;
}
