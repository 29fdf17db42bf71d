import type { MclpInstance } from "../../server/siting/instance.ts";
import { seeded } from "../support/random.ts";

/** Sites and cells uniform in the unit square; a cell is covered within the radius. */
export interface SitingQuestion {
  sites: number;
  cells: number;
  p: number;
  radius: number;
}

/** Weights are whole, from 1 to 100. The same question always has the same points. */
export function uniformInstance({ sites, cells, p, radius }: SitingQuestion): MclpInstance {
  const random = seeded(1);
  const numbers = (count: number) => Float64Array.from({ length: count }, random);
  const [siteX, siteY, cellX, cellY] = [numbers(sites), numbers(sites), numbers(cells), numbers(cells)];
  const weights = Float64Array.from({ length: cells }, () => 1 + Math.floor(100 * random()));
  const start = [0];
  const demand: number[] = [];
  for (let site = 0; site < sites; site++) {
    for (let cell = 0; cell < cells; cell++) {
      const [x, y] = [siteX[site] ?? 0, siteY[site] ?? 0];
      if (Math.hypot(x - (cellX[cell] ?? 0), y - (cellY[cell] ?? 0)) <= radius) demand.push(cell);
    }
    start.push(demand.length);
  }
  const cover = { siteCount: sites, demandCount: cells, start: Int32Array.from(start) };
  return { cover: { ...cover, demand: Int32Array.from(demand) }, weights, p };
}
