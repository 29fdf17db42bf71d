import { LRUCache } from "lru-cache";
import type { TravelMode, TravelSettings } from "../../places/travel.ts";
import { graphIn } from "../../streets/graph.ts";
import { type Network, networkOf } from "../../streets/network.ts";
import { reach, type Reach as StreetReach } from "../../streets/reach.ts";
import type { Points } from "./chord.ts";

/** Street networks as one mode travels them, the one with the smallest box first: a city's before its province's. */
export interface Streets {
  networks: readonly StreetBuffer[];
  mode: TravelMode;
  settings: TravelSettings;
}

export interface StreetBuffer {
  /** Stands for its streets, which never change. */
  id: number;
  west: number;
  south: number;
  east: number;
  north: number;
  /** As loadGraph gives it. */
  graph: SharedArrayBuffer;
}

/** A mask has a bit for each. */
const MOST_NETWORKS = 31;

/** What one network says of the cells and points in its box. */
interface Part {
  cells: Int32Array;
  /** By point: its number in the network's own answer, or -1. */
  numberOf: Int32Array;
  found: StreetReach;
}

/** Ways from cells to points along streets. A pair belongs to the smallest network that both are on. */
export class StreetWays {
  readonly #parts: Part[] = [];
  readonly #cellOn: Uint32Array;
  readonly #pointOn: Uint32Array;

  constructor(ask: { cells: Points; points: Points; streets: Streets; maxSeconds: number }) {
    const { cells, points, streets, maxSeconds } = ask;
    this.#cellOn = new Uint32Array(cells.lat.length);
    this.#pointOn = new Uint32Array(points.lat.length);
    for (const buffer of streets.networks.slice(0, MOST_NETWORKS)) {
      const cellsIn = indexesIn(buffer, cells);
      const pointsIn = indexesIn(buffer, points);
      if (cellsIn.length === 0) continue;
      const network = networkFor(buffer, streets);
      const found = reach(network, {
        cells: pick(cells, cellsIn),
        places: pick(points, pointsIn),
        maxSeconds,
      });
      const bit = 1 << this.#parts.length;
      mark(this.#cellOn, cellsIn, found.isCellOnNetwork, bit);
      mark(this.#pointOn, pointsIn, found.isPlaceOnNetwork, bit);
      const numberOf = new Int32Array(points.lat.length).fill(-1);
      pointsIn.forEach((point, number) => {
        numberOf[point] = number;
      });
      this.#parts.push({ cells: cellsIn, numberOf, found });
    }
  }

  get cellsOnStreets(): "ALL" | "SOME" {
    return this.#cellOn.every((mask) => mask !== 0) ? "ALL" : "SOME";
  }

  /** Whether some network has both, so that the straight line does not count. */
  hasBoth(cell: number, point: number): boolean {
    return this.#common(cell, point) !== 0;
  }

  /** Every cell that gets to the point in time, in no order. */
  each(point: number, take: (cell: number, seconds: number) => void): void {
    this.#parts.forEach(({ cells, numberOf, found }, part) => {
      const number = numberOf[point] ?? -1;
      if (number === -1) return;
      for (let at = found.start[number] ?? 0; at < (found.start[number + 1] ?? 0); at++) {
        const cell = cells[found.cell[at] ?? 0] ?? 0;
        const common = this.#common(cell, point);
        // its lowest bit is the smallest network's
        if ((common & -common) === 1 << part) take(cell, found.seconds[at] ?? 0);
      }
    });
  }

  #common(cell: number, point: number): number {
    return (this.#cellOn[cell] ?? 0) & (this.#pointOn[point] ?? 0);
  }
}

/** What is made of a graph takes longer than a search in it. */
const networks = new LRUCache<string, Network>({ max: 4 });

export function networkFor({ id, graph }: StreetBuffer, { mode, settings }: Streets): Network {
  const key = JSON.stringify([id, mode, settings]);
  const network = networks.get(key) ?? networkOf(graphIn(graph), mode, settings);
  networks.set(key, network);
  return network;
}

function indexesIn({ west, south, east, north }: StreetBuffer, { lat, lon }: Points): Int32Array {
  const isIn = (y: number, x: number) => x >= west && x <= east && y >= south && y <= north;
  return Int32Array.from(lat.keys()).filter((i) => isIn(lat[i] ?? 0, lon[i] ?? 0));
}

function pick({ lat, lon }: Points, indexes: Int32Array): Points {
  return {
    lat: Float64Array.from(indexes, (i) => lat[i] ?? 0),
    lon: Float64Array.from(indexes, (i) => lon[i] ?? 0),
  };
}

function mark(masks: Uint32Array, indexes: Int32Array, isOn: Uint8Array, bit: number): void {
  indexes.forEach((index, i) => {
    if (isOn[i]) masks[index] = (masks[index] ?? 0) | bit;
  });
}
