import { gridDisk } from "h3-js";

/** By cell, its up to six neighbours among the cells, or -1: `neighbours[6 * cell + side]`. */
export function neighboursOf(cells: readonly string[]): Int32Array {
  const neighbours = new Int32Array(new SharedArrayBuffer(4 * 6 * cells.length)).fill(-1);
  const indexOf = new Map(cells.map((cell, index) => [cell, index]));
  cells.forEach((cell, index) => {
    gridDisk(cell, 1)
      .filter((other) => other !== cell)
      .forEach((other, side) => {
        neighbours[6 * index + side] = indexOf.get(other) ?? -1;
      });
  });
  return neighbours;
}

/** Cells that hang together: the weightiest first. */
export interface Cluster {
  cells: Int32Array;
  weight: number;
}

export interface GapsInput {
  neighbours: Int32Array;
  /** By cell: 1 for those to be joined. */
  isChosen: Uint8Array;
  /** By cell. */
  weights: Float64Array;
  /** How many clusters are wanted. */
  first: number;
}

/** What the chosen cells come to when neighbours are joined, the most weight first; ties by the lowest cell. */
export function clustersOf({ neighbours, isChosen, weights, first: most }: GapsInput): Cluster[] {
  const isSeen = new Uint8Array(isChosen.length);
  const clusters: Cluster[] = [];
  for (let first = 0; first < isChosen.length; first++) {
    if (!isChosen[first] || isSeen[first]) continue;
    isSeen[first] = 1;
    const cells = [first];
    for (let at = 0; at < cells.length; at++)
      for (let side = 0; side < 6; side++) {
        const next = neighbours[6 * (cells[at] ?? 0) + side] ?? -1;
        if (next === -1 || !isChosen[next] || isSeen[next]) continue;
        isSeen[next] = 1;
        cells.push(next);
      }
    clusters.push(clusterOf(cells, weights));
  }
  return clusters.sort((a, b) => b.weight - a.weight || lowest(a) - lowest(b)).slice(0, most);
}

function clusterOf(cells: number[], weights: Float64Array): Cluster {
  const weightOf = (cell: number): number => weights[cell] ?? 0;
  const sorted = cells.sort((a, b) => weightOf(b) - weightOf(a) || a - b);
  return { cells: Int32Array.from(sorted), weight: sorted.reduce((sum, cell) => sum + weightOf(cell), 0) };
}

const lowest = ({ cells }: Cluster): number => cells.reduce((least, cell) => Math.min(least, cell));
